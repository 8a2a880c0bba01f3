package dev.variorum.reports.html.view;

import java.util.List;

/** A shared passage in two of its texts, side by side. */
public record SidePair(
    String id,
    String anchor,
    int number,
    int hue,
    String message,
    Passage left,
    Passage right,
    List<Passage> others) {}
