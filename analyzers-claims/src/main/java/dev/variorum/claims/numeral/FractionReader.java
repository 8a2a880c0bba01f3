package dev.variorum.claims.numeral;

import dev.variorum.claims.numeral.Numeral.Form;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fractions: {@code half}, {@code two thirds}, {@code 2 1/2}, {@code three and a quarter}. */
final class FractionReader {
  private final Pieces pieces;
  private final NumeralReader numerals;
  private final Denominators denominators;

  FractionReader(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.denominators = new Denominators(pieces);
  }

  /** The fraction or mixed number at {@code i}, whose plain number is {@code whole}; or null. */
  @Nullable Numeral at(int i, @Nullable Numeral whole) {
    Numeral plain = simple(i, whole);
    if (plain != null) {
      return scaledBy(plain);
    }
    return whole == null ? null : mixed(whole);
  }

  /** Whether the words from {@code i} are a fraction, as after {@code and}. */
  boolean startsFraction(int i) {
    Numeral fraction = simple(i, numerals.cardinal(i));
    return fraction != null && fraction.value().compareTo(BigDecimal.ONE) < 0;
  }

  /** A fraction without a whole part: 3/4, a third, two thirds, three-quarters, half. */
  private @Nullable Numeral simple(int i, @Nullable Numeral numerator) {
    BigDecimal sign = FractionSigns.glyph(pieces, i);
    if (sign != null) {
      return new Numeral(i, i + 1, sign, Form.FRACTION, false);
    }
    if (numerator == null) {
      return worded(i);
    }
    int end = numerator.end();
    if (numerator.form() == Form.DIGITS && pieces.written(end).equals("/")) {
      return slash(numerator);
    }
    int part = pieces.isHyphen(end) ? end + 1 : end;
    Numeral borrowed = tensInDenominator(numerator, part);
    if (borrowed != null) {
      return borrowed;
    }
    long denominator = denominators.denominator(part, numerator.value());
    if (denominator == 0 || numerator.form() == Form.BARE_SCALE || numerator.value().scale() > 0) {
      return null;
    }
    return new Numeral(
        i,
        part + denominators.width(part),
        FractionSigns.divide(numerator.value(), denominator),
        Form.FRACTION,
        numerator.scaled());
  }

  /** {@code one hundred thirty fifths}: the tens go with the ordinal unless {@code and} is there. */
  private @Nullable Numeral tensInDenominator(Numeral numerator, int part) {
    int tens = numerator.end() - 1;
    NumberWords.Word word = NumberWords.cardinal(pieces.word(tens));
    long unit = NumberWords.part(pieces.word(part));
    boolean joined =
        word != null
            && word.group() == NumberWords.Class.TEN
            && unit >= 3
            && unit <= 9
            && pieces.word(part).endsWith("s")
            && tens > numerator.first()
            && !pieces.is(tens - 1, "and")
            && !pieces.isHyphen(tens - 1);
    if (!joined || word == null) {
      return null;
    }
    BigDecimal above = numerator.value().subtract(BigDecimal.valueOf(word.value()));
    return new Numeral(
        numerator.first(),
        part + 1,
        FractionSigns.divide(above, word.value() + unit),
        Form.FRACTION,
        false);
  }

  /** {@code half}, {@code a half}, {@code a third}; {@code quarter} alone only before a scale. */
  private @Nullable Numeral worded(int i) {
    boolean article = pieces.is(i, "a") || pieces.is(i, "an");
    int at = article ? i + 1 : i;
    String word = pieces.word(at);
    boolean bare = word.equals("half") || (word.equals("quarter") && isScale(at + 1));
    if (!article && !bare) {
      return null;
    }
    long denominator = NumberWords.part(word);
    if (article && denominators.width(at) == 3) {
      denominator = NumberWords.part(word + "-" + pieces.word(at + 2));
      return new Numeral(
          i, at + 3, FractionSigns.divide(BigDecimal.ONE, denominator), Form.FRACTION, false);
    }
    if (denominator == 0 || word.endsWith("s") || isOneOfTwo(i) || !isPartOfSomething(at, word)) {
      return null;
    }
    return new Numeral(
        i,
        at + denominators.width(at),
        FractionSigns.divide(BigDecimal.ONE, denominator),
        Form.FRACTION,
        false);
  }

  /** {@code the second half}, {@code the other half}: a stretch, not a part of one. */
  private boolean isOneOfTwo(int i) {
    return switch (pieces.word(i - 1)) {
      case "first",
          "second",
          "other",
          "latter",
          "last",
          "this",
          "each",
          "better",
          "1st",
          "2nd",
          "same" ->
          true;
      default ->
          pieces.isHyphen(i - 1) && (pieces.is(i - 2, "first") || pieces.is(i - 2, "second"));
    };
  }

  /** {@code a third time} and {@code a second crest} count in order and divide nothing. */
  private boolean isPartOfSomething(int at, String word) {
    if (word.equals("half")) {
      // "half-hearted", "half of", "half the", "half an hour", "a half"
      return !(pieces.isHyphen(at + 1) && pieces.isGlued(at + 1) && !isScale(at + 2))
          || pieces.is(at + 2, "hour");
    }
    if (pieces.isHyphen(at + 1) && pieces.isGlued(at + 1)) {
      return false;
    }
    String next = pieces.word(at + 1);
    if (word.equals("quarter")) {
      return next.equals("of") || isScale(at + 1) || !isContent(at + 1);
    }
    return next.equals("of") || next.equals("as") || !isContent(at + 1);
  }

