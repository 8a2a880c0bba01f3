package dev.variorum.dedupe.shingle;

/** Spreads the bits of a 64-bit value; constant, so that results are the same in every run. */
public final class Mixing {
  private Mixing() {}

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014), a bijection. */
  public static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
