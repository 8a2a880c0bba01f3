package dev.variorum.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantityLawsTest {
  private static final String[] BOUNDS = {
    "", "=", "about ", "~", "more than ", ">", "at least ", ">=", "fewer than ", "<", "up to ", "<="
  };
  private static final String[] UNITS = {
    "houses",
    "house",
    "people",
    "people",
    "per cent",
    "percent",
    "metres",
    "metre",
    "yuan",
    "CNY",
    "euros",
    "EUR",
    "tonnes",
    "tonne",
    "minutes",
    "minute",
    "kilometres per hour",
    "kilometre per hour",
    "barrels",
    "barrel"
  };
  private static final String[] FRAMES = {
    "Officials in the town said that %s were counted.",
    "It was %s, the report says.",
    "The latest figure is %s.",
    "After the storm %s had gone, and nobody knew why.",
    "\u201CWe saw %s,\u201D she said."
  };

  @Test
  void aPlantedQuantityIsFoundWithValueUnitAndBound() {
    Random random = new Random(41);
    for (int round = 0; round < 2000; round++) {
      int bound = random.nextInt(BOUNDS.length / 2) * 2;
      int unit = random.nextInt(UNITS.length / 2) * 2;
      long number = 3L + random.nextInt(90_000);
      boolean decimal = random.nextInt(4) == 0 && !UNITS[unit].equals("people");
      BigDecimal value = decimal ? BigDecimal.valueOf(number, 1) : BigDecimal.valueOf(number);
      String figure = decimal ? value.toPlainString() : String.format(Locale.ROOT, "%,d", number);
      String phrase = BOUNDS[bound] + figure + " " + UNITS[unit];
      String frame = FRAMES[random.nextInt(FRAMES.length)];
      String text = String.format(Locale.ROOT, frame, phrase);
      List<Quantity> found = Quantities.scan(text);
      assertEquals(1, found.size(), text);
      Quantity q = found.get(0);
      assertEquals(0, value.compareTo(q.value()), text);
      assertEquals(UNITS[unit + 1], q.unit(), text);
      assertEquals(BOUNDS[bound + 1], q.bound().symbol(), text);
      assertEquals(phrase, q.span().of(text), text);
    }
  }

  @Test
  void namesWithDigitsNeverBecomeQuantities() {
    Random random = new Random(43);
    for (int round = 0; round < 1000; round++) {
      StringBuilder name = new StringBuilder();
      name.append((char) ('A' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
      name.append(random.nextBoolean() ? "-" : "").append(1 + random.nextInt(999));
      name.append(random.nextBoolean() ? "" : String.valueOf((char) ('A' + random.nextInt(26))));
      String text = "The makers of " + name + " said " + name + " works, and nobody doubts it.";
      assertEquals(List.of(), Quantities.scan(text), text);
    }
  }

  @Test
  void quantitiesStandInOrderInsideTheTextWhateverItIs() {
    Random random = new Random(47);
    String[] parts = {
      "3",
      "1,000",
      "4.5",
      "$",
      "%",
      "\u20AC",
      " per ",
      "cent",
      "(",
      ")",
      "-",
      " to ",
      "half",
      " million",
      " and ",
      "two",
      "\"",
      "'",
      "\n",
      "\n\n",
      ". ",
      "A",
      "x",
      " metres",
      "\uD83D",
      "\uDE00",
      "\u0645",
      "\u00BD",
      "/",
      "^",
      " of ",
      "the ",
      " people",
      "1990s",
      "bn",
      "kg",
      ","
    };
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int end = 0;
      List<Quantity> found = Quantities.scan(text.toString());
      for (int k = 0; k < found.size(); k++) {
        Quantity q = found.get(k);
        assertTrue(q.span().start() >= end && q.span().end() <= text.length(), text.toString());
        assertTrue(q.span().covers(q.number()), text.toString());
        int place = k;
        q.conversionOf().ifPresent(c -> assertTrue(c < place));
        end = q.span().end();
      }
    }
  }
}
