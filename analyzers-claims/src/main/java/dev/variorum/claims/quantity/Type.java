package dev.variorum.claims.quantity;

import java.util.Locale;

/** What sort of thing a quantity is. */
public enum Type {
  /** A sum in a currency. */
  MONEY,
  /** Per cent or per mille of something. */
  PERCENT,
  /** Points of a scale: percentage points, basis points, index points. */
  POINTS,
  /** A number of things or people. */
  COUNT,
  /** A physical measure: length, weight, temperature, age, data, energy. */
  MEASURE,
  /** A factor: 4x, threefold, 21 times. */
  MULTIPLE,
  /** A part of one: a third, one in five. */
  FRACTION,
  /** A length of time. */
  DURATION;

  /** The name used in reports, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
