package dev.variorum.reports.html.view;

import java.util.List;

/** A drawing of bars or of dots with intervals; the table behind it stands beside it. */
public record Chart(
    boolean intervals,
    String title,
    int width,
    int height,
    double zero,
    List<Bar> bars,
    List<Tick> ticks) {
  /** A bar or a dot with its interval, in units of the drawing. */
  public record Bar(
      String label, String words, double y, double x, double width, double low, double high) {}

  /** A mark on the scale. */
  public record Tick(double x, String words) {}
}
