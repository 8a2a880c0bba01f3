package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.grammar.Concepts;
import java.util.Collections;

/**
 * How surely two statements answer the same question, told from everything but the two values.
 *
 * <p>A word counts by how few statements of its document it occurs in: one that stands in a single
 * statement on either side points from the one to the other. Words right beside the value count
 * more than others, values beside it and around it that both documents have count as well.
 */
final class Bond {
  private static final int STATE = Concepts.hash("#be");

  /** The share of the words that two statements have in common when one is a copy of the other. */
  static final double COPY = .8;

  /** So many words in common make a copy; fewer are a phrase that anybody uses. */
  private static final int COPIED = 4;

  private static final double LEAST_COVER = .4;

  /** The same where one verb says it. */
  private static final double LEAST_COVER_OF_DEED = .3;

  /** Words in common that weigh so much make up for all that the two do not share. */
  private static final double MUCH = 3;

  private static final double MEETING = .5;

  /** Telling values that two documents share, from which on they tell one story. */
  static final int FELLOWS = 2;

  /** From so many on the odd values need no words in common, if they look alike. */
  private static final int MANY_FELLOWS = 3;

  private static final double LIKE = .5;
  static final double LITTLE_COVER = .2;

  private final double strength;
  private final double need;
  private final double cover;
  private final double company;
  private final double meeting;
  private final int words;
  private final boolean subject;
  private final boolean known;
  private final boolean named;
  private final boolean ownNoun;
  private final boolean telling;
  private final boolean sameDeed;
  private final boolean sameAct;
  private final boolean otherDeed;
  private final boolean restated;
  private final boolean holds;
  private final boolean day;
  private final boolean figure;
  private final boolean age;
  private final boolean manifold;
  private final int story;
  private final double likeness;
  private final boolean counted;
  private final int beside;
  private final boolean sameNoun;
  private final double ease;
  private final boolean placed;
  private final boolean sameDay;

  private Bond(Witness a, Witness b) {
    Frame f = a.frame();
    Frame g = b.frame();
    age = f.isAge();
    manifold = age || Manifold.is(f);
    int[] x = f.near();
    int[] y = g.near();
    Overlap overlap = Overlap.of(f, g);
    meeting = overlap.weight();
    double close = overlap.close();
    sameNoun = !f.noun().isEmpty() && f.noun().equals(g.noun());
    double noun = !sameNoun ? 0 : Kinship.GENERIC.contains(f.noun()) && !overlap.fate() ? .5 : 1;
    subject = !a.subject().isEmpty() && a.subject().equals(b.subject());
    known = !a.subject().isEmpty() || !b.subject().isEmpty();
    words = overlap.words();
    named =
        !Collections.disjoint(a.names(), b.names())
            || !Collections.disjoint(a.names(), b.places())
            || !Collections.disjoint(a.places(), b.names())
            || !Collections.disjoint(a.places(), b.places());
    story = a.position() == b.position() ? 0 : a.ledger().common(b.ledger());
    ease = Ease.of(a, b, story);
    placed = !a.places().isEmpty() && !Collections.disjoint(a.places(), b.places());
    boolean speaker = !a.speaker().isEmpty() && a.speaker().equals(b.speaker());
    double far = Math.min(4, Concepts.common(f.far(), g.far()));
    beside = Concepts.common(f.beside(), g.beside());
    company =
        Math.min(1.5, .8 * beside + .3 * Math.min(2, Concepts.common(f.around(), g.around())));
    sameDeed = f.deed() != 0 && f.deed() == g.deed();
    sameAct = isOneAct(f, g);
    otherDeed = areTwoActs(f, g);
    ownNoun = noun == 1;
    boolean counts = f.amount().unit().equals("count");
    double crossed = Math.min(3, Concepts.common(x, g.far()) + Concepts.common(f.far(), y));
    cover =
        (meeting + .4 * crossed + noun)
            / Math.max(1, Math.min(Overlap.total(f), Overlap.total(g)) + noun);
    restated = Beside.restates(f, g);
    day = f.kind() == Frame.Kind.DAY;
    figure = f.kind() == Frame.Kind.QUANTITY;
    telling =
        noun == 1 || sameAct || close >= 1 || (close >= .5 && cover >= .5) || overlap.listed();
    need = Need.of(a, b, noun, manifold && !age, subject);
    sameDay = sameDay(f, g);
    likeness = Resemblance.of(f.amount(), g.amount());
    counted = counts || f.amount().unit().equals("duration") || manifold || day;
    strength =
        meeting
            + .25 * close
            + noun
            + (subject ? .75 : 0)
            + (placed ? .5 : 0)
            + (speaker ? .4 : 0)
            + .4 * crossed
            + .2 * far
            + company
            + likeness
            + (restated ? 1.5 : 0)
            + (sameDay ? .5 : 0)
            + Acquaintance.of(a, b);
    holds = subject && (age || (counts && noun == 1 && isState(f) && isState(g)));
  }

