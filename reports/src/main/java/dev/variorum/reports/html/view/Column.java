package dev.variorum.reports.html.view;

/** A document as the head of a row or column. */
public record Column(String letter, String name, String title, String href) {}
