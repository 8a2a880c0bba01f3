package dev.variorum.reports.html.view;

import java.util.List;

/** Who belongs to which origin, and what the texts share. */
public record Copies(
    AnalyzerPart part,
    List<Stemma> stemma,
    List<Overlap> overlap,
    List<SidePair> sides,
    String sidesLeft) {}
