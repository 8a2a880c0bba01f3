package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Numerals;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One scan of a text for quantities; used once and dropped. */
final class QuantityScan {
  private final Pieces pieces;
  private final List<Span> dates;
  private final NumeralReader numerals;
  private final MeasureReader measures;
  private final BareNumbers bareNumbers;
  private final RateReader rates;
  private final MoneyReader money;
  private final BoundReader bounds;
  private final NounReader nouns;
  private final MultipleReader multiples;
  private final LabelRules labels;
  private final RangeReader ranges;
  private final List<Draft> drafts = new ArrayList<>();
  private int date;
  private int floor;

  /**
   * @param dates spans of dates and clock times, in order; no figure in them is a quantity
   */
  QuantityScan(Pieces pieces, List<Span> dates) {
    this.pieces = pieces;
    this.dates = dates;
    this.numerals = pieces.numerals();
    this.measures = new MeasureReader(pieces);
    this.bareNumbers = new BareNumbers(pieces);
    this.rates = new RateReader(pieces);
    this.money = new MoneyReader(pieces, numerals);
    this.bounds = new BoundReader(pieces);
    this.nouns = new NounReader(pieces, numerals);
    this.multiples = new MultipleReader(pieces);
    this.labels = new LabelRules(pieces);
    this.ranges = new RangeReader(pieces);
  }

  List<Quantity> run() {
    int i = 0;
    while (i < pieces.size()) {
      int skip = Math.max(dateEnd(i), addressEnd(i));
      if (skip > i) {
        i = skip;
        continue;
      }
      Draft multiple = multiples.word(i);
      if (multiple != null) {
        bound(multiple);
        drafts.add(multiple);
        i = multiple.end;
        continue;
      }
      Numeral numeral = numerals.at(i);
      if (numeral == null) {
        i++;
        continue;
      }
      Draft draft = draft(numeral);
      if (draft == null) {
        i = numeral.end();
        continue;
      }
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      boolean joined = last != null && ranges.join(last, draft);
      if (!joined && isSecondOfScore(draft)) {
        dropFirstOfScore(draft);
      } else if (!joined) {
        drafts.add(draft);
      }
      i = Math.max(draft.end, numeral.end());
      floor = i;
    }
    new Parallels(pieces).link(drafts);
    return quantities();
  }

  /** The piece after a web or mail address that starts at piece {@code i}; {@code i} for none. */
  private int addressEnd(int i) {
    if (pieces.kind(i + 1) != Kind.SIGN || pieces.isGlued(i) || !pieces.isGlued(i + 1)) {
      return i;
    }
    String word = pieces.word(i);
    boolean address =
        (word.equals("http") || word.equals("https")) && pieces.written(i + 1).equals(":")
            || word.equals("www") && pieces.written(i + 1).equals(".")
            || pieces.written(i + 1).equals("@") && pieces.isGlued(i + 1);
    if (!address || pieces.isGlued(i)) {
      return i;
    }
    int end = i + 1;
    while (end < pieces.size() && pieces.isGlued(end)) {
      end++;
    }
    return end;
  }

  /** The piece after the date that piece {@code i} lies in; {@code i} when it lies in none. */
  private int dateEnd(int i) {
    while (date < dates.size() && dates.get(date).end() <= pieces.start(i)) {
      date++;
    }
    if (date == dates.size() || dates.get(date).start() > pieces.start(i)) {
      return i;
    }
    int end = i;
    while (end < pieces.size() && pieces.start(end) < dates.get(date).end()) {
      end++;
    }
    return end;
  }

  /** The quantity that a number makes with the words around it; null for labels and the like. */
  private @Nullable Draft draft(Numeral numeral) {
    Draft draft = new Draft(numeral);
    sign(draft);
    if (bareNumbers.isRepeated(numeral)) {
      return null;
    }
    millions(draft);
    boolean unit =
        money.read(draft, floor)
            || multiples.read(draft)
            || measures.measured(draft)
            || counted(draft);
    if (labels.isLabel(numeral, unit) && draft.type != Type.MONEY && !isStrong(draft)) {
      return null;
    }
    if (!unit && !bareNumbers.bare(draft)) {
      return null;
    }
    bound(draft);
    return draft;
  }

  /** {@code 5-2}: two bare figures with a hyphen between them are a score. */
  private boolean isSecondOfScore(Draft draft) {
    int dash = draft.numeral.first() - 1;
    return !draft.hasUnit()
        && pieces.isDash(dash)
        && pieces.isGlued(dash)
        && pieces.isGlued(dash + 1)
        && pieces.kind(dash - 1) == Kind.NUMBER;
  }

  private void dropFirstOfScore(Draft second) {
    int last = drafts.size() - 1;
    boolean first =
        last >= 0
            && drafts.get(last).end == second.numeral.first() - 1
            && !drafts.get(last).hasUnit();
    if (first) {
      drafts.remove(last);
    }
  }

