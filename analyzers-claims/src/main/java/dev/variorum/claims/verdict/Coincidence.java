package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import java.math.BigDecimal;

/**
 * Whether one figure in two accounts of an event can be of two things by chance: seldom when it has
 * three digits, or when either account states it of nothing else.
 */
final class Coincidence {
  /** Figures of so many digits seldom come twice in one event. */
  private static final int RARE = 3;

  /** Minutes. */
  private static final int QUARTER = 15;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Coincidence() {}

  /** Whether the two give one rare figure, of what can be one thing, in accounts that share names. */
  static boolean isRare(Witness a, Witness b) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean open = f.noun().isEmpty() || g.noun().isEmpty();
    return a.position() != b.position()
        && isRare(f)
        && f.amount().figure() == g.amount().figure()
        && (open || f.noun().equals(g.noun()) || arePeople(f, g))
        && a.cast().meets(b.cast());
  }

  /** Whether a figure, or a time of day that is no quarter of an hour, seldom comes twice. */
  private static boolean isRare(Frame frame) {
    return switch (frame.kind()) {
      case QUANTITY ->
          (frame.amount().digits() >= RARE || isLarge(frame))
              && !frame.amount().unit().equals("duration");
      case CLOCK -> frame.amount().low().intValue() % QUARTER != 0;
      default -> false;
    };
  }

  /** Two telling digits of a count in the thousands: 2,400 members. */
  private static boolean isLarge(Frame frame) {
    return frame.amount().digits() == RARE - 1
        && frame.amount().unit().equals("count")
        && frame.amount().low().compareTo(THOUSAND) >= 0;
  }

  /**
   * Whether the two give a figure that either document states of nothing else, in accounts that share
   * names, of what can be one thing.
   *
   * @param tied whether a name or a verb ties the two statements together
   * @param act whether one verb does
   */
  static boolean isSole(Witness a, Witness b, boolean tied, boolean act) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean two = f.amount().digits() > 1;
    boolean telling = !Kinship.GENERIC.contains(f.noun()) && !Kinship.LAPSES.contains(f.noun());
    boolean noun = !f.noun().isEmpty() && f.noun().equals(g.noun()) && (telling || two);
    boolean people = arePeople(f, g) && tied;
    boolean other = !f.amount().unit().equals("count") && !f.amount().unit().equals("duration");
    return a.position() != b.position()
        && (noun || (two || act) && (people || other))
        && areAlone(a, b);
  }

  /** Whether it is such a figure, of two digits or more, of two nouns that tell something. */
  static boolean isOfOtherNoun(Witness a, Witness b) {
    return a.frame().amount().digits() > 1
        && !Kinship.GENERIC.contains(a.frame().noun())
        && !Kinship.GENERIC.contains(b.frame().noun())
        && areAlone(a, b);
  }

  private static boolean areAlone(Witness a, Witness b) {
    return a.ledger().isSole(a.frame()) && b.ledger().isSole(b.frame()) && a.cast().meets(b.cast());
  }

  private static boolean arePeople(Frame f, Frame g) {
    return PersonNouns.may(f.noun()) && PersonNouns.may(g.noun());
  }
}
