package dev.variorum.claims.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static final String[] SMALL = {
    "",
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
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  @Test
  void everySpelledNumberReadsBackAsItself() {
    Random random = new Random(20250306);
    for (int round = 0; round < 3000; round++) {
      long number = 1 + (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(12)));
      boolean and = random.nextBoolean();
      boolean hyphen = random.nextBoolean();
      String words = spelled(number, and, hyphen);
      String text = "They counted " + words + " of them.";
      assertEquals(List.of(BigDecimal.valueOf(number)), values(text), text);
    }
  }

  @Test
  void everyFigureReadsBackAsItself() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      long units = Math.abs(random.nextLong() % 1_000_000_000L);
      BigDecimal number = BigDecimal.valueOf(units, random.nextInt(4));
      String figure =
          number.scale() == 0 ? String.format(Locale.ROOT, "%,d", units) : number.toPlainString();
      List<BigDecimal> found = values("It came to " + figure + " in the end.");
      assertEquals(1, found.size(), figure);
      assertEquals(0, number.compareTo(found.get(0)), figure);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two and a half|2.5",
        "a third of it|0.333333333333333",
        "three quarters of a million|750000.00",
        "half a million|500000.0",
        "3 1/2|3.5",
        "2½|2.5",
        "1.2 million|1200000.0",
        "40bn|40000000000",
        "five lakh|500000",
        "2 crore|20000000",
        "zero point nought five|0.05",
        "minus twelve|-12",
        "-8|-8",
        "(8)|8",
        "2.5x10^6|2500000",
        "two dozen|24",
        "a hundred and one|101",
        "twenty-one thousand|21000"
      })
  void readsNumbersInManyForms(String text, BigDecimal value) {
    List<BigDecimal> found = values(text);
    assertEquals(1, found.size(), text);
    assertEquals(0, value.compareTo(found.get(0)), text + " gave " + found);
  }

  @ParameterizedTest
  @CsvSource({
    "The second half began.",
    "That one is better.",
    "A third time he asked.",
    "We met the A320 and the QX-32B.",
    "They live at a distance of 180ml"
  })
  void findsNoNumberWhereNoneIsMeant(String text) {
    assertEquals(List.of(), values(text));
  }

  @Test
  void endlessRunsOfNumberWordsTakeLinearTimeAndDoNotFail() {
    for (String run :
        List.of("million ", "one ", "1,", "123 ", "half ", "twenty-", "1/2/", "point one ", "1^")) {
      String text = run.repeat(20_000 / run.length() * 5);
      assertTrue(values(text).size() <= text.length());
    }
  }

  private static List<BigDecimal> values(String text) {
    return Numerals.scan(text).stream().map(Numerals.Found::value).toList();
  }

  private static String spelled(long number, boolean and, boolean hyphen) {
    String[] scales = {"", " thousand", " million", " billion", " trillion"};
    StringBuilder out = new StringBuilder();
    long rest = number;
    for (int scale = 4; scale >= 0; scale--) {
      long size = 1;
      for (int i = 0; i < scale; i++) {
        size *= 1000;
      }
      int group = (int) (rest / size);
      rest %= size;
      if (group > 0) {
        out.append(out.length() == 0 ? "" : " ");
        out.append(hundreds(group, and, hyphen)).append(scales[scale]);
      }
    }
    return out.toString();
  }

  private static String hundreds(int group, boolean and, boolean hyphen) {
    int small = group % 100;
    String tail =
        small < 20
            ? SMALL[small]
            : TENS[small / 10] + (small % 10 == 0 ? "" : (hyphen ? "-" : " ") + SMALL[small % 10]);
    if (group < 100) {
      return tail;
    }
    String head = SMALL[group / 100] + " hundred";
    return small == 0 ? head : head + (and ? " and " : " ") + tail;
  }
}
