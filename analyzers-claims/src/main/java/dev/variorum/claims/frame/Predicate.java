package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quantity.UnitNames;

/**
 * A short phrase for what is said of a subject, in the text's own words and order: the words from
 * the verb or noun phrase before the value to the value, an ellipsis for the value itself, and those
 * behind it: {@code closed … higher}.
 */
final class Predicate {
  private static final int MOST = 5;
  private static final int STEM = 4;

  /** Where the value stands. */
  private static final String HOLE = " \u2026 ";

  private final Words words;
  private final Surroundings around;

  Predicate(Words words, Surroundings around) {
    this.words = words;
    this.around = around;
  }

  /**
   * The phrase for a value.
   *
   * @param from first term of the clause
   * @param last last term of the clause
   * @param named what is counted; empty for other values
   */
  String of(int from, int last, int valueFrom, int valueLast, String named) {
    String before = before(from, valueFrom);
    String behind = behind(valueLast, last, before.isEmpty() ? MOST : 2);
    String said = before.isEmpty() ? behind : behind.isEmpty() ? before : before + HOLE + behind;
    if (named.isEmpty() || isSaid(named, valueFrom, valueLast)) {
      return named.isEmpty() || !before.isEmpty()
          ? said
          : (UnitNames.plural(named) + " " + said).strip();
    }
    String noun = UnitNames.plural(named);
    boolean told = (" " + said + " ").contains(" " + noun + " ");
    return said.isEmpty() ? noun : told ? said : noun + " " + said;
  }

  /** Whether the words of the value name what is counted. */
  private boolean isSaid(String named, int from, int last) {
    String stem = named.substring(0, Math.min(STEM, named.length()));
    for (int t = from; t <= last; t++) {
      if (words.lower(t).startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** The run of words up to the value that starts with a telling word and is no name's. */
  private String before(int from, int value) {
    int to = value;
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    int telling = telling(from, to, to);
    int name = to;
    while (name > from && words.is(name - 1, WordClass.NAME)) {
      name--;
    }
    if (telling < 0 && name < to) {
      // left Orrin at 8.15
      telling = telling(from, name, to);
    }
    return telling < 0 ? "" : text(telling, to - 1);
  }

  /** The first telling word of the run that ends before {@code end}; -1 for none. */
  private int telling(int from, int end, int to) {
    int start = end;
    int telling = -1;
    while (start > from && to - start < MOST && !isBreak(start - 1)) {
      start--;
      if (around.isTelling(start) && !words.is(start, WordClass.NAME)) {
        telling = start;
      }
    }
    return telling;
  }

  private String behind(int value, int last, int most) {
    int from = value + 1;
    while (from <= last && isEdge(from)) {
      from++;
    }
    int end = from;
    int telling = -1;
    while (end <= last && end - from < most && !isBreak(end)) {
      if (around.isTelling(end) && !words.is(end, WordClass.NAME)) {
        telling = end;
      }
      end++;
    }
    return telling < 0 ? "" : text(from, telling);
  }

  /** Words that mean nothing at either end of a phrase. */
  private boolean isEdge(int t) {
    return !isBreak(t)
        && words.is(
            t,
            WordClass.PREPOSITION
                | WordClass.DETERMINER
                | WordClass.ADVERB
                | WordClass.SUBORDINATOR
                | WordClass.CONJUNCTION);
  }

  private boolean isBreak(int t) {
    return words.isStop(t)
        || words.isMark(t)
        || words.is(t, WordClass.NAME | WordClass.RELATIVE | WordClass.NUMBER | WordClass.TIME)
        || words.is(t, WordClass.SUBJECT_PRONOUN);
  }

  private String text(int from, int last) {
    StringBuilder text = new StringBuilder();
    for (int t = from; t <= last; t++) {
      boolean name = words.is(t, WordClass.NAME);
      String word = name ? words.document().words(words.span(t, t)) : words.lower(t);
      text.append(text.length() == 0 ? "" : " ").append(word);
    }
    return text.toString();
  }
}