  /** {@code 14m customers}: the letter is a scale when a counted noun follows it. */
  private void millions(Draft draft) {
    int letter = draft.end;
    boolean scale =
        draft.numeral.form() == Numeral.Form.DIGITS
            && !draft.numeral.scaled()
            && pieces.isGlued(letter)
            && pieces.is(letter, "m")
            && pieces.kind(letter + 1) == Kind.WORD
            && UnitTable.word(pieces.word(letter + 1)) == null
            && Plurals.isPlural(pieces.word(letter + 1));
    if (scale) {
      draft.value = draft.value.movePointRight(6);
      draft.end = letter + 1;
      draft.numberEnd = draft.end;
    }
  }

  /** A per cent sign or a unit of measure makes a quantity of any figure. */
  private boolean isStrong(Draft draft) {
    return draft.type == Type.PERCENT
        || (draft.type == Type.MEASURE && !pieces.isGlued(draft.numberFirst));
  }

  private void sign(Draft draft) {
    boolean behindSign =
        pieces.isDash(draft.first - 1)
            && pieces.isGlued(draft.first)
            && pieces.kind(draft.first - 2) == Kind.CURRENCY
            && pieces.isGlued(draft.first - 1);
    if (behindSign || Numerals.isMinus(pieces, draft.first)) {
      draft.first--;
      draft.numberFirst--;
      draft.value = draft.value.negate();
    } else if (pieces.written(draft.first - 1).equals("+") && !pieces.isGlued(draft.first - 1)) {
      draft.first--;
    }
  }

  private boolean counted(Draft draft) {
    boolean one =
        draft.value.compareTo(BigDecimal.ONE) == 0 || draft.numeral.form() == Numeral.Form.FRACTION;
    int i = draft.end;
    if (pieces.is(i, "times") || pieces.isHyphen(i) && pieces.is(i + 1, "time")) {
      draft.unit = pieces.is(i, "times") ? "time" : "";
      draft.noun = draft.unit.isEmpty() ? "" : "times";
      draft.end = pieces.is(i, "times") ? i + 1 : i + 2;
      return true;
    }
    boolean hyphen = pieces.isHyphen(i) && pieces.isGlued(i) == pieces.isGlued(i + 1);
    int from = hyphen ? i + 1 : i;
    if (draft.numeral.form() == Numeral.Form.BARE_SCALE && pieces.is(from, "of")) {
      // "dozens of cars"
      from++;
    }
    BoundReader.Reading limit = bounds.after(from);
    if (limit.bound() != Bound.EXACT && pieces.is(from, "or")) {
      // "ten or more residents"
      from = limit.edge();
    }
    NounReader.Reading noun = nouns.at(from, one || hyphen);
    if (noun == null) {
      return false;
    }
    draft.type = draft.numeral.form() == Numeral.Form.FRACTION ? Type.FRACTION : Type.COUNT;
    draft.unit = noun.head();
    draft.noun = noun.phrase();
    draft.end = noun.end();
    UnitPhrase rate = rates.rate(new UnitPhrase(new Unit(draft.unit, draft.type), draft.end));
    draft.unit = rate.unit().name();
    draft.end = rate.end();
    return true;
  }

  private void bound(Draft draft) {
    BoundReader.Reading before = bounds.before(draft.first, draft.type == Type.DURATION);
    draft.bound = before.bound();
    draft.first = before.edge();
    BoundReader.Reading after = bounds.after(draft.end);
    if (after.bound() == Bound.EXACT) {
      after = bounds.after(draft.numberEnd);
    }
    if (after.bound() != Bound.EXACT) {
      draft.bound = after.bound();
      draft.end = Math.max(draft.end, after.edge());
    } else if (draft.numeral.form() == Numeral.Form.BARE_SCALE
        && bareNumbers.isVague(draft.numeral)
        && draft.bound == Bound.EXACT) {
      draft.bound = Bound.MORE;
    }
  }

  /** Zeros behind the point that a scale word left are not written: 1.10 million is 1100000. */
  private static BigDecimal plain(BigDecimal value) {
    boolean large = value.precision() - value.scale() > 3 && value.scale() > 0;
    if (!large) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private List<Quantity> quantities() {
    List<Quantity> quantities = new ArrayList<>(drafts.size());
    for (Draft d : drafts) {
      quantities.add(
          new Quantity(
              pieces.span(d.first, d.end),
              pieces.span(d.numberFirst, d.numberEnd),
              plain(d.value),
              Optional.ofNullable(d.to).map(QuantityScan::plain),
              d.bound,
              d.type,
              d.unit,
              d.noun,
              d.conversionOf < 0 ? Optional.empty() : Optional.of(d.conversionOf),
              d.elided));
    }
    return List.copyOf(quantities);
  }
}
