package dev.variorum.reports.html.view;

import java.util.List;

/** A figure or table about the whole corpus. */
public record ExhibitPart(
    String title,
    String sentence,
    List<String> columns,
    List<List<Cell>> rows,
    boolean heads,
    List<Chart> charts,
    String left) {}
