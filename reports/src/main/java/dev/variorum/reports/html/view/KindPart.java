package dev.variorum.reports.html.view;

import java.util.List;

/** All drawn findings of one kind, and how many are not drawn. */
public record KindPart(
    String anchor,
    int hue,
    String title,
    String count,
    String explanation,
    String scoreMeaning,
    boolean minor,
    List<Card> cards,
    String left) {}
