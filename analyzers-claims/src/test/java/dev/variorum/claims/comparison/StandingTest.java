package dev.variorum.claims.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static Stream<Standing> all() {
    return IntStream.rangeClosed(0, 7).mapToObj(Standing::new);
  }

  @Test
  void mirroringTwiceAndNegatingTwiceChangeNothing() {
    all()
        .forEach(
            s -> {
              assertEquals(s, s.mirrored().mirrored());
              assertEquals(s, s.negated().negated());
              assertEquals(s.negated().mirrored(), s.mirrored().negated());
            });
  }

  @Test
  void exclusionIsMutualAndHoldsInTheMirror() {
    all()
        .forEach(
            s ->
                all()
                    .forEach(
                        t -> {
                          assertEquals(s.excludes(t), t.excludes(s));
                          assertEquals(s.excludes(t), s.mirrored().excludes(t.mirrored()));
                          assertEquals(s.reverses(t), t.reverses(s));
                        }));
  }

  @Test
  void nothingExcludesItselfAndEverythingExcludesItsNegation() {
    all().filter(s -> s.bits() != 0).forEach(s -> assertFalse(s.excludes(s)));
    all().forEach(s -> assertTrue(s.excludes(s.negated())));
  }

  @Test
  void theEndsSwap() {
    assertEquals(Standing.TRAIL, Standing.SURPASS.mirrored());
    assertEquals(Standing.MATCH, Standing.MATCH.mirrored());
    assertEquals(Standing.TRAIL, Standing.NOT_BEHIND.negated());
    assertTrue(Standing.SURPASS.reverses(Standing.TRAIL));
    assertFalse(Standing.SURPASS.reverses(Standing.MATCH));
  }

  @Test
  void otherBitsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Standing(8));
    assertThrows(IllegalArgumentException.class, () -> new Standing(-1));
  }
}
