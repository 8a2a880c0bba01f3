package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import java.util.Set;

/** Words around a figure that make it approximate or a limit. */
final class BoundReader {
  private static final Set<String> FILLERS =
      WordList.of(
          "the a an its their estimated reported only just another roughly", "approximately");

  /**
   * A bound in the text.
   *
   * @param edge the first piece of it when it stands before the figure; the piece after it behind
   */
  record Reading(Bound bound, int edge) {}

  private final Pieces pieces;

  BoundReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** The modifier that ends right before piece {@code i}; exact when there is none. */
  Reading before(int i, boolean duration) {
    int at = i - 1;
    // "nearly the 40", "an estimated 40"
    while (isFiller(at) && pieces.sameSentence(at, i)) {
      at--;
    }
    boolean inside = at >= 0 && pieces.sameSentence(at, i);
    Reading reading = inside ? word(at, duration) : exact(at);
    if (reading.bound() != Bound.EXACT) {
      return reading;
    }
    for (int f = i - 1; f > at; f--) {
      if (isApproximateFiller(f)) {
        return new Reading(Bound.APPROXIMATE, f);
      }
    }
    return new Reading(Bound.EXACT, i);
  }

  private boolean isFiller(int i) {
    return FILLERS.contains(pieces.word(i));
  }

  private boolean isApproximateFiller(int i) {
    return switch (pieces.word(i)) {
      case "estimated", "roughly", "approximately" -> true;
      default -> false;
    };
  }

  private Reading word(int i, boolean duration) {
    return switch (pieces.word(i)) {
      case "about",
          "around",
          "roughly",
          "approximately",
          "circa",
          "ca",
          "approx",
          "almost",
          "nearly",
          "estimated",
          "some",
          "~",
          "\u2248",
          "somewhere",
          "aproximately",
          "c",
          "near",
          "practically",
          "virtually",
          "perhaps",
          "maybe" ->
          new Reading(Bound.APPROXIMATE, widened(i));
      case "to" -> to(i);
      case "than" -> than(i);
      case "quite" -> pieces.is(i - 1, "not") ? new Reading(Bound.LESS, i - 1) : exact(i);
      case "on" -> on(i);
      case "for" ->
          pieces.is(i - 1, "on") && pieces.is(i - 2, "getting")
              ? new Reading(Bound.APPROXIMATE, i - 2)
              : exact(i);
      case "over" -> over(i, duration);
      case "above", "exceeding", ">", "topping", "surpassing" -> new Reading(Bound.MORE, i);
      case "of" -> of(i);
      case "under", "below", "<" -> new Reading(Bound.LESS, i);
      case "least" -> pieces.is(i - 1, "at") ? new Reading(Bound.AT_LEAST, i - 1) : exact(i);
      case "minimum" -> new Reading(Bound.AT_LEAST, i);
      case "most" -> pieces.is(i - 1, "at") ? new Reading(Bound.AT_MOST, i - 1) : exact(i);
      case "maximum" -> new Reading(Bound.AT_MOST, i);
      case "as" -> as(i);
      case "\u2265" -> new Reading(Bound.AT_LEAST, i);
      case "\u2264" -> new Reading(Bound.AT_MOST, i);
      case "several", "few", "many" -> vague(i);
      default -> exact(i);
    };
  }

  /** "several hundred": more than one of them. */
  private Reading vague(int i) {
    return switch (pieces.word(i + 1)) {
      case "hundred", "thousand", "million", "billion", "dozen" ->
          new Reading(Bound.MORE, pieces.is(i - 1, "a") ? i - 1 : i);
      default -> exact(i);
    };
  }

  /** "just over", "well over", "somewhere around": one word more. */
  private int widened(int i) {
    return switch (pieces.word(i - 1)) {
      case "somewhere", "just", "well", "only", "slightly" -> i - 1;
      default -> i;
    };
  }

  private Reading exact(int i) {
    return new Reading(Bound.EXACT, i + 1);
  }

  private Reading to(int i) {
    return switch (pieces.word(i - 1)) {
      case "up" -> new Reading(Bound.AT_MOST, i - 1);
      case "close", "next" -> new Reading(Bound.APPROXIMATE, i - 1);
      default -> exact(i);
    };
  }

  /** {@code close on 40}. */
  private Reading on(int i) {
    boolean near = pieces.is(i - 1, "close") || pieces.is(i - 1, "nigh");
    return near ? new Reading(Bound.APPROXIMATE, i - 1) : exact(i);
  }

  private Reading than(int i) {
    boolean no = pieces.is(i - 2, "no") || pieces.is(i - 2, "not");
    int edge = no ? i - 2 : i - 1;
    return switch (pieces.word(i - 1)) {
      case "more", "greater", "higher", "larger", "bigger", "better", "longer" ->
          new Reading(no ? Bound.AT_MOST : Bound.MORE, edge);
      case "less", "fewer", "lower", "smaller", "worse", "shorter" ->
          new Reading(no ? Bound.AT_LEAST : Bound.LESS, edge);
      case "later" -> no ? new Reading(Bound.AT_MOST, edge) : exact(i);
      case "other", "rather" -> exact(i);
      default -> exact(i);
    };
  }

