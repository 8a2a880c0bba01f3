package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Numeral.Form;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Factors: {@code 4x}, {@code 21 times bigger}, {@code threefold}, {@code twice as many}. */
final class MultipleReader {
  private final Pieces pieces;

  MultipleReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A single word that is a factor, such as {@code twofold} or {@code twice}; or null. */
  @Nullable Draft word(int i) {
    if (pieces.kind(i) != Kind.WORD) {
      return null;
    }
    String word = pieces.word(i);
    int factor =
        switch (word) {
          case "twofold" -> 2;
          case "threefold" -> 3;
          case "fourfold" -> 4;
          case "fivefold" -> 5;
          case "sixfold" -> 6;
          case "sevenfold" -> 7;
          case "eightfold" -> 8;
          case "ninefold" -> 9;
          case "tenfold" -> 10;
          case "twentyfold" -> 20;
          case "hundredfold" -> 100;
          case "thousandfold" -> 1000;
          case "twice" -> isComparison(i + 1) ? 2 : 0;
          case "double", "triple" ->
              isComparison(i + 1) && !isComparison(i - 1) && !pieces.is(i - 1, "to")
                  ? (word.equals("double") ? 2 : 3)
                  : 0;
          default -> 0;
        };
    if (factor == 0) {
      return null;
    }
    return factor(new Numeral(i, i + 1, BigDecimal.valueOf(factor), Form.WORDS, false), i + 1);
  }

  private boolean isComparison(int i) {
    return switch (pieces.word(i)) {
      case "as", "the", "its", "that", "their", "what" -> true;
      default -> false;
    };
  }

  /** Completes {@code draft} when its number is a factor. */
  boolean read(Draft draft) {
    int i = draft.end;
    if (pieces.isHyphen(i) && pieces.is(i + 1, "fold")) {
      return set(draft, i + 2);
    }
    if (pieces.is(i, "fold")) {
      return set(draft, i + 1);
    }
    boolean glued = pieces.isGlued(i) && draft.numeral.form() == Form.DIGITS;
    if (glued
        && (pieces.is(i, "x") || pieces.written(i).equals("\u00D7"))
        && !(pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.NUMBER)) {
      return set(draft, i + 1);
    }
    boolean times = pieces.is(i, "times") || (pieces.isHyphen(i) && pieces.is(i + 1, "times"));
    int after = pieces.isHyphen(i) ? i + 2 : i + 1;
    return times && isCompared(after) ? set(draft, after) : false;
  }

  /** Whether what follows {@code times} compares sizes rather than counts occasions. */
  private boolean isCompared(int i) {
    String word = pieces.word(i);
    return switch (word) {
      case "more",
          "less",
          "as",
          "the",
          "its",
          "their",
          "that",
          "larger",
          "bigger",
          "smaller",
          "higher",
          "lower",
          "greater",
          "faster",
          "slower",
          "what",
          "earnings",
          "sales",
          "over",
          "cheaper",
          "longer",
          "shorter",
          "stronger",
          "heavier",
          "likelier" ->
          true;
      default -> word.length() > 4 && word.endsWith("er") && pieces.is(i + 1, "than");
    };
  }

  private static boolean set(Draft draft, int end) {
    draft.type = Type.MULTIPLE;
    draft.unit = "times";
    draft.end = end;
    return true;
  }

  private static Draft factor(Numeral numeral, int end) {
    Draft draft = new Draft(numeral);
    set(draft, end);
    return draft;
  }
}
