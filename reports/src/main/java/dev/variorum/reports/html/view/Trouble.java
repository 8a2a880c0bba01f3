package dev.variorum.reports.html.view;

/** A problem of the input, of an analyzer or of a plugin. */
public record Trouble(String severity, String where, String input, String message) {}
