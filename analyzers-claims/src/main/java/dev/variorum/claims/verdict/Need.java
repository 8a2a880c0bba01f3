package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.Concepts;

/**
 * How much has to speak for two statements' being of one matter before a difference of their values
 * is a conflict: more where the verbs differ or what is counted is counted often, less where one verb
 * says it.
 */
final class Need {
  private static final double BASE = 2.75;

  private Need() {}

  /**
   * The least strength of a {@link Bond}, about {@value #BASE}.
   *
   * @param noun what it counts for that both count the same thing: 0, less than 1 for people and
   *     homes, else 1
   * @param manifold whether one subject has many such counts
   * @param subject whether both are of one subject by name
   */
  static double of(Witness a, Witness b, double noun, boolean manifold, boolean subject) {
    Frame f = a.frame();
    Frame g = b.frame();
    boolean same = f.deed() != 0 && f.deed() == g.deed();
    boolean act = Bond.isOneAct(f, g);
    boolean reports = Concepts.isListedHash(f.deed()) && Concepts.isListedHash(g.deed());
    double least = BASE;
    least += Bond.areTwoActs(f, g) ? reports ? 1 : .5 : act ? -.5 : 0;
    least += f.amount().unit().equals("count") && noun < 1 ? .75 : 0;
    least -= f.kind() == Frame.Kind.CLOCK && same ? .5 : 0;
    least -= same && !act && subject && noun == 1 ? 1 : 0;
    least += manifold && !act ? 1.5 : 0;
    least += f.amount().unit().equals("duration") && !same ? .5 : 0;
    return least + (Beside.namesDiffer(a, b) ? .75 : 0);
  }
}
