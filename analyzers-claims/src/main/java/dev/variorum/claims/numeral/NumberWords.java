package dev.variorum.claims.numeral;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English number words and what they stand for. */
final class NumberWords {
  /** The place of a word in a spelled number. */
  enum Class {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    DOZEN,
    ZERO
  }

  /** A number word: {@code value} is its own value, for a scale its factor. */
  record Word(Class group, long value) {}

  private static final Map<String, Word> CARDINALS = new HashMap<>();
  private static final Map<String, Long> PARTS = new HashMap<>();
  private static final Map<String, Long> PLURALS = new HashMap<>();
  private static final Map<String, Long> SUFFIXES = new HashMap<>();

  static {
    String[] small = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < small.length; i++) {
      CARDINALS.put(small[i], new Word(i < 9 ? Class.UNIT : Class.TEEN, i + 1L));
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      CARDINALS.put(tens[i], new Word(Class.TEN, 10L * (i + 2)));
    }
    for (String zero : new String[] {"zero", "nought", "naught"}) {
      CARDINALS.put(zero, new Word(Class.ZERO, 0));
    }
    CARDINALS.put("hundred", new Word(Class.HUNDRED, 100));
    scale(1_000L, "thousand", "thousands");
    scale(1_000_000L, "million", "millions", "mln", "mn", "mil", "mill");
    scale(1_000_000_000L, "billion", "billions", "bln", "bn");
    scale(1_000_000_000_000L, "trillion", "trillions", "tln", "tn", "trn");
    scale(1_000_000_000_000_000L, "quadrillion");
    scale(100_000L, "lakh", "lakhs", "lac");
    scale(10_000_000L, "crore", "crores");
    for (String dozen : new String[] {"dozen", "doz", "dozs", "dz", "dzs", "dozens"}) {
      CARDINALS.put(dozen, new Word(Class.DOZEN, 12));
    }
    PLURALS.put("dozens", 12L);
    PLURALS.put("scores", 20L);
    PLURALS.put("hundreds", 100L);
    PLURALS.put("thousands", 1_000L);
    PLURALS.put("millions", 1_000_000L);
    PLURALS.put("billions", 1_000_000_000L);
    PLURALS.put("trillions", 1_000_000_000_000L);
    parts(small, tens);
    suffix(1_000L, "k");
    suffix(1_000_000L, "m", "mn", "mln", "mil", "mio");
    suffix(1_000_000_000L, "b", "bn", "bln", "g");
    suffix(1_000_000_000_000L, "t", "tn", "trn", "tln");
    suffix(100_000L, "lakh", "lac");
    suffix(10_000_000L, "cr", "crore");
  }

  private NumberWords() {}

  private static void scale(long factor, String... words) {
    for (String word : words) {
      CARDINALS.put(word, new Word(Class.SCALE, factor));
    }
  }

  private static void suffix(long factor, String... words) {
    for (String word : words) {
      SUFFIXES.put(word, factor);
    }
  }

  private static void parts(String[] small, String[] tens) {
    String[] ordinals = {
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth"
    };
    for (int i = 0; i < ordinals.length; i++) {
      part(ordinals[i], i + 3L);
    }
    for (int i = 0; i < tens.length; i++) {
      part(tens[i].substring(0, tens[i].length() - 1) + "ieth", 10L * (i + 2));
    }
    part("half", 2);
    PARTS.put("halves", 2L);
    part("quarter", 4);
    part("hundredth", 100);
    part("thousandth", 1_000);
    part("millionth", 1_000_000);
    part("billionth", 1_000_000_000);
    part("trillionth", 1_000_000_000_000L);
    for (int i = 0; i < 9 && i < small.length; i++) {
      String ordinal = i == 0 ? "first" : i == 1 ? "second" : ordinals[i - 2];
      for (int t = 0; t < tens.length; t++) {
        part(tens[t] + "-" + ordinal, 10L * (t + 2) + i + 1);
      }
    }
  }

  private static void part(String word, long denominator) {
    PARTS.put(word, denominator);
    PARTS.put(word + "s", denominator);
  }

  static @Nullable Word cardinal(String lower) {
    return CARDINALS.get(lower);
  }

  /** Whether a number may start with the word. */
  static boolean opens(String lower) {
    return CARDINALS.containsKey(lower)
        || PARTS.containsKey(lower)
        || lower.equals("a")
        || lower.equals("an");
  }

  /** The denominator that an ordinal or {@code half}, {@code quarter} stands for; 0 for none. */
  static long part(String lower) {
    Long value = PARTS.get(lower);
    return value == null ? 0 : value;
  }

  /** The factor of a plural used as a vague number ({@code dozens}); 0 for none. */
  static long plural(String lower) {
    Long value = PLURALS.get(lower);
    return value == null ? 0 : value;
  }

  /** The factor of letters glued to a figure ({@code bn}); 0 for none. */
  static long suffix(String lower) {
    Long value = SUFFIXES.get(lower);
    return value == null ? 0 : value;
  }
}
