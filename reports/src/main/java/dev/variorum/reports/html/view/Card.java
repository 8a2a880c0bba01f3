package dev.variorum.reports.html.view;

import java.util.List;

/** One finding. The anchor is short, as many links lead to it; the id is the one of the JSON. */
public record Card(
    String id,
    String anchor,
    int number,
    int hue,
    String message,
    String score,
    List<Fact> facts,
    List<Passage> passages,
    String left) {
  /** A named fact in words. */
  public record Fact(String name, String words, String href) {}
}
