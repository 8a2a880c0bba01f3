package dev.variorum.reports.html.view;

import java.util.List;

/** In what tone the documents tell it. */
public record Tone(
    AnalyzerPart part,
    List<ExhibitPart> charts,
    List<ToneCard> documents,
    List<ToneCard> targets,
    String documentsLeft,
    String targetsLeft) {}
