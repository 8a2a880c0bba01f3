package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Concepts;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/** What two statements have in common and in what circumstances they differ. */
final class Kinship {
  /** Concepts whose counts grow while an event goes on, so that a later report may say more. */
  /** Counted times: many such counts hold of one subject. */
  static final Set<String> LAPSES =
      Set.of("season", "#year", "#month", "#week", "#day", "#hour", "#minute", "gam", "term");

  private static final double MUCH = 3;

  /** So many days apart two documents tell of one time. */
  private static final int SOON = 31;

  /** So many years may lie between an arrest and a verdict. */
  private static final int YEARS = 2;

  /** What is counted so often that counting it says little. */
  static final Set<String> GENERIC =
      Set.of("#person", "#child", "#home", "#company", "#vehicle", "countr", "country", "member");

  private final Witness a;
  private final Witness b;
  private final int nearBoth;
  private final double shared;
  private final boolean mounting;
  private final boolean sameNoun;
  private final boolean attributesDiffer;
  private final boolean fate;
  private final boolean sharesListed;
  private final double circumstances;
  private final boolean act;

  private Kinship(Witness a, Witness b) {
    this.a = a;
    this.b = b;
    int[] nearA = a.frame().near();
    int[] nearB = b.frame().near();
    Overlap overlap = Overlap.of(a.frame(), b.frame());
    nearBoth = overlap.words();
    mounting = overlap.mounting() || Mounting.CONCEPTS.contains(Concepts.hash(a.frame().noun()));
    sharesListed = overlap.listed();
    fate = overlap.fate();
    attributesDiffer = !fate && tells(nearA) && tells(nearB);
    sameNoun = !a.frame().noun().isEmpty() && a.frame().noun().equals(b.frame().noun());
    circumstances =
        (sameNoun ? GENERIC.contains(a.frame().noun()) ? .5 : 1 : 0)
            + (subjectsSame() ? 1 : 0)
            + (placesMeet() ? .5 : 0)
            + (timesMeet() ? .5 : 0);
    act = Bond.isOneAct(a.frame(), b.frame());
    boolean toldNear =
        Arrays.binarySearch(nearA, a.frame().deed()) >= 0
            && Arrays.binarySearch(nearB, a.frame().deed()) >= 0;
    shared =
        nearBoth
            + (act && !toldNear ? 1 : 0)
            + circumstances
            + .5
                * (Concepts.common(nearA, b.frame().far())
                    + Concepts.common(a.frame().far(), nearB))
            + .25 * Concepts.common(a.frame().far(), b.frame().far());
  }

  private boolean placesMeet() {
    return !a.places().isEmpty() && !Collections.disjoint(a.places(), b.places());
  }

  private boolean timesMeet() {
    return a.frame().when() != null && b.frame().when() != null && !timesDiffer();
  }

  /** How many names the two sentences share. */
  int names() {
    int count = 0;
    for (String name : a.names()) {
      count += b.names().contains(name) ? 1 : 0;
    }
    return count;
  }

  static Kinship of(Witness a, Witness b) {
    return new Kinship(a, b);
  }

  /** How much the two have in common: a concept of both clauses counts 1, others less. */
  double shared() {
    return shared;
  }