  /** Whether both name one and the same day. */
  private static boolean sameDay(Frame f, Frame g) {
    int[] x = f.when();
    int[] y = g.when();
    return x != null && y != null && x[0] == x[1] && y[0] == y[1] && x[0] == y[0];
  }

  /** Whether both are said by one verb that is no mere state. */
  static boolean isOneAct(Frame f, Frame g) {
    return isAct(f) && f.deed() == g.deed();
  }

  /** Whether they are said by two verbs of which neither is a mere state. */
  static boolean areTwoActs(Frame f, Frame g) {
    return isAct(f) && isAct(g) && f.deed() != g.deed();
  }

  private static boolean isAct(Frame frame) {
    return frame.deed() != 0 && frame.deed() != STATE;
  }

  /** Whether the value is what its subject has or is. */
  static boolean isState(Frame frame) {
    return frame.deed() == STATE || frame.stative();
  }

  static Bond of(Witness a, Witness b) {
    return new Bond(a, b);
  }

  /** How much speaks for it; 0 or more, about 3 when it is likely. */
  double strength() {
    return strength;
  }

  /** How much has to speak for it before a difference of the values is taken for a conflict. */
  double need() {
    return need;
  }

  /** By how much it exceeds what a conflict needs; negative when it falls short. */
  double surplus() {
    if (holds || restated) {
      return Math.max(0, strength + ease - need);
    }
    if (age && !isCopy()) {
      return -1;
    }
    boolean eased = isOfOneStory();
    if (eased && story >= MANY_FELLOWS && likeness >= LIKE && !counted) {
      return Math.max(0, strength + ease - need);
    }
    boolean tells = telling || (day && meeting >= 1.5) || (eased && (meeting >= .5 || placed));
    boolean meets = meeting >= Overlap.LEAST || company >= .8;
    double least = sameDeed || !figure ? LEAST_COVER_OF_DEED : LEAST_COVER;
    boolean covers = cover >= least || meeting >= MUCH || (eased && cover >= LITTLE_COVER);
    return tells && meets && covers ? strength + ease - need : -1;
  }

  /** Whether the two documents share several telling values. */
  boolean isOneStory() {
    return story >= FELLOWS;
  }

  /** Whether both sentences have another value in common. */
  boolean isBesideSame() {
    return beside > 0;
  }

  /** Whether both count the same thing, or both give a measure or sum of the same or of anything. */
  boolean isSameNoun() {
    return sameNoun;
  }

  /**
   * Whether the two documents tell one story, and the two values are the only ones of their family
   * that one of the two does not have.
   */
  boolean isOfOneStory() {
    return ease >= Ease.MUCH;
  }

  /**
   * Whether both count one thing that either document counts once, and the two tell one story: by
   * whatever verb, it is that count.
   */
  boolean isOnlyCount() {
    return ownNoun && !manifold && isOfOneStory();
  }

  /** Whether both say it by one verb, or in words of which they share {@code share}. */
  boolean isSameDoing(double share) {
    return sameDeed || restated || (!otherDeed && cover >= share) || cover >= .9;
  }

  /** Whether the two share a word that not every statement of their documents has. */
  boolean meets() {
    return meeting >= MEETING;
  }

  /** Whether both name one day for it. */
  boolean isSameDay() {
    return sameDay;
  }

  /** Whether both say it by one verb that is no mere state. */
  boolean isSameAct() {
    return sameAct;
  }

  /** Whether they say it by two verbs of which neither is a mere state. */
  boolean isOtherDeed() {
    return otherDeed && !restated;
  }

  /** Whether both say it by one verb or as a state, of the same thing counted. */
  boolean isSameState() {
    return telling && !otherDeed;
  }

  /** Whether such a count or an age is one of many that hold of one subject or of many subjects. */
  boolean isManifold() {
    return manifold;
  }

  /** Whether it is known of whom one of many such counts holds. */
  boolean isPlaced() {
    return !manifold || age || isCopy() || company > (known ? 0 : .7);
  }

  /** Whether both give the age of one person by name. */
  boolean isSameAge() {
    return age && subject;
  }

  /** Whether both count one thing of one subject by name, of which it has one. */
  boolean isSameCount() {
    return subject && ownNoun && !manifold;
  }

  /** Whether both are of one subject by name. */
  boolean isSameSubject() {
    return subject;
  }

  /** Whether a name, a verb, another value or much else ties the two together. */
  boolean isAnchored() {
    return subject || sameDeed || named || ownNoun || restated || company > 0 || isCopy();
  }

  /** Whether the one is a copy of the other but for the value. */
  boolean isCopy() {
    return cover >= COPY && words >= COPIED;
  }

  /** Whether both sentences have another value in common, or several stand around both. */
  boolean hasCompany() {
    return company >= .6;
  }

  /** The share of the shorter statement's words that the other has. */
  double cover() {
    return cover;
  }
}
