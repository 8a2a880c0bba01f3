package dev.variorum.claims.quantity;

/** How a figure stands to the value it speaks of. */
public enum Bound {
  /** The value is the figure: "46 million". */
  EXACT("="),
  /** The value is near the figure: "about 46 million". */
  APPROXIMATE("~"),
  /** Below the figure: "less than 46 million". */
  LESS("<"),
  /** The figure or below: "up to 46 million". */
  AT_MOST("<="),
  /** Above the figure: "more than 46 million". */
  MORE(">"),
  /** The figure or above: "at least 46 million". */
  AT_LEAST(">=");

  private final String symbol;

  Bound(String symbol) {
    this.symbol = symbol;
  }

  /** The sign used in reports. */
  public String symbol() {
    return symbol;
  }
}
