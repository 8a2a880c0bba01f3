package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;

/** Completes a draft whose number has a unit of measure, an age or a part of a unit. */
final class MeasureReader {
  private final Pieces pieces;
  private final UnitReader units;

  MeasureReader(Pieces pieces) {
    this.pieces = pieces;
    this.units = new UnitReader(pieces);
  }

  /** A unit of measure, also behind a hyphen: 10-gallon, six-mile. */
  boolean measured(Draft draft) {
    int i = draft.end;
    if (partOfUnit(draft)) {
      return true;
    }
    UnitPhrase reading = units.at(i, draft.numeral);
    if (reading == null && pieces.isHyphen(i)) {
      reading = units.at(i + 1, draft.numeral);
    }
    if (reading == null) {
      return percentOf(draft) || age(draft);
    }
    draft.unit(reading.unit());
    draft.end = reading.end();
    boolean below =
        reading.unit().name().startsWith("degree")
            && pieces.isDash(draft.first - 1)
            && !pieces.isGlued(draft.first - 1)
            && pieces.kind(draft.first - 2) != Kind.NUMBER
            && draft.value.signum() > 0;
    if (below) {
      draft.first--;
      draft.value = draft.value.negate();
    }
    return true;
  }

  /** {@code half an hour}, {@code three quarters of an hour}, {@code a quarter of a mile}. */
  private boolean partOfUnit(Draft draft) {
    if (draft.numeral.form() != Numeral.Form.FRACTION) {
      return false;
    }
    int i = pieces.is(draft.end, "of") ? draft.end + 1 : draft.end;
    if (!pieces.is(i, "a") && !pieces.is(i, "an")) {
      return false;
    }
    UnitPhrase reading = units.at(i + 1, draft.numeral);
    if (reading == null) {
      return false;
    }
    draft.unit(reading.unit());
    draft.end = reading.end();
    BigDecimal minutes = draft.value.multiply(BigDecimal.valueOf(60)).stripTrailingZeros();
    if (draft.unit.equals("hour") && minutes.scale() <= 0) {
      draft.value = minutes.setScale(0);
      draft.unit = "minute";
    }
    return true;
  }

  /** {@code Per cent of 22.} as a phrase of its own. */
  private boolean percentOf(Draft draft) {
    int i = draft.first - 2;
    boolean apart = pieces.is(i, "cent") && pieces.is(i - 1, "per");
    boolean percent = apart || pieces.is(i, "percent") || pieces.is(i, "percents");
    boolean alone =
        percent
            && pieces.is(i + 1, "of")
            && pieces.isFirstOfSentence(apart ? i - 1 : i)
            && !pieces.sameSentence(draft.end, i);
    if (alone) {
      draft.first = apart ? i - 1 : i;
      draft.unit(new Unit("percent", Type.PERCENT));
    }
    return alone;
  }

  private boolean isFullName(int i) {
    return pieces.isCapitalised(i - 3) && pieces.sameSentence(i - 3, i);
  }

  /** {@code Dunn, 52, a levee warden}: a single name, and who bears it. */
  private boolean isSurname(int i, int end) {
    String next = pieces.word(end + 1);
    return pieces.sameSentence(i - 2, i)
        && (next.equals("a") || next.equals("an") || next.equals("who") || next.equals("whose"));
  }

  /** {@code aged 52}, {@code of age 52}, and {@code Osric Dunn, 52,} behind a name. */
  private boolean age(Draft draft) {
    int i = draft.first;
    boolean small =
        draft.numeral.form() == Numeral.Form.DIGITS
            && draft.value.scale() <= 0
            && draft.value.signum() > 0
            && draft.value.compareTo(BigDecimal.valueOf(115)) < 0;
    if (!small) {
      return false;
    }
    boolean said = pieces.is(i - 1, "aged") || pieces.is(i - 1, "age");
    boolean apposed =
        pieces.written(i - 1).equals(",")
            && pieces.written(draft.end).equals(",")
            && pieces.isCapitalised(i - 2)
            && (isFullName(i) || isSurname(i, draft.end))
            && !pieces.isGlued(i);
    if (said) {
      draft.first = i - 1;
    }
    if (said || apposed) {
      draft.unit(new Unit("year of age", Type.MEASURE));
    }
    return said || apposed;
  }
}
