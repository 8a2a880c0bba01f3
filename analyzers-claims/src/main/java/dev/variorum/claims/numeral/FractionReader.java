package dev.variorum.claims.numeral;

import dev.variorum.claims.numeral.Numeral.Form;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions: {@code half}, {@code two thirds}, {@code 2 1/2}, {@code three and a quarter}. */
final class FractionReader {
  private static final MathContext DIGITS = new MathContext(15);

  private final Pieces pieces;
  private final NumeralReader numerals;

  FractionReader(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
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
    BigDecimal sign = glyph(i);
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
    long denominator = denominator(part, numerator.value());
    if (denominator == 0 || numerator.form() == Form.BARE_SCALE || numerator.value().scale() > 0) {
      return null;
    }
    return new Numeral(
        i,
        part + width(part),
        divide(numerator.value(), denominator),
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
        numerator.first(), part + 1, divide(above, word.value() + unit), Form.FRACTION, false);
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
    if (article && width(at) == 3) {
      denominator = NumberWords.part(word + "-" + pieces.word(at + 2));
      return new Numeral(i, at + 3, divide(BigDecimal.ONE, denominator), Form.FRACTION, false);
    }
    if (denominator == 0 || word.endsWith("s") || isOneOfTwo(i) || !isPartOfSomething(at, word)) {
      return null;
    }
    return new Numeral(
        i, at + width(at), divide(BigDecimal.ONE, denominator), Form.FRACTION, false);
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
    if (!isUsualDenominator(denominator)) {
      return null;
    }
    return new Numeral(
        numerator.first(), end + 2, divide(numerator.value(), denominator), Form.FRACTION, false);
  }

  /** {@code 9/11} and {@code 24/7} divide nothing. */
  private static boolean isUsualDenominator(long denominator) {
    if (denominator < 2 || denominator == 7 || denominator == 11) {
      return false;
    }
    return denominator <= 12 || denominator % 8 == 0 || denominator % 5 == 0;
  }

  /** {@code 2 1/2}, {@code 2½}, {@code two and a half}, {@code 3 million and a half}. */
  private @Nullable Numeral mixed(Numeral whole) {
    int i = whole.end();
    BigDecimal sign = glyph(i);
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

  /** The denominator that starts at {@code i}; a singular one only goes with one. */
  private long denominator(int i, BigDecimal numerator) {
    String word = pieces.word(i);
    long value = NumberWords.part(word);
    boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
    long compound = NumberWords.part(word + "-" + pieces.word(i + width(i) - 1));
    if (compound != 0) {
      return compound;
    }
    if (value == 0) {
      return 0;
    }
    boolean plural = word.endsWith("s") && !word.equals("halves") || word.equals("halves");
    if (word.equals("seconds")) {
      return 0;
    }
    if (word.equals("quarters") && pieces.is(i - 1, "of")) {
      return 0;
    }
    if (plural) {
      return isQuarterOfTime(i, word) ? 0 : value;
    }
    return one ? value : 0;
  }

  /** {@code the past two quarters}: business quarters, unless something is divided. */
  private boolean isQuarterOfTime(int i, String word) {
    if (!word.equals("quarters")) {
      return false;
    }
    int before = i - 2;
    String w = pieces.word(before);
    return w.equals("past")
        || w.equals("last")
        || w.equals("next")
        || w.equals("first")
        || w.equals("previous")
        || w.equals("consecutive")
        || w.equals("for");
  }

  private int width(int i) {
    String word = pieces.word(i);
    if (pieces.isHyphen(i + 1) && pieces.isGlued(i + 1)) {
      return NumberWords.part(word + "-" + pieces.word(i + 2)) != 0 ? 3 : 1;
    }
    boolean apart =
        NumberWords.part(word + "-" + pieces.word(i + 1)) != 0 && pieces.word(i + 1).endsWith("s");
    return apart ? 2 : 1;
  }

  private @Nullable BigDecimal glyph(int i) {
    String written = pieces.written(i);
    if (written.length() != 1) {
      return null;
    }
    return switch (written.charAt(0)) {
      case '\u00BD' -> NumeralReader.half();
      case '\u00BC' -> new BigDecimal("0.25");
      case '\u00BE' -> new BigDecimal("0.75");
      case '\u2153' -> divide(BigDecimal.ONE, 3);
      case '\u2154' -> divide(BigDecimal.valueOf(2), 3);
      case '\u215B' -> new BigDecimal("0.125");
      case '\u215C' -> new BigDecimal("0.375");
      case '\u215D' -> new BigDecimal("0.625");
      case '\u215E' -> new BigDecimal("0.875");
      case '\u2155' -> new BigDecimal("0.2");
      case '\u2156' -> new BigDecimal("0.4");
      case '\u2157' -> new BigDecimal("0.6");
      case '\u2158' -> new BigDecimal("0.8");
      case '\u2159' -> divide(BigDecimal.ONE, 6);
      case '\u215A' -> divide(BigDecimal.valueOf(5), 6);
      case '\u2150' -> divide(BigDecimal.ONE, 7);
      case '\u2151' -> divide(BigDecimal.ONE, 9);
      case '\u2152' -> new BigDecimal("0.1");
      default -> null;
    };
  }

  private static BigDecimal divide(BigDecimal numerator, long denominator) {
    BigDecimal value = numerator.divide(BigDecimal.valueOf(denominator), DIGITS);
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
