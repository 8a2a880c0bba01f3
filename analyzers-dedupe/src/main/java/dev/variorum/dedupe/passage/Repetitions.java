package dev.variorum.dedupe.passage;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.FunctionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what one document says twice: word for word, and in other words.
 *
 * <p>In other words: two paragraphs, or two sentences, of which the content words, weighted by how
 * rare they are in the document, are in large part the same. This sees a passage that was reworded
 * in place, not one that was told afresh in words of its own. Immutable; any thread may use it.
 */
public final class Repetitions {
  /** A word in more units of one document than this names no pairs. */
  private static final int COMMON = 12;

  private static final int LEAST_CONTENT = 8;

  /** Words other than figures that two units must have in common: rows of a table have fewer. */
  private static final int LEAST_SHARED = 6;

  private final CommonRuns runs;
  private final double likeness;

  /**
   * @param least words of the shortest verbatim repetition
   * @param likeness least similarity of a repetition in other words, above 0 and up to 1
   */
  public Repetitions(int least, double likeness) {
    this.runs = new CommonRuns(least);
    this.likeness = likeness;
  }

  /** What a document says twice, by the place of the first saying. */
  public List<Repetition> of(Document document) {
    Reading reading = Reading.of(document);
    List<Repetition> found = new ArrayList<>(verbatim(reading));
    found.addAll(reworded(document, reading, found));
    found.sort(Comparator.comparing(Repetition::first).thenComparing(Repetition::again));
    return found;
  }

  private List<Repetition> verbatim(Reading reading) {
    List<Repetition> found = new ArrayList<>();
    for (Run run : runs.within(reading.words())) {
      if (reading.furniture(run.first(), run.words()) == 0
          && reading.furniture(run.second(), run.words()) == 0) {
        found.add(
            new Repetition(
                reading.span(run.first(), run.words()),
                reading.span(run.second(), run.words()),
                true,
                1));
      }
    }
    return found;
  }

  private List<Repetition> reworded(Document document, Reading reading, List<Repetition> known) {
    List<Repetition> found = new ArrayList<>();
    Set<Long> figures = figures(document);
    for (boolean paragraphs : new boolean[] {true, false}) {
      List<Unit> units = units(document, reading, paragraphs);
      List<Repetition> pairs = pairs(units, figures);
      for (Repetition pair : pairs) {
        boolean told =
            found.stream().anyMatch(r -> covers(r, pair))
                || known.stream().anyMatch(r -> meets(r, pair));
        if (!told) {
          found.add(pair);
        }
      }
    }
    return found;
  }

  /** The words that start with a digit. */
  private static Set<Long> figures(Document document) {
    Tokens tokens = document.tokens();
    Set<Long> figures = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isDigit(document.text().charAt(tokens.start(i)))) {
        figures.add(tokens.hash(i));
      }
    }
    return figures;
  }

  private static boolean covers(Repetition outer, Repetition inner) {
    return outer.first().covers(inner.first()) && outer.again().covers(inner.again());
  }

  private static boolean meets(Repetition a, Repetition b) {
    return a.first().overlaps(b.first()) && a.again().overlaps(b.again());
  }

  /** A paragraph or sentence with its distinct content words. */
  private record Unit(Span span, long[] words) {}

  private static List<Unit> units(Document document, Reading reading, boolean paragraphs) {
    Sentences sentences = document.sentences();
    Tokens tokens = document.tokens();
    List<Unit> units = new ArrayList<>();
    int s = 0;
    while (s < sentences.size()) {
      int end = s + 1;
      while (paragraphs
          && end < sentences.size()
          && sentences.paragraph(end) == sentences.paragraph(s)) {
        end++;
      }
      Span span = new Span(sentences.start(s), sentences.end(end - 1));
      int from = tokens.firstEndingAfter(span.start());
      int to = from;
      while (to < tokens.size() && tokens.start(to) < span.end()) {
        to++;
      }
      if (!(paragraphs && end == s + 1) && reading.furniture(from, to - from) == 0) {
        long[] words = content(reading.words(), from, to);
        if (words.length >= LEAST_CONTENT) {
          units.add(new Unit(span, words));
        }
      }
      s = end;
    }
    return units;
  }

  private static long[] content(long[] words, int from, int to) {
    return Arrays.stream(words, from, to)
        .filter(w -> !FunctionWords.contains(w))
        .sorted()
        .distinct()
        .toArray();
  }

  private List<Repetition> pairs(List<Unit> units, Set<Long> figures) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int u = 0; u < units.size(); u++) {
      for (long word : units.get(u).words()) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(u);
      }
    }
    List<Repetition> found = new ArrayList<>();
    for (int u = 0; u < units.size(); u++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (long word : units.get(u).words()) {
        List<Integer> at = index.getOrDefault(word, List.of());
        if (at.size() <= COMMON) {
          for (int other : at) {
            if (other > u) {
              shared.merge(other, 1, Integer::sum);
            }
          }
        }
      }
      int now = u;
      shared.keySet().stream()
          .sorted()
          .filter(v -> shared.getOrDefault(v, 0) >= 4)
          .forEach(v -> compare(units, now, v, index, figures, found));
    }
    return found;
  }

  private void compare(
      List<Unit> units,
      int u,
      int v,
      Map<Long, List<Integer>> index,
      Set<Long> figures,
      List<Repetition> found) {
    double both = 0;
    double all = 0;
    int common = 0;
    int figuresLeft = 0;
    int figuresRight = 0;
    int figuresBoth = 0;
    long[] a = units.get(u).words();
    long[] b = units.get(v).words();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      boolean left = j == b.length || (i < a.length && a[i] <= b[j]);
      boolean right = i == a.length || (j < b.length && b[j] <= a[i]);
      long word = left ? a[i] : b[j];
      double frequency = (double) index.getOrDefault(word, List.of()).size() / units.size();
      double weight = StrictMath.log(1 + 1 / frequency);
      all += weight;
      boolean figure = figures.contains(word);
      figuresLeft += figure && left ? 1 : 0;
      figuresRight += figure && right ? 1 : 0;
      if (left && right) {
        both += weight;
        common += figure ? 0 : 1;
        figuresBoth += figure ? 1 : 0;
      }
      i += left ? 1 : 0;
      j += right ? 1 : 0;
    }
    // Each with figures that the other lacks: two rows of a table, two years of a result.
    boolean sameFigures = figuresBoth == Math.min(figuresLeft, figuresRight);
    if (sameFigures && common >= LEAST_SHARED && both / all >= likeness) {
      found.add(new Repetition(units.get(u).span(), units.get(v).span(), false, both / all));
    }
  }
}