  /** "over three years" is a stretch of time, "over three metres" a limit. */
  private Reading over(int i, boolean duration) {
    if (duration) {
      boolean limit =
          switch (pieces.word(i - 1)) {
            case "just",
                "well",
                "for",
                "of",
                "is",
                "was",
                "took",
                "take",
                "takes",
                "lasted",
                "after",
                "slightly",
                "little",
                "in" ->
                true;
            default -> false;
          };
      return limit ? new Reading(Bound.MORE, widened(i)) : exact(i);
    }
    return new Reading(Bound.MORE, widened(i));
  }

  private Reading of(int i) {
    String before = pieces.word(i - 1);
    return switch (before) {
      case "upwards", "north", "upward" -> new Reading(Bound.MORE, i - 1);
      case "excess" -> new Reading(Bound.MORE, pieces.is(i - 2, "in") ? i - 2 : i - 1);
      case "minimum" -> new Reading(Bound.AT_LEAST, i - 1);
      case "maximum" -> new Reading(Bound.AT_MOST, i - 1);
      case "short", "shy", "south" -> new Reading(Bound.LESS, i - 1);
      case "part" -> part(i);
      case "order" -> new Reading(Bound.APPROXIMATE, pieces.is(i - 3, "on") ? i - 3 : i - 1);
      case "region", "neighborhood", "neighbourhood" ->
          new Reading(Bound.APPROXIMATE, pieces.is(i - 3, "in") ? i - 3 : i - 1);
      default -> exact(i);
    };
  }

  /** {@code the best part of 200}. */
  private Reading part(int i) {
    boolean most = pieces.is(i - 2, "best") || pieces.is(i - 2, "better");
    return most
        ? new Reading(Bound.APPROXIMATE, pieces.is(i - 3, "the") ? i - 3 : i - 2)
        : exact(i);
  }

  private Reading as(int i) {
    boolean upTo =
        pieces.is(i - 2, "as")
            && switch (pieces.word(i - 1)) {
              case "much", "many", "high", "long", "far" -> true;
              default -> false;
            };
    boolean down =
        pieces.is(i - 2, "as")
            && switch (pieces.word(i - 1)) {
              case "few", "little", "low" -> true;
              default -> false;
            };
    return upTo
        ? new Reading(Bound.AT_MOST, i - 2)
        : down ? new Reading(Bound.AT_LEAST, i - 2) : exact(i);
  }

  /** The modifier that starts at piece {@code i}, behind figure, unit or noun; exact for none. */
  Reading after(int i) {
    String word = pieces.word(i);
    String next = pieces.word(i + 1);
    if (word.equals("or")) {
      return switch (next) {
        case "more", "above", "over", "higher", "greater", "longer", "older" ->
            new Reading(Bound.AT_LEAST, i + 2);
        case "less", "fewer", "under", "below", "lower", "younger" ->
            new Reading(Bound.AT_MOST, i + 2);
        case "so", "thereabouts" -> new Reading(Bound.APPROXIMATE, i + 2);
        default -> new Reading(Bound.EXACT, i);
      };
    }
    if (word.equals("and") && (next.equals("above") || next.equals("over") || next.equals("up"))) {
      return new Reading(Bound.AT_LEAST, i + 2);
    }
    if (word.equals("+") && pieces.isGlued(i)) {
      return new Reading(Bound.AT_LEAST, i + 1);
    }
    if (pieces.isHyphen(i) && (next.equals("odd") || next.equals("ish"))) {
      return new Reading(Bound.APPROXIMATE, i + 2);
    }
    if (pieces.isHyphen(i) && next.equals("plus")) {
      return new Reading(Bound.AT_LEAST, i + 2);
    }
    if (word.equals("odd") || (word.equals("ish") && pieces.isGlued(i))) {
      return new Reading(Bound.APPROXIMATE, i + 1);
    }
    if (word.equals("plus") && !Character.isLetterOrDigit(first(i + 1))) {
      return new Reading(Bound.AT_LEAST, i + 1);
    }
    if (word.equals("more") && next.equals("or") && pieces.is(i + 2, "less")) {
      return new Reading(Bound.APPROXIMATE, i + 3);
    }
    if (word.equals("at") && next.equals("least")) {
      return new Reading(Bound.AT_LEAST, i + 2);
    }
    if (word.equals("at") && (next.equals("most") || next.equals("best"))) {
      return new Reading(Bound.AT_MOST, i + 2);
    }
    return new Reading(Bound.EXACT, i);
  }

  private char first(int i) {
    String written = pieces.written(i);
    return written.isEmpty() ? ' ' : written.charAt(0);
  }
}
