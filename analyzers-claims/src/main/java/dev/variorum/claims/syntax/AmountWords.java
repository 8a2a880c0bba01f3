package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Words that go with a number and make one phrase with it. */
final class AmountWords {
  private final Words words;
  private final Part[] parts;

  AmountWords(Words words, Part[] parts) {
    this.words = words;
    this.parts = parts;
  }

  /** {@code about three}, {@code at least half}, {@code more than 40}. */
  boolean opens(int i) {
    switch (words.lower(i)) {
      case "about":
      case "around":
      case "over":
      case "under":
      case "nearly":
      case "almost":
      case "roughly":
        return isAmount(i + 1);
      case "at":
        return (words.is(i + 1, "least") || words.is(i + 1, "most")) && isAmount(i + 2);
      case "least":
      case "most":
        return words.is(i - 1, "at") && isAmount(i + 1);
      case "more":
      case "fewer":
      case "less":
        return words.is(i + 1, "than") && isAmount(i + 2);
      case "than":
        return i > 0 && parts[i - 1] == Part.DETERMINER && isAmount(i + 1);
      default:
        return false;
    }
  }

  private boolean isAmount(int i) {
    return words.is(i, WordClass.NUMBER) || AMOUNTS.contains(words.lower(i));
  }

  private static final Set<String> AMOUNTS =
      Set.of(
          "half",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "a",
          "one",
          "two-thirds",
          "three-quarters",
          "dozens",
          "hundreds",
          "thousands");
}