  private boolean isContent(int i) {
    return pieces.kind(i) == Kind.WORD && !pieces.is(i, "the");
  }

  private boolean isScale(int i) {
    NumberWords.Word word = NumberWords.cardinal(pieces.word(i));
    return word != null
        && (word.group() == NumberWords.Class.SCALE || word.group() == NumberWords.Class.DOZEN);
  }

  /** Digits over digits; not a date, a list or a duplex such as 24/7. */
  private @Nullable Numeral slash(Numeral numerator) {
    int end = numerator.end();
    boolean digits =
        pieces.kind(end + 1) == Kind.NUMBER
            && pieces.written(end + 1).length() <= 4
            && pieces.written(end + 1).indexOf('.') < 0
            && pieces.written(end + 1).indexOf(',') < 0
            && !pieces.written(end + 2).equals("/")
            && !(pieces.isGlued(numerator.first())
                && (pieces.written(numerator.first() - 1).equals("/")
                    || (pieces.isHyphen(numerator.first() - 1)
                        && pieces.kind(numerator.first() - 2) == Kind.NUMBER)));
    if (!digits || numerator.value().scale() > 0) {
      return null;
    }
    long denominator = Long.parseLong(pieces.written(end + 1));
    if (!Denominators.isUsualDenominator(denominator)) {
      return null;
    }
    return new Numeral(
        numerator.first(),
        end + 2,
        FractionSigns.divide(numerator.value(), denominator),
        Form.FRACTION,
        false);
  }

  /** {@code 2 1/2}, {@code 2½}, {@code two and a half}, {@code 3 million and a half}. */
  private @Nullable Numeral mixed(Numeral whole) {
    int i = whole.end();
    BigDecimal sign = FractionSigns.glyph(pieces, i);
    if (sign != null && whole.value().scale() <= 0) {
      return whole.upTo(i + 1, whole.value().add(sign), whole.form());
    }
    boolean and = pieces.is(i, "and") || pieces.is(i, "&");
    int from = and ? i + 1 : i;
    boolean digits = !and && whole.form() == Form.DIGITS && pieces.kind(i) == Kind.NUMBER;
    if ((!and && !digits) || !pieces.sameSentence(i, whole.first())) {
      return null;
    }
    Numeral tail = simple(from, numerals.cardinal(from));
    if (tail == null
        || tail.value().compareTo(BigDecimal.ONE) >= 0
        || (digits && whole.value().scale() > 0)
        || (and && isPhrase(tail))) {
      return null;
    }
    BigDecimal unit = whole.scaled() ? lastScale(whole) : BigDecimal.ONE;
    Numeral sum =
        whole.upTo(tail.end(), whole.value().add(tail.value().multiply(unit)), whole.form());
    Numeral scaled = isScale(tail.end()) ? scaledBy(sum, whole, tail) : null;
    return scaled == null ? sum : scaled;
  }

  /** {@code and half of the town}, {@code and a third of it} open a phrase of their own. */
  private boolean isPhrase(Numeral tail) {
    return pieces.is(tail.end(), "of") || pieces.is(tail.end(), "the");
  }

  /**
   * {@code two and a half million} multiplies the sum, {@code one billion and a half million} not.
   */
  private @Nullable Numeral scaledBy(Numeral sum, Numeral whole, Numeral tail) {
    NumberWords.Word scale = NumberWords.cardinal(pieces.word(sum.end()));
    if (scale == null) {
      return null;
    }
    BigDecimal factor = BigDecimal.valueOf(scale.value());
    BigDecimal value =
        whole.scaled()
            ? whole.value().add(tail.value().multiply(factor))
            : sum.value().multiply(factor);
    return new Numeral(sum.first(), sum.end() + 1, value, Form.WORDS, true);
  }

  private BigDecimal lastScale(Numeral whole) {
    NumberWords.Word word = NumberWords.cardinal(pieces.word(whole.end() - 1));
    return word == null ? BigDecimal.ONE : BigDecimal.valueOf(word.value());
  }

  /** {@code half a million}, {@code quarter million}, {@code three quarters of a million}. */
  private Numeral scaledBy(Numeral fraction) {
    int i = fraction.end();
    if (pieces.is(i, "of") && (pieces.is(i + 1, "a") || pieces.is(i + 1, "one"))) {
      i += 2;
    } else if (pieces.is(i, "a")) {
      i++;
    } else if (pieces.isHyphen(i)) {
      i++;
    }
    NumberWords.Word scale = NumberWords.cardinal(pieces.word(i));
    if (scale == null || !isScale(i) || NumberWords.plural(pieces.word(i)) != 0) {
      return fraction;
    }
    return new Numeral(
        fraction.first(),
        i + 1,
        fraction.value().multiply(BigDecimal.valueOf(scale.value())),
        Form.WORDS,
        true);
  }
}
