package dev.variorum.claims.frame;

import java.util.Locale;

/** How certain a statement is said to be. */
public enum Modality {
  /** Stated as fact. */
  ASSERTED,
  /** Stated with a reservation, as a condition or a guess; never evidence. */
  HEDGED,
  /** Stated of the future. */
  PREDICTED,
  /** Said not to be so. */
  DENIED;

  /** The name used in reports, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
