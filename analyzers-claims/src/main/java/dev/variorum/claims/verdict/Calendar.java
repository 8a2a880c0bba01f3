package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Verdict.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The rows for days of events and for how long one event came before another. */
final class Calendar {
  private static final double ALIKE = .4;

  /** Two verbs for one event share at least this part of the words around them. */
  private static final double LEAST = .2;

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** How much more than for a figure must speak for two days to be said of one event. */
  private static final double MORE = .5;

  /** News is of the days right around its publication. */
  private static final int NEWS = 3;

  private Calendar() {}

  static Verdict day(Witness a, Witness b) {
    Kinship kin = Kinship.of(a, b);
    if (kin.placesDiffer()) {
      return Verdict.NOTHING;
    }
    boolean alike = a.frame().value().equalsIgnoreCase(b.frame().value());
    if (alike && a.frame().amount().to(b.frame().amount()) == Amount.Relation.DISJOINT) {
      // One day in two documents' words, whose year they leave open.
      return Verdict.NOTHING;
    }
    return known(a, b, kin);
  }

  private static Verdict known(Witness a, Witness b, Kinship kin) {
    if (weekdaysDiffer(a.frame(), b.frame())) {
      return kin.shared() >= 2 && kin.shared() + kin.names() >= 3.5
          ? Verdict.conflict(Rule.DATE, kin.shared())
          : Verdict.NOTHING;
    }
    Amount.Relation relation = a.frame().amount().to(b.frame().amount());
    boolean denied =
        (a.frame().modality() == Modality.DENIED) != (b.frame().modality() == Modality.DENIED);
    if (a.frame().isMark() && b.frame().isMark()) {
      return mark(a, b, kin, relation, denied);
    }
    if (denied) {
      Bond bond = Bond.of(a, b);
      return relation == Amount.Relation.EQUAL
              && !kin.subjectsDiffer()
              && bond.isSameDoing(ALIKE)
              && bond.surplus() >= 0
          ? Verdict.conflict(Rule.NEGATION, bond.strength())
          : Verdict.NOTHING;
    }
    if (relation == Amount.Relation.EQUAL) {
      double need = a.frame().amount().isPoint() ? 3.5 : 4;
      Bond tie = Bond.of(a, b);
      // A year is one of many things, a day seldom.
      boolean loose = !a.frame().amount().isPoint() && (tie.isOtherDeed() || tie.cover() < ALIKE);
      if (loose || Doubt.namesDiffer(a, b)) {
        return Verdict.NOTHING;
      }
      // A day that is neither's news, and that either names once, is one event's.
      boolean far =
          isFar(a) && isFar(b) && a.ledger().isSole(a.frame()) && b.ledger().isSole(b.frame());
      boolean sole = far && a.cast().meets(b.cast()) && kin.shared() >= 1;
      boolean act = kin.isAct() && kin.shared() >= 2 && a.cast().meets(b.cast());
      return sole || act || kin.shared() >= 2 && kin.shared() + kin.names() >= need
          ? new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), kin.shared())
          : Verdict.NOTHING;
    }
    if (relation != Amount.Relation.DISJOINT
        || kin.subjectsDiffer()
        || !a.frame().traits().isAlike(b.frame().traits())
        || isOfNoun(a.frame(), b.frame())
        || a.frame().value().equalsIgnoreCase(b.frame().value())
        || a.frame().modality() != b.frame().modality()) {
      return Verdict.NOTHING;
    }
    Bond bond = Bond.of(a, b);
    // An evening here is a morning elsewhere: a day's difference tells in a copy alone.
    boolean next = Kinship.daysApart(a.frame().amount(), b.frame().amount()) <= 1;
    boolean same =
        bond.isSameDoing(next ? Bond.COPY : ALIKE) && bond.cover() >= (next ? Bond.COPY : ALIKE);
    boolean within = a.position() == b.position();
    boolean years = !a.frame().amount().isPoint() || !b.frame().amount().isPoint();
    if (within && !bond.isCopy() || years && !bond.isSameAct() && !bond.isCopy()) {
      // An author dates two matters; and in a year much is done.
      return Verdict.NOTHING;
    }
    boolean odd = !next && bond.isOfOneStory() && bond.isSameDoing(Bond.LITTLE_COVER);
    return (same || odd) && bond.surplus() >= MORE
        ? Verdict.conflict(Rule.DATE, bond.strength())
        : Verdict.NOTHING;
  }

  /** Whether a day lies so far from the day of publication that it is not simply that of the news. */
  private static boolean isFar(Witness w) {
    int[] published = w.published();
    int day = w.frame().amount().low().intValue();
    return w.frame().amount().isPoint()
        && published.length > 0
        && (day > published[1] + NEWS || day < published[0] - NEWS);
  }

  /** Whether a date belongs to a noun, and the other to another or to what is done. */
  private static boolean isOfNoun(Frame f, Frame g) {
    return f.traits().attributive() != g.traits().attributive()
        || f.traits().attributive() && !Arrays.equals(f.tight(), g.tight());
  }

  /** Since when a mark was not reached: the same mark of the same thing. */
  private static Verdict mark(
      Witness a, Witness b, Kinship kin, Amount.Relation relation, boolean denied) {
    boolean one = a.frame().deed() == b.frame().deed();
    boolean same =
        kin.shared() >= 1 || kin.names() >= 1 || a.ledger().common(b.ledger()) >= Bond.FELLOWS;
    if (!one || !same || denied) {
      return Verdict.NOTHING;
    }
    return switch (relation) {
      case EQUAL -> new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), kin.shared() + 2);
      case DISJOINT -> Verdict.conflict(Rule.DATE, kin.shared() + 2);
      default -> Verdict.NOTHING;
    };
  }

  /** Whether one date is given with two days of the week. */
  private static boolean weekdaysDiffer(Frame f, Frame g) {
    int x = weekday(f.value());
    int y = weekday(g.value());
    return x >= 0
        && y >= 0
        && x != y
        && f.value().matches(".*\\d.*")
        && g.value().matches(".*\\d.*")
        && f.amount().to(g.amount()) == Amount.Relation.EQUAL;
  }

  private static int weekday(String words) {
    return words.length() < 3
        ? -1
        : WEEKDAYS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  static Verdict order(Witness a, Witness b) {
    Kinship kin = Kinship.of(a, b);
    if (Collections.disjoint(a.names(), b.names()) || kin.shared() < 2) {
      return Verdict.NOTHING;
    }
    return switch (a.frame().amount().to(b.frame().amount())) {
      case DISJOINT -> {
        Bond bond = Bond.of(a, b);
        boolean other = bond.isOtherDeed() && bond.cover() < LEAST;
        yield other ? Verdict.NOTHING : Verdict.conflict(Rule.ORDER, 2);
      }
      case COMPATIBLE, DISTANT -> Verdict.NOTHING;
      case EQUAL -> new Verdict(Outcome.AGREEMENT, Rule.EQUAL.id(), 2);
      default -> new Verdict(Outcome.AGREEMENT, Rule.ROUNDING.id(), 2);
    };
  }
}
