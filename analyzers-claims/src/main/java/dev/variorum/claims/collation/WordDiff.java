package dev.variorum.claims.collation;

import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Two sentences laid side by side: the longest common subsequence of their words, and the changes
 * between its runs. Sentences of more than {@value #LONGEST} words are not compared.
 */
public final class WordDiff {
  private static final int LONGEST = 120;

  private final List<Change> changes;
  private final int common;
  private final int longer;
  private final int shorter;

  private WordDiff(List<Change> changes, int common, int longer, int shorter) {
    this.changes = changes;
    this.common = common;
    this.longer = longer;
    this.shorter = shorter;
  }

  /** One sentence's words in lower case, and where they stand. */
  public record Line(String[] words, int[] starts, int[] ends) {

    /** The words, numbers and money and percent signs of a stretch of text. */
    public static Line of(String text, Terms terms, Span sentence) {
      List<Integer> kept = new ArrayList<>();
      for (int t = terms.firstEndingAfter(sentence.start());
          t < terms.size() && terms.start(t) < sentence.end();
          t++) {
        if (terms.kind(t) != Terms.Kind.SIGN) {
          kept.add(t);
        }
      }
      String[] words = new String[kept.size()];
      int[] starts = new int[kept.size()];
      int[] ends = new int[kept.size()];
      for (int i = 0; i < words.length; i++) {
        int t = kept.get(i);
        starts[i] = terms.start(t);
        ends[i] = terms.end(t);
        words[i] =
            text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      }
      return new Line(words, starts, ends);
    }

    private Span span(int from, int to) {
      return from < to ? new Span(starts[from], ends[to - 1]) : new Span(at(from), at(from));
    }

    private int at(int i) {
      return i < starts.length ? starts[i] : ends.length == 0 ? 0 : ends[ends.length - 1];
    }
  }

  /** Compares two sentences, in time that grows with the product of their lengths. */
  public static WordDiff of(Line a, Line b) {
    int n = a.words().length;
    int m = b.words().length;
    if (n > LONGEST || m > LONGEST) {
      return new WordDiff(List.of(), 0, Math.max(n, m), Math.min(n, m));
    }
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            a.words()[i].equals(b.words()[j])
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    while (i < n || j < m) {
      boolean equal = i < n && j < m && a.words()[i].equals(b.words()[j]);
      if (equal) {
        add(gaps, fromA, i, fromB, j);
        i++;
        j++;
        fromA = i;
        fromB = j;
      } else if (j >= m || (i < n && length[i + 1][j] >= length[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    add(gaps, fromA, n, fromB, m);
    return new WordDiff(changes(a, b, gaps), length[0][0], Math.max(n, m), Math.min(n, m));
  }

  private static void add(List<int[]> gaps, int fromA, int toA, int fromB, int toB) {
    if (fromA < toA || fromB < toB) {
      gaps.add(new int[] {fromA, toA, fromB, toB});
    }
  }

  private static List<Change> changes(Line a, Line b, List<int[]> gaps) {
    List<Change> changes = new ArrayList<>();
    for (int g = 0; g < gaps.size(); g++) {
      int[] gap = gaps.get(g);
      int before = gap[0] - (g == 0 ? 0 : gaps.get(g - 1)[1]);
      int after = (g + 1 < gaps.size() ? gaps.get(g + 1)[0] : a.words().length) - gap[1];
      changes.add(
          new Change(
              Arrays.copyOfRange(a.words(), gap[0], gap[1]),
              Arrays.copyOfRange(b.words(), gap[2], gap[3]),
              a.span(gap[0], gap[1]),
              b.span(gap[2], gap[3]),
              before,
              after));
    }
    return List.copyOf(changes);
  }

  /** The places where the two differ, in order. */
  public List<Change> changes() {
    return changes;
  }

  /** The number of words they share in order. */
  public int common() {
    return common;
  }

  /** The share of the longer sentence's words that both have in order, from 0 to 1. */
  public double similarity() {
    return longer == 0 ? 0 : (double) common / longer;
  }

  /** The share of the shorter sentence's words that both have in order, from 0 to 1. */
  public double containment() {
    return shorter == 0 ? 0 : (double) common / shorter;
  }
}
