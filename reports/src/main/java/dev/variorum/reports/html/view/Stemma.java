package dev.variorum.reports.html.view;

import java.util.List;

/** The tree of origins and witnesses, in units of the drawing. */
public record Stemma(
    int width,
    int height,
    List<Branch> branches,
    List<Witness> witnesses,
    List<Sigil> sigla,
    String description,
    String left) {
  /** A line; a probable one is dashed. */
  public record Branch(double x1, double y1, double x2, double y2, boolean probable) {}

  /** A document. */
  public record Witness(double x, double y, String label, String note, String href, boolean kept) {}

  /** An origin, named by a letter. */
  public record Sigil(double x, double y, String letter) {}
}
