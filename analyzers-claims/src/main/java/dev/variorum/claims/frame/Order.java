package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that parts two events: {@code two days before X}, {@code a day after Y}.
 *
 * @param earlier the names on the side of the event that came first, sorted
 */
record Order(String[] earlier) {

  /** Reads a value as such; null when it is none. */
  static @Nullable Order of(Words words, Stated value, int from, int to) {
    if (!value.amount().unit().equals("duration")) {
      return null;
    }
    int t = value.last() + 1;
    if (words.is(value.from() - 1, "for") || words.is(value.from() - 1, "in")) {
      return null;
    }
    boolean after = words.is(t, "after");
    boolean before = words.is(t, "before") || words.is(t, "earlier");
    if (!after && !before) {
      return null;
    }
    TreeSet<String> names = new TreeSet<>();
    int low = after ? t + 1 : from;
    int high = after ? to : value.from();
    for (int i = low; i < high; i++) {
      if (words.is(i, WordClass.NAME) && !NameShapes.isDemonym(words.lower(i))) {
        names.add(words.bare(i));
      }
    }
    return names.isEmpty() ? null : new Order(names.toArray(new String[0]));
  }
}
