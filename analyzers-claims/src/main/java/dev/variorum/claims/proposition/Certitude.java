package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How certain a verb is said to be, and whether verbs that govern it affirm or deny it: {@code
 * failed to win}, {@code denied that it had paid}, {@code is believed to have left} (implicatives
 * after Karttunen, 1971).
 */
final class Certitude {
  private static final int REACH = 16;
  private static final Set<String> GUESS =
      Set.of(
          ("perhaps possibly maybe potentially presumably supposedly reportedly allegedly "
                  + "apparently seemingly rumoured rumored rumours rumors speculation speculated "
                  + "arguably alleged purported supposed")
              .split(" "));
  private static final Set<String> SUPPOSES =
      Set.of("if", "unless", "whether", "suppose", "imagine", "lest", "hypothetical");
  private static final Set<String> DENIAL =
      Set.of("deny", "dispute", "refute", "rebut", "reject", "dismiss");
  private static final Set<String> SHEER_DENIAL = Set.of("deny", "refute", "rebut", "dispute");
  private static final Set<String> CLAIMS =
      Set.of(
          ("claim claims allegation allegations report reports suggestion suggestions "
                  + "accusation accusations rumours rumors charge charges assertion assertions "
                  + "notion idea")
              .split(" "));
  private static final Set<String> FAILS = Set.of("fail", "refuse", "decline", "neglect", "forget");
  private static final Set<String> MANAGES =
      Set.of("manage", "force", "happen", "begin", "start", "continue", "compel", "oblige");
  private static final Set<String> PLANS =
      Set.of(
          ("plan agree intend decide vow pledge promise hope want expect schedule order ask "
                  + "tell urge offer threaten seek try attempt aim prepare propose set need go vote "
                  + "choose opt wish")
              .split(" "));
  private static final Set<String> THINKS =
      Set.of(
          ("believe think hope fear suspect expect guess speculate predict assume wonder "
                  + "doubt suggest imagine bet forecast argue want ask consider")
              .split(" "));
  private static final Set<String> ACCUSES =
      Set.of("accuse", "allege", "suspect", "blame", "charge");

  private final Words words;

  Certitude(Words words) {
    this.words = words;
  }

  /**
   * How a statement is meant.
   *
   * @param modality how certain it is said to be
   * @param negated whether governing verbs turn it round
   */
  record Meant(Modality modality, boolean negated) {}

  /** How verb {@code g} of a sentence is meant; null when it states nothing. */
  @Nullable Meant of(List<VerbGroup> groups, int g, int subject, int end, int from, int to) {
    VerbGroup group = groups.get(g);
    if (words.is(to - 1, "?") || words.is(to - 2, "?") || isInverted(from, to)) {
      return null;
    }
    if (isSupposed(subject, end, from, to)) {
      return null;
    }
    Modality modality = Modality.ASSERTED;
    boolean negated = false;
    int governed = g;
    if (group.kind() == Kind.INFINITIVE) {
      if (g == 0) {
        return null;
      }
      VerbGroup over = groups.get(g - 1);
      Meant meant = infinitive(over, group);
      if (meant == null) {
        return null;
      }
      modality = meant.modality();
      negated = meant.negated();
      governed = g - 1;
      modality = weaker(modality, traits(over));
    }
    modality = weaker(modality, traits(group));
    modality = weaker(modality, aroundGuess(subject, end, from, to));
    Modality above = above(groups, governed, subject);
    if (above == Modality.DENIED) {
      return modality == Modality.ASSERTED && !negated
          ? new Meant(Modality.DENIED, false)
          : new Meant(Modality.HEDGED, negated);
    }
    return new Meant(weaker(modality, above), negated);
  }

  private static Modality weaker(Modality a, Modality b) {
    if (a == Modality.HEDGED || b == Modality.HEDGED) {
      return Modality.HEDGED;
    }
    return a == Modality.PREDICTED || b == Modality.PREDICTED ? Modality.PREDICTED : a;
  }

  private static Modality traits(VerbGroup group) {
    if (group.has(VerbGroup.MODAL | VerbGroup.HEDGE)) {
      return Modality.HEDGED;
    }
    return group.has(VerbGroup.FUTURE) ? Modality.PREDICTED : Modality.ASSERTED;
  }

