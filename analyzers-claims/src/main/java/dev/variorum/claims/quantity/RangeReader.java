package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import java.math.BigDecimal;
import java.util.Set;

/** Joins two figures that are the ends of one range. */
final class RangeReader {
  private static final Set<String> CHANGES =
      WordList.of(
          "rose rise rises rising risen fell fall falls falling fallen dropped drop drops gained",
          "lost climbed climbs jumped jumps slipped slid sank soared surged up down by cut raised",
          "increased decreased added shed grew plunged tumbled advanced declined");

  private final Pieces pieces;

  RangeReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Makes one range of {@code left} and {@code right} when they are its ends. */
  boolean join(Draft left, Draft right) {
    if (left.to != null
        || right.first != right.numberFirst && !isMoneyStart(right)
        || !pieces.sameSentence(left.first, right.first)
        || !unitsAgree(left, right)) {
      return false;
    }
    int link = left.end;
    int width = right.first - link;
    if (width != 1 || !connects(link, left, right)) {
      return false;
    }
    scaleLike(left, right);
    left.to = right.value;
    left.end = right.end;
    left.numberEnd = right.numberEnd;
    if (!left.hasUnit() || right.unit.startsWith(left.unit + " per ")) {
      left.unit = right.unit;
      left.type = right.type;
      left.noun = right.noun;
    }
    if (pieces.is(left.first - 1, "from") || pieces.is(left.first - 1, "between")) {
      left.first--;
    }
    if (right.bound != Bound.EXACT && left.bound == Bound.EXACT) {
      left.bound = right.bound;
    }
    return true;
  }

  private static boolean isMoneyStart(Draft right) {
    return right.type == Type.MONEY && right.bound == Bound.EXACT;
  }

  private static boolean unitsAgree(Draft left, Draft right) {
    if (left.unit.equals(right.unit) || right.unit.startsWith(left.unit + " per ")) {
      return true;
    }
    return !left.hasUnit() && right.hasUnit()
        || left.hasUnit() && !right.hasUnit() && left.type == Type.MONEY;
  }

  private boolean connects(int link, Draft left, Draft right) {
    String before = pieces.word(left.first - 1);
    boolean rising = left.value.compareTo(right.value) < 0;
    if (pieces.isDash(link) && !pieces.written(link).equals("\u2014")) {
      return (rising || before.equals("from"))
          && (right.hasUnit()
              || isWhole(left) && !pieces.isGlued(link)
              || left.type == Type.MONEY && right.numeral.scaled());
    }
    return switch (pieces.word(link)) {
      case "to" -> before.equals("from") || rising && !right.unit.isEmpty() && !changes(before);
      case "and" -> before.equals("between");
      case "or" -> rising && right.hasUnit() && isNeighbour(left, right);
      default -> false;
    };
  }

  /** {@code rose 3 pounds to 40 pounds}: by how much, and to what. */
  private static boolean changes(String word) {
    return CHANGES.contains(word);
  }

  private static boolean isWhole(Draft draft) {
    return draft.value.scale() <= 0;
  }

  /** "two or three days" is vague; "5 or 50 euros" is a choice. */
  private static boolean isNeighbour(Draft left, Draft right) {
    return right.value.compareTo(left.value.multiply(BigDecimal.valueOf(2))) <= 0;
  }

  /** {@code 2 to 3 million}: the scale stands once. */
  private static void scaleLike(Draft left, Draft right) {
    if (!right.numeral.scaled() || left.numeral.scaled() || left.value.signum() == 0) {
      return;
    }
    for (int power = 3; power <= 12; power += 3) {
      BigDecimal scaled = left.value.movePointRight(power);
      boolean fits =
          scaled.compareTo(right.value) < 0
              && scaled.multiply(BigDecimal.valueOf(1000)).compareTo(right.value) > 0;
      boolean scale =
          right.value.movePointLeft(power).compareTo(BigDecimal.ONE) >= 0
              && right.value.movePointLeft(power).compareTo(BigDecimal.valueOf(1000)) < 0;
      if (fits && scale && left.value.compareTo(BigDecimal.valueOf(1000)) < 0) {
        left.value = scaled;
        return;
      }
    }
  }
}
