package dev.variorum.reports.html.view;

/** A kind of finding as the filter names it: the hue is its number in the report, the link leads to its list. */
public record KindTag(
    int hue,
    int analyzerNumber,
    String analyzer,
    String title,
    String count,
    boolean shown,
    String href) {}
