package dev.variorum.reports.html.compose;

import dev.variorum.reports.html.view.Passage.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Marks the words in which two sentences differ, by the shortest edit script between their words
 * (E. W. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1, 1986). Where
 * hardly anything is in common only words with figures are marked, as otherwise all would be.
 */
final class WordDifference {
  private static final double LEAST_COMMON = 0.4;
  private static final int MOST_WORDS = 400;

  private final List<String> left;
  private final List<String> right;
  private final boolean[] leftDiffers;
  private final boolean[] rightDiffers;

  WordDifference(String left, String right) {
    this.left = split(left);
    this.right = split(right);
    leftDiffers = new boolean[this.left.size()];
    rightDiffers = new boolean[this.right.size()];
    compare();
  }

  List<Piece> left() {
    return pieces(left, leftDiffers);
  }

  List<Piece> right() {
    return pieces(right, rightDiffers);
  }

  /** Words, each with the blanks after it. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length() && words.size() < MOST_WORDS; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  private void compare() {
    Map<String, Character> letters = new HashMap<>();
    int[] at = new int[2];
    int[] common = new int[1];
    new StringsComparator(coded(left, letters), coded(right, letters))
        .getScript()
        .visit(
            new CommandVisitor<Character>() {
              @Override
              public void visitKeepCommand(Character word) {
                at[0]++;
                at[1]++;
                common[0]++;
              }

              @Override
              public void visitInsertCommand(Character word) {
                rightDiffers[at[1]++] = true;
              }

              @Override
              public void visitDeleteCommand(Character word) {
                leftDiffers[at[0]++] = true;
              }
            });
    if (common[0] < LEAST_COMMON * Math.min(left.size(), right.size())) {
      onlyFigures(left, leftDiffers);
      onlyFigures(right, rightDiffers);
    }
  }

  /**
   * Each different word becomes one character, so that a comparison of characters compares words.
   */
  private static String coded(List<String> words, Map<String, Character> letters) {
    StringBuilder coded = new StringBuilder(words.size());
    for (String word : words) {
      coded.append(
          letters.computeIfAbsent(bare(word), w -> (char) ('\u4e00' + letters.size())).charValue());
    }
    return coded.toString();
  }

  /** The word without case and without marks at its ends. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return start == end ? word.strip() : word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static void onlyFigures(List<String> words, boolean[] differs) {
    for (int i = 0; i < differs.length; i++) {
      differs[i] &= words.get(i).chars().anyMatch(Character::isDigit);
    }
  }

  private static List<Piece> pieces(List<String> words, boolean[] differs) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < differs.length; ) {
      int end = i;
      StringBuilder run = new StringBuilder();
      while (end < differs.length && differs[end] == differs[i]) {
        run.append(words.get(end++));
      }
      String stripped = run.toString().stripTrailing();
      if (!stripped.isEmpty()) {
        pieces.add(new Piece(stripped, differs[i] ? "differ" : ""));
      }
      if (stripped.length() < run.length()) {
        pieces.add(new Piece(run.substring(stripped.length()), ""));
      }
      i = end;
    }
    return pieces;
  }
}
