package dev.variorum.reports.html.view;

import java.util.List;

/** The whole report, as the templates draw it. */
public record Page(
    String title,
    Overview overview,
    List<Copies> copies,
    List<Claims> claims,
    List<Tone> tone,
    List<AnalyzerPart> others,
    Texts texts,
    List<Trouble> troubles,
    Methods methods,
    List<KindTag> kinds,
    String style,
    String script,
    String policy) {}
