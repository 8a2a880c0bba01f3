package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether another statement of either document answers the question of a pair as well or better: a
 * figure belongs to the one it goes with best.
 */
final class Rivals {
  /** No more statements of one document than this are looked at, those nearest in the text. */
  private static final int MOST = 200;

  private static final double LEAD = .25;

  private final List<Witness> witnesses;
  private final Map<Long, int[]> ranges = new HashMap<>();

  Rivals(List<Witness> witnesses) {
    this.witnesses = witnesses;
    for (int w = 0; w < witnesses.size(); w++) {
      int[] range = ranges.computeIfAbsent(witnesses.get(w).position(), p -> new int[2]);
      if (range[1] == 0) {
        range[0] = w;
      }
      range[1] = w + 1;
    }
  }

  /** Whether either side has a better or equally good partner with another value. */
  boolean has(int a, int b) {
    double strength = Bond.of(witnesses.get(a), witnesses.get(b)).strength();
    return better(a, b, strength) || better(b, a, strength);
  }

  private boolean better(int of, int partner, double strength) {
    Witness x = witnesses.get(of);
    Witness y = witnesses.get(partner);
    int[] range = ranges.getOrDefault(y.position(), new int[2]);
    int from = Math.max(range[0], partner - MOST / 2);
    int to = Math.min(range[1], partner + MOST / 2);
    for (int w = from; w < to; w++) {
      Witness z = witnesses.get(w);
      if (w != partner
          && w != of
          && comparable(z.frame(), y.frame())
          && !isAnothersAge(y, z)
          && !setApart(x, z)
          && Bond.of(x, z).strength() > strength - LEAD) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnothersAge(Witness y, Witness z) {
    return y.frame().isAge() && !y.subject().isEmpty() && !y.subject().equals(z.subject());
  }

  private static boolean setApart(Witness x, Witness z) {
    Kinship kin = Kinship.of(x, z);
    return kin.subjectsDiffer() || kin.placesDiffer() || kin.timesDiffer();
  }

  private static boolean comparable(Frame rival, Frame partner) {
    return rival.kind() == partner.kind()
        && rival.part() == partner.part()
        && rival.amount().unit().equals(partner.amount().unit())
        && (rival.noun().equals(partner.noun())
            || rival.noun().isEmpty()
            || partner.noun().isEmpty())
        && rival.amount().to(partner.amount()) == Amount.Relation.DISJOINT;
  }
}
