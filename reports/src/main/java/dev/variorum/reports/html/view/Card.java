package dev.variorum.reports.html.view;

import java.util.List;

/** One finding. */
public record Card(
    String id,
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
