package dev.variorum.claims.verdict;

import dev.variorum.claims.frame.Frame;
import java.math.BigDecimal;

/** How much two equal figures say by being equal: the more, the fewer things are so much. */
final class Rarity {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final double SPECIFIC = 2;

  private Rarity() {}

  /** A value of more digits says more by being equal, and so does one given in two units. */
  static double of(Frame f, Frame g) {
    boolean twice =
        !f.restated().equals(f.amount())
            && f.restated().equals(g.restated())
            && f.amount().equals(g.amount());
    int digits = f.amount().digits() + (f.amount().unit().equals("count") ? 0 : 1);
    return digits >= 4 || twice ? 2 : digits == 3 ? 1.5 : digits == 2 ? 1 : 0;
  }

  /** The rarer a value, the less else two statements need to share. */
  static double needed(Frame f, Frame g) {
    double specific = Math.min(specific(f), specific(g));
    if (f.amount().low().compareTo(g.amount().low()) != 0) {
      specific -= 1;
    }
    return specific >= 3 ? .5 : specific >= 2.5 ? 1.5 : specific >= 2 ? 2 : 3;
  }

  /** Whether many things are so much: two people, five years. */
  static boolean isCommon(Frame f, Frame g) {
    String unit = f.amount().unit();
    boolean plain = unit.equals("count") || unit.equals("duration");
    return plain && Math.min(specific(f), specific(g)) < SPECIFIC;
  }

  private static double specific(Frame f) {
    double large = f.amount().high().compareTo(THOUSAND) >= 0 ? .5 : 0;
    double noun = f.noun().isEmpty() ? 0 : .5;
    return f.amount().digits() + large + noun + (f.amount().isMoney() ? .5 : 0);
  }

  /** How far two figures that go together lie apart, in twentieths; the closest join first. */
  static double distance(Frame f, Frame g) {
    BigDecimal x = f.amount().low().abs();
    BigDecimal y = g.amount().low().abs();
    BigDecimal most = x.max(y);
    return most.signum() == 0 || !f.amount().unit().equals(g.amount().unit())
        ? 0
        : 20 * x.subtract(y).abs().doubleValue() / most.doubleValue();
  }
}
