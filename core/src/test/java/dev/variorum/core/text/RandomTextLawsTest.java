package dev.variorum.core.text;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Holds the text layer to {@link TextLaws} on seeded random texts. */
class RandomTextLawsTest {
  private static final int ROUNDS = 1500;

  private static void forAll(Consumer<String> law) {
    RandomText random = new RandomText(20251122);
    for (int i = 0; i < ROUNDS; i++) {
      String text = i % 2 == 0 ? random.pieces() : random.units();
      try {
        law.accept(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("for " + escaped(text), e);
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder all = new StringBuilder();
    for (char c : text.substring(0, Math.min(400, text.length())).toCharArray()) {
      all.append(c >= ' ' && c < 127 ? "" + c : String.format("\\u%04X", (int) c));
    }
    return all.toString();
  }

  @Test
  void tokens() {
    forAll(TextLaws::tokens);
  }

  @Test
  void terms() {
    forAll(TextLaws::terms);
  }

  @Test
  void sentences() {
    forAll(TextLaws::sentences);
  }

  @Test
  void sections() {
    forAll(TextLaws::sections);
  }

  @Test
  void quotations() {
    forAll(TextLaws::quotations);
  }

  @Test
  void names() {
    forAll(TextLaws::names);
  }

  @Test
  void encodingAccidents() {
    forAll(TextLaws::encodingAccidents);
  }

  @Test
  void aliases() {
    forAll(TextLaws::aliases);
  }

  @Test
  void positions() {
    forAll(TextLaws::positions);
  }
}