  private static boolean tells(int[] concepts) {
    for (int concept : concepts) {
      if (Mounting.FATES.contains(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the one counts, say, the dead and the other the missing. */
  boolean attributesDiffer() {
    return attributesDiffer;
  }

  /** Whether both are said by one verb that is no mere state. */
  boolean isAct() {
    return act;
  }

  /** Whether two bare numbers are known to count the same: by a noun, or by what befell people. */
  boolean countsSame() {
    return sameNoun || (fate && countsPeople(a.frame().noun()) && countsPeople(b.frame().noun()));
  }

  /**
   * Whether both are people, by whatever word, and what befell them is the same or their number is
   * too rare to come twice.
   */
  boolean countsPeopleAlike() {
    return (fate || a.frame().amount().digits() > 2) && arePeople();
  }

  /** Whether both count people to whom the same happened: two dead and two dead. */
  boolean isOneFate() {
    return fate && arePeople();
  }

  /** Whether the figure of both is too rare in one event to be of two things. */
  boolean isRareFigure() {
    return Coincidence.isRare(a, b);
  }

  /** Whether either document states the figure of nothing else, of what can be one thing. */
  boolean isSoleFigure() {
    return Coincidence.isSole(a, b, act || names() > 0, act);
  }

  /** Whether two counts of two nouns share so much that the nouns name one thing. */
  boolean isSameByOtherNoun() {
    return shared >= MUCH && Coincidence.isOfOtherNoun(a, b);
  }

  /** Whether two counts are of one noun, or of people by whatever plain word. */
  boolean countsOne() {
    return sameNoun || arePeople();
  }

  /** Whether two counts can be of one thing: by their nouns, or as people. */
  boolean mayCountOne() {
    return sameNoun || PersonNouns.may(a.frame().noun()) && PersonNouns.may(b.frame().noun());
  }

  private boolean arePeople() {
    return PersonNouns.are(a.frame().noun()) && PersonNouns.are(b.frame().noun());
  }

  private static boolean countsPeople(String noun) {
    return noun.isEmpty() || noun.equals("#person");
  }

  /** Whether the one counts in the province and the other elsewhere or everywhere. */
  boolean scopesDiffer() {
    String x = a.frame().scope();
    String y = b.frame().scope();
    return !x.equals(y)
        && !(x.isEmpty() && b.places().isEmpty())
        && !(y.isEmpty() && a.places().isEmpty());
  }

  boolean subjectsDiffer() {
    return !a.subject().isEmpty() && !b.subject().isEmpty() && !a.subject().equals(b.subject());
  }

  private boolean subjectsSame() {
    return !a.subject().isEmpty() && a.subject().equals(b.subject());
  }

  boolean placesDiffer() {
    return !a.places().isEmpty()
        && !b.places().isEmpty()
        && Collections.disjoint(a.places(), b.places());
  }

  boolean timesDiffer() {
    Frame f = a.frame();
    Frame g = b.frame();
    if (f.when() != null && g.when() != null) {
      return f.when()[1] < g.when()[0] || g.when()[1] < f.when()[0];
    }
    return !f.symbol().isEmpty() && !g.symbol().isEmpty() && !f.symbol().equals(g.symbol());
  }

  /**
   * Whether the one speaks of a day that came after the other, which names no day, was published:
   * nobody reports what is still to come.
   */
  boolean isOfLaterDay() {
    return isLater(a, b) || isLater(b, a);
  }

  private static boolean isLater(Witness dated, Witness other) {
    int[] when = dated.frame().when();
    return when != null
        && other.frame().when() == null
        && other.published().length > 0
        && when[0] > other.published()[1]
        && other.frame().modality() == Modality.ASSERTED
        && dated.frame().modality() == Modality.ASSERTED;
  }

  /** Whether the account that was published later gives the smaller count. */
  boolean shrinks() {
    int[] p = a.published();
    int[] q = b.published();
    if (p.length == 0 || q.length == 0) {
      return false;
    }
    int earlier = a.frame().amount().high().compareTo(b.frame().amount().high());
    return (p[1] < q[0] && earlier > 0) || (q[1] < p[0] && earlier < 0);
  }

  /** How many days lie between the times that two statements speak of; 9 when that is not known. */
  static long daysBetween(Frame f, Frame g) {
    int[] x = f.when();
    int[] y = g.when();
    return x == null || y == null ? 9 : Math.max(x[0] - y[1], y[0] - x[1]);
  }

  /** How many days lie between two stretches of days. */
  static long daysApart(Amount a, Amount b) {
    return a.low().subtract(b.high()).max(b.low().subtract(a.high())).longValue();
  }

  /** Whether it is a count that grows while an event goes on. */
  boolean isMounting() {
    return mounting;
  }

  /** Whether two ages lie so close that the one may be told a birthday later. */
  boolean mayHaveAged() {
    int[] p = a.published();
    int[] q = b.published();
    boolean known = p.length > 0 && q.length > 0;
    boolean soon = known && Math.max(p[0] - q[1], q[0] - p[1]) <= SOON;
    return !soon
        && a.frame().amount().low().subtract(b.frame().amount().low()).abs().intValue() <= YEARS;
  }

  /** Whether the later of two counts may simply be newer. */
  boolean mayBeUpdate() {
    if (!mounting || a.position() == b.position()) {
      return false;
    }
    boolean sameTime = a.frame().when() != null && b.frame().when() != null && !timesDiffer();
    if (sameTime) {
      return false;
    }
    int[] p = a.published();
    int[] q = b.published();
    return p.length == 0 || q.length == 0 || p[1] != q[1];
  }
}