  private @Nullable Meant infinitive(VerbGroup over, VerbGroup group) {
    int to = group.from() - 1;
    while (to > over.last() && !words.is(to, "to")) {
      to--;
    }
    boolean adjacent = to == over.last() + 1;
    String between = to == over.last() + 2 ? words.lower(over.last() + 1) : "";
    if (over.lemma().equals("be")) {
      return switch (between) {
        case "able" -> new Meant(Modality.ASSERTED, over.negated());
        case "unable" -> new Meant(Modality.ASSERTED, !over.negated());
        case "likely", "unlikely", "believed", "thought" -> new Meant(Modality.HEDGED, false);
        case "due", "set", "ready", "about", "expected" -> new Meant(Modality.PREDICTED, false);
        default -> adjacent ? new Meant(Modality.PREDICTED, over.negated()) : null;
      };
    }
    if (!adjacent) {
      return null;
    }
    if (FAILS.contains(over.lemma())) {
      return new Meant(Modality.ASSERTED, !over.negated());
    }
    if (MANAGES.contains(over.lemma())) {
      return new Meant(Modality.ASSERTED, over.negated());
    }
    return PLANS.contains(over.lemma())
        ? new Meant(Modality.PREDICTED, over.negated())
        : new Meant(Modality.HEDGED, false);
  }

  /** Under if or whether nothing is said to be so. */
  private boolean isSupposed(int subject, int end, int from, int to) {
    for (int t = Math.max(from, subject - REACH); t <= Math.min(to - 1, end); t++) {
      if (SUPPOSES.contains(words.lower(t)) && (t >= subject || !isParted(t, subject))) {
        return true;
      }
    }
    return false;
  }

  /** Words of guess in the clause, and those before it that no boundary parts from it. */
  private Modality aroundGuess(int subject, int end, int from, int to) {
    for (int t = Math.max(from, subject - REACH); t <= Math.min(to - 1, end); t++) {
      boolean inside = t >= subject;
      boolean guess =
          GUESS.contains(words.lower(t))
              && !(words.is(t, "alleged") && words.is(t - 1, WordClass.SUBJECT_PRONOUN));
      if (guess && (inside || !isParted(t, subject))) {
        return Modality.HEDGED;
      }
      if (inside && words.is(t, "tomorrow")) {
        return Modality.PREDICTED;
      }
    }
    boolean orSo = words.is(end + 1, ",") && words.is(end + 2, "or") && words.is(end + 3, "so");
    return orSo ? Modality.HEDGED : Modality.ASSERTED;
  }

  private boolean isParted(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.is(t, ";")
          || words.is(t, "but")
          || words.is(t, "while")
          || words.is(t, ":")
          || words.is(t, "and") && words.is(t - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** What the verb above makes of the clause: a denial, a thought, or no difference. */
  private Modality above(List<VerbGroup> groups, int g, int subject) {
    VerbGroup group = groups.get(g);
    for (int p = g - 1; p >= 0 && p >= g - 2; p--) {
      VerbGroup over = groups.get(p);
      if (over.kind() == Kind.REDUCED || over.last() >= subject && group.kind() != Kind.GERUND) {
        continue;
      }
      int first = group.kind() == Kind.GERUND ? group.from() : subject;
      if (isBroken(over.last() + 1, first)) {
        return Modality.ASSERTED;
      }
      if (isDenial(over, first)) {
        return over.negated() ? Modality.HEDGED : Modality.DENIED;
      }
      boolean thought = THINKS.contains(over.lemma()) || ACCUSES.contains(over.lemma());
      boolean adjacent =
          first - over.last() <= 3 || words.is(first - 1, "that") || words.is(first, "that");
      if (thought && adjacent) {
        return Modality.HEDGED;
      }
      if (over.negated() && adjacent && over.lemma().equals("be")) {
        return Modality.HEDGED;
      }
    }
    return Modality.ASSERTED;
  }

  private boolean isDenial(VerbGroup over, int first) {
    if (!DENIAL.contains(over.lemma())) {
      return false;
    }
    boolean claims = false;
    boolean that = words.is(first, "that");
    for (int t = over.last() + 1; t < first; t++) {
      claims |= CLAIMS.contains(words.lower(t));
      that |= words.is(t, "that");
    }
    boolean sheer = SHEER_DENIAL.contains(over.lemma());
    boolean close = first - over.last() <= 3;
    return sheer && (that || close || claims) || claims && that;
  }

  private boolean isBroken(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isStop(t)
          || words.is(t, WordClass.CONJUNCTION)
          || words.is(t, "because")
          || words.is(t, "while")
          || words.is(t, "after")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Had the dam failed}, {@code Should prices rise}. */
  private boolean isInverted(int from, int to) {
    int at = from;
    while (at < to && words.isMark(at)) {
      at++;
    }
    return (words.is(at, "had") || words.is(at, "were") || words.is(at, "should"))
        && at + 1 < to
        && (words.isNominal(at + 1) || words.is(at + 1, WordClass.SUBJECT_PRONOUN));
  }
}
