package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.NounPhrases;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells the name of what a clause is about: the name that is or owns its subject; for pronouns and
 * {@code the company} the last such name; for {@code the model} the name an apposition of the
 * document gave to that noun. Unknown rather than guessed. Asked in the order of the text.
 */
final class Subjects {
  private static final Set<String> OF_COMPANY =
      Set.of(
          "company",
          "firm",
          "group",
          "shares",
          "stock",
          "share",
          "startup",
          "start-up",
          "giant",
          "maker",
          "retailer",
          "bank",
          "carrier",
          "airline",
          "lender");

  private final Words words;
  private final NounPhrases phrases;
  private final Map<String, String> named = new HashMap<>();
  private String topic = "";
  private String before = "";

  Subjects(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** Takes note of the names that appositions of a sentence tie to nouns, and of its topic. */
  void enter(int sentence) {
    before = topic;
    int from = words.firstOf(sentence);
    int to = words.endOf(sentence);
    for (int t = from + 1; t + 1 < to; t++) {
      if (!words.is(t, ",") || words.is(t - 1, WordClass.TIME)) {
        continue;
      }
      boolean nameBehind = words.is(t + 1, WordClass.NAME) && !words.is(t - 1, WordClass.NAME);
      if (nameBehind && words.isNominal(t - 1) && words.classes(t - 1) == 0) {
        named.put(words.bare(t - 1), nameFrom(t + 1, to));
      }
      boolean nounBehind =
          words.is(t - 1, WordClass.NAME)
              && (words.is(t + 1, "a") || words.is(t + 1, "an") || words.is(t + 1, "the"));
      if (nounBehind) {
        int head = t + 1;
        while (head + 1 < to && words.isNominal(head + 1)) {
          head++;
        }
        named.put(words.bare(head), nameTo(t - 1, from));
      }
    }
    Phrase first = phrases.first(from, to - 1);
    if (first == null) {
      return;
    }
    String name = nameIn(first.from(), Math.min(to - 1, extent(first, to)));
    if (!name.isEmpty()) {
      topic = name;
    }
  }

  private int extent(Phrase phrase, int to) {
    int last = phrase.last();
    while (words.is(last + 1, "of") && last + 2 < to && words.isNominal(last + 2)) {
      last += 2;
      while (last + 1 < to && words.isNominal(last + 1)) {
        last++;
      }
    }
    return last;
  }

  /**
   * What the clause says its value of.
   *
   * @param value first term of the value
   * @param inherited the subject of the clause before in the same sentence
   */
  String of(int clauseFrom, int clauseLast, int value, String inherited) {
    for (int t = value - 1; t >= Math.max(clauseFrom, value - 3); t--) {
      if (words.is(t, WordClass.NAME) && words.isPossessive(t)) {
        return nameTo(t, clauseFrom);
      }
    }
    int from = clauseFrom;
    if (words.is(from, WordClass.CONJUNCTION) || words.is(from, ",") || words.is(from, ";")) {
      from++;
    }
    if (words.is(from, WordClass.RELATIVE)) {
      return antecedent(from);
    }
    Phrase phrase = value > from ? phrases.first(from, value - 1) : null;
    if (phrase == null || phrase.from() >= value) {
      Phrase behind = inherited.isEmpty() ? behind(value, clauseLast) : null;
      return behind == null ? inherited : named(behind, inherited);
    }
    return named(phrase, inherited);
  }

  /** {@code With 32 billion parameters, it is smaller}. */
  private @org.jspecify.annotations.Nullable Phrase behind(int value, int clauseLast) {
    for (int t = value; t < clauseLast; t++) {
      if (words.is(t, ",")) {
        return phrases.first(t + 1, clauseLast);
      }
    }
    return null;
  }

  private String named(Phrase phrase, String inherited) {
    String name = nameIn(phrase.from(), extent(phrase, words.size()));
    if (!name.isEmpty()) {
      return name;
    }
    String head = words.bare(phrase.headLast());
    if (words.is(phrase.from(), "it") || words.is(phrase.from(), "its")) {
      return inherited.isEmpty() ? before : inherited;
    }
    if (words.is(phrase.from(), WordClass.DETERMINER)) {
      String known = named.getOrDefault(head, "");
      if (!known.isEmpty()) {
        return known;
      }
      if (OF_COMPANY.contains(head)) {
        return before;
      }
    }
    return "";
  }

  private String antecedent(int relative) {
    int t = relative - 1;
    int low = Math.max(0, relative - 8);
    while (t >= low && !words.is(t, WordClass.NAME)) {
      if (words.is(t, WordClass.AUXILIARY)) {
        return "";
      }
      t--;
    }
    return t < low ? "" : nameTo(t, Math.max(0, low - 6));
  }

  /** The first name among the terms, without those in a phrase of place. */
  private String nameIn(int from, int last) {
    for (int t = from; t <= last && t < words.size(); t++) {
      boolean inPlace = words.is(t - 1, "in") || words.is(t - 1, "at") || words.is(t - 1, "near");
      if (words.is(t, WordClass.NAME) && !inPlace) {
        return nameFrom(t, last + 1);
      }
    }
    return "";
  }

  private String nameFrom(int t, int to) {
    int last = t;
    while (last + 1 < to && words.is(last + 1, WordClass.NAME) && !words.isPossessive(last)) {
      last++;
    }
    return text(t, last);
  }

  private String nameTo(int t, int low) {
    int from = t;
    while (from > low && words.is(from - 1, WordClass.NAME) && !words.isPossessive(from - 1)) {
      from--;
    }
    return text(from, t);
  }

  private String text(int from, int last) {
    String name = words.document().words(words.span(from, last));
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }
}
