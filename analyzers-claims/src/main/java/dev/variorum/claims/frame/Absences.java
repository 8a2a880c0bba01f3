package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence counts none: {@code nobody was arrested}, {@code no arrests were made}. */
final class Absences {
  /** With these {@code no} is part of a phrase that counts nothing. */
  private static final Set<String> PHRASES =
      WordLists.of(
          "longer more less fewer later sooner doubt matter way one idea comment sign reason wonder "
              + "secret stranger means word such other better worse question need sense point "
              + "use time end plans plan intention good long");

  /** How many terms a phrase behind {@code no} may have. */
  private static final int LONGEST = 4;

  private final Words words;

  Absences(Words words) {
    this.words = words;
  }

  /** The values of none between two terms, the second exclusive. */
  List<Stated> in(int from, int to) {
    List<Stated> found = new ArrayList<>();
    for (int t = from; t < to; t++) {
      Stated none = at(t, to);
      if (none != null) {
        found.add(none);
        t = none.last();
      }
    }
    return found;
  }

  private @Nullable Stated at(int t, int to) {
    if (words.is(t, "nobody") || words.is(t, "no-one")) {
      return none(t, t, "person");
    }
    if (words.is(t, "no") && words.is(t + 1, "one")) {
      return none(t, t + 1, "person");
    }
    boolean single = words.is(t + 1, "a") && words.is(t + 2, "single");
    if (words.is(t, "not") && (words.is(t + 1, "one") || single)) {
      int last = single ? t + 2 : t + 1;
      int head = head(last + 1, to);
      return none(t, Math.max(last, head), head < 0 ? "person" : words.bare(head));
    }
    if (words.is(t, "none") && words.is(t + 1, "of")) {
      int head = head(t + 2, to);
      return head < 0 ? null : none(t, head, words.bare(head));
    }
    if (words.is(t, "no") && !PHRASES.contains(words.lower(t + 1))) {
      int head = head(t + 1, to);
      return head < 0 ? null : none(t, head, words.bare(head));
    }
    return null;
  }

  /** The noun of the phrase that begins at a term; -1 for none. */
  private int head(int from, int to) {
    int head = -1;
    for (int t = from; t < Math.min(to, from + LONGEST) && words.isNominal(t); t++) {
      if (words.is(t, WordClass.NAME | WordClass.PRONOUN | WordClass.TIME) || isVerb(t, head)) {
        break;
      }
      head = words.is(t, WordClass.DETERMINER | WordClass.NUMBER) ? head : t;
    }
    return head;
  }

  private boolean isVerb(int t, int head) {
    String word = words.lower(t);
    return head >= 0 && word.endsWith("ed") && word.length() > 3;
  }

  private Stated none(int from, int last, String noun) {
    Amount nothing = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, Bound.EXACT, "count");
    return new Stated(
        from,
        last,
        words.span(from, last),
        Frame.Kind.QUANTITY,
        nothing,
        nothing,
        Concepts.of(noun),
        noun,
        words.lower(from));
  }
}
