package dev.variorum.reports.html.view;

import java.util.List;

/** The findings and exhibits of one analyzer. */
public record AnalyzerPart(
    String anchor,
    String title,
    String summary,
    List<String> sentences,
    List<String> notes,
    List<ExhibitPart> exhibits,
    List<KindPart> kinds) {}
