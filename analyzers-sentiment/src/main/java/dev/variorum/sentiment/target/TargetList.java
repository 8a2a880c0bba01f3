package dev.variorum.sentiment.target;

import dev.variorum.core.setting.NameFile;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Subjects that a user names, in a {@link NameFile}. They are found in any case. Immutable; any
 * thread may use it.
 */
public final class TargetList {
  /** Of each first word, the rows of words that start with it, the longest first. */
  private final Map<String, List<Row>> rows;

  private final Set<String> names;

  private record Row(String[] words, String name) {}

  private TargetList(Map<String, List<Row>> rows, Set<String> names) {
    this.rows = rows;
    this.names = names;
  }

  /** No subjects. */
  public static TargetList none() {
    return new TargetList(Map.of(), Set.of());
  }

  /**
   * Reads a list.
   *
   * @param file the file's name, for messages
   * @throws IOException if a line names nothing or a name stands for two
   */
  public static TargetList read(Reader in, String file) throws IOException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Map<String, List<String>> names = NameFile.read(in, file);
    names.forEach(
        (name, others) -> {
          add(rows, name, name);
          others.forEach(other -> add(rows, other, name));
        });
    rows.values().forEach(r -> r.sort((a, b) -> b.words.length - a.words.length));
    return new TargetList(rows, names.keySet());
  }

  private static void add(Map<String, List<Row>> rows, String written, String name) {
    Terms terms = Terms.of(written);
    String[] words = new String[terms.size()];
    for (int t = 0; t < words.length; t++) {
      words[t] = written.substring(terms.start(t), terms.end(t)).toLowerCase(Locale.ROOT);
    }
    if (words.length > 0) {
      rows.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Row(words, name));
    }
  }

  /** Whether a name is on the list. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Every place where a text speaks of a subject of the list. Time linear in its length. */
  List<Mention> mentions(String text, Terms terms) {
    List<Mention> found = new ArrayList<>();
    if (rows.isEmpty()) {
      return found;
    }
    for (int t = 0; t < terms.size(); t++) {
      for (Row row : rows.getOrDefault(word(text, terms, t), List.of())) {
        int n = 1;
        while (n < row.words.length
            && t + n < terms.size()
            && row.words[n].equals(word(text, terms, t + n))) {
          n++;
        }
        if (n == row.words.length) {
          found.add(
              new Mention(row.name, new Span(terms.start(t), terms.end(t + n - 1)), true, false));
          t += n - 1;
          break;
        }
      }
    }
    return found;
  }

  private static String word(String text, Terms terms, int t) {
    int start = terms.start(t);
    int end = terms.end(t);
    if (end - start > 2
        && text.charAt(end - 1) == 's'
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019')) {
      end -= 2;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
