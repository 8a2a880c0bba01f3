package dev.variorum.claims.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.quantity.Bound;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
  private static Amount amount(long value) {
    return new Amount(BigDecimal.valueOf(value), BigDecimal.valueOf(value), Bound.EXACT, "count");
  }

  @Test
  void oneDigitOrTwoTurnedRoundResemble() {
    assertEquals(1, Resemblance.of(amount(163), amount(136)));
    assertEquals(1, Resemblance.of(amount(212), amount(812)));
    assertEquals(.5, Resemblance.of(amount(2300), amount(7300)));
    assertEquals(0, Resemblance.of(amount(212), amount(367)));
    assertEquals(-1, Resemblance.of(amount(12), amount(1500)));
  }

  @Test
  void liesBetweenMinusOneAndOneAndIsSymmetric() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      Amount a = amount(1 + random.nextInt(5000));
      Amount b = amount(1 + random.nextInt(5000));
      double of = Resemblance.of(a, b);
      assertTrue(of >= -1 && of <= 1, a + " " + b);
      assertEquals(of, Resemblance.of(b, a), a + " " + b);
      assertEquals(1, Resemblance.of(a, a));
    }
  }
}
