package dev.variorum.claims;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.text.Span;
import java.util.TreeSet;

/** What the words of a statement and those around it tell of who says what. */
final class Speech {
  private static final int MOST = 80;

  /** No more terms than this are looked at to either side of a statement; there may be many in one sentence. */
  private static final int WIDEST = 120;

  private Speech() {}

  /** The hashes of the concepts of a statement's telling words, sorted. */
  static int[] telling(Words words, Attribution statement) {
    Span reach = statement.reach();
    int from = words.at(reach.start());
    TreeSet<Integer> found = new TreeSet<>();
    for (int t = from; t < words.size() && words.start(t) < reach.end() && t < from + MOST; t++) {
      boolean figure = words.is(t, WordClass.NUMBER) && words.lower(t).length() > 1;
      if (figure || (words.classes(t) == 0 && words.bare(t).length() > 3)) {
        found.add(Concepts.hash(Concepts.of(words.bare(t))));
      }
    }
    return array(found);
  }

  /** The hashes of the names in the sentences of a statement and right beside them, sorted. */
  static int[] around(Words words, Attribution statement) {
    Span reach = statement.reach();
    int start = words.at(reach.start());
    int end = words.at(reach.end() - 1);
    int first = Math.max(0, words.sentence(start) - 1);
    int last = Math.min(words.sentences() - 1, words.sentence(end) + 1);
    int from = Math.max(words.firstOf(first), start - WIDEST);
    int to = Math.min(words.endOf(last), end + WIDEST);
    TreeSet<Integer> found = new TreeSet<>();
    for (int t = from; t < to && found.size() < MOST; t++) {
      if (words.is(t, WordClass.NAME)) {
        found.add(hash(words.bare(t)));
      }
    }
    return array(found);
  }

  /** A number for a word of a name, in lower case. */
  static int hash(String word) {
    return word.hashCode();
  }

  /** Whether the speaker's name and a word for speaking stand in the sentence of the statement. */
  static boolean isNamed(Words words, Attribution statement) {
    String name = statement.speaker().substring(statement.speaker().lastIndexOf(' ') + 1);
    if (name.isEmpty() || statement.source().isEmpty() || statement.cue().isEmpty()) {
      return false;
    }
    Span source = statement.source().get();
    int at = words.sentence(words.at(source.start()));
    Span reach = statement.reach();
    return words.document().words(source).contains(name)
        && (at == words.sentence(words.at(reach.start()))
            || at == words.sentence(words.at(reach.end() - 1)));
  }

  private static int[] array(TreeSet<Integer> hashes) {
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }
}
