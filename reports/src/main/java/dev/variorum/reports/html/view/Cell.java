package dev.variorum.reports.html.view;

/** A cell of a table; the shade is 0 to 5. */
public record Cell(String words, boolean number, int shade, String href) {}
