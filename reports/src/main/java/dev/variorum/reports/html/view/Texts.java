package dev.variorum.reports.html.view;

/** The texts with everything found in them. */
public record Texts(Iterable<DocumentText> drawn, String left) {}
