package dev.variorum.reports.html.view;

import java.util.List;

/** One text. {@code whole} are the findings that concern it as a whole. */
public record DocumentText(
    String anchor,
    String id,
    String title,
    String about,
    List<Mark> whole,
    List<Stretch> stretches,
    String left) {
  /** Words with the same findings over them: the hues of these, and the numbers that stand after the words. */
  public record Stretch(String words, List<Integer> hues, List<Mark> ends) {}

  /** A number in a text that leads to a finding. */
  public record Mark(String anchor, int number, int hue, String href) {}
}
