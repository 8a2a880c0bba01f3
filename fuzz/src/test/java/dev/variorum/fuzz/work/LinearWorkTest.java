package dev.variorum.fuzz.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten times as much of one pattern makes about ten times the work, for each part that looks at
 * foreign texts.
 */
class LinearWorkTest {
  private static final int TIMES = 10;

  /** {@code -Dvariorum.large=true}: from ten to a hundred thousand characters for every part. */
  private static final boolean LARGE = Boolean.getBoolean("variorum.large");

  /** Linear work grows by ten; sorting adds a little, and work squared grows by a hundred. */
  private static final double MOST_GROWTH = 16;

  private static final List<String> PATTERNS =
      List.of(
          "\"",
          "\u201C",
          "\u201D",
          "'",
          "\u2018a\u2019 ",
          "\"a\" ",
          "\u201CA b.\u201D said C. ",
          "1",
          "1,",
          "1.5 ",
          "$1 ",
          "$1 $1 ",
          "1-",
          "1/2 ",
          "5% ",
          "12 million ",
          "A",
          "A ",
          "A B ",
          "A. ",
          "Mr. ",
          "U.S. ",
          "of ",
          "Ab of ",
          "and ",
          "(",
          "[(",
          ")",
          ".",
          "...",
          "! ",
          "-",
          "- ",
          "\u2014",
          "\n",
          "\r",
          " \n",
          "a\n\n",
          "a ",
          "a b. ",
          "said said ",
          "said he. ",
          "not ",
          "not not ",
          "very ",
          "e\u0301",
          "\u0301",
          "\u00AD",
          "\uD83D",
          "\uD83D\uDE00",
          "\u6C34",
          "By A\n",
          "Read next\n",
          "* a\n",
          "\u00C3\u00A9",
          "Monday ",
          "2024 ",
          "March 6, 2025, ",
          "more than ",
          "fell 5% to 3 ",
          "good bad ",
          "A said B said ",
          "x1y2 ",
          "a-b-c-");

  private static final List<String> MARKUP =
      List.of(
          "<div>",
          "<p>",
          "<p>a",
          "<a href=x>b</a>",
          "<table><tr><td>",
          "<b><i>",
          "</p>",
          "<!--",
          "&amp;",
          "&#",
          "<x a=\"",
          "<article><header>",
          "<ul><li>a",
          "<script type=\"application/ld+json\">{\"a\":",
          "<h1>");

  private static final List<String> RECORDS =
      List.of(
          "{\"a\":",
          "[",
          "\\u0041",
          "{\"text\":\"a\"}\n",
          "{\"text\":\"a\"",
          "{}",
          "\"a\",",
          "\"\"",
          ",",
          ";",
          "\",\"",
          "\"\n",
          "text\n\"");

  private static final List<String> HEADS = List.of("---\n", "a: b\n", "# ", "#", "=\n");

  private static Consumer<String> part(String name) {
    try {
      return cast(
          new CountingLoader()
              .loadClass(Probe.class.getName())
              .getConstructor(String.class)
              .newInstance(name));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked") // a probe is one, whatever loader it came by
  private static Consumer<String> cast(Object probe) {
    return (Consumer<String>) probe;
  }

  private static long work(Consumer<String> part, String pattern, int length) {
    String text = pattern.repeat(length / pattern.length());
    return Work.count(() -> part.accept(text));
  }

  private static void check(String name, int small, List<String> patterns) {
    Consumer<String> part = part(name);
    int length = LARGE ? 10_000 : small;
    work(part, "Some text to load all classes with. ", length);
    List<String> steep = new ArrayList<>();
    for (String pattern : patterns) {
      long few = work(part, pattern, length);
      long many = work(part, pattern, length * TIMES);
      assertTrue(many > 0, "nothing is counted");
      if (many - length > MOST_GROWTH * few) {
        steep.add(String.format("'%s': %,d and %,d steps", pattern, few, many));
      }
    }
    assertEquals(List.of(), steep, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tokens", "terms", "sentences", "sections", "quotations", "names", "accidents"})
  void textLayer(String part) {
    check(part, 10_000, PATTERNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "jsonl", "csv"})
  void readers(String part) {
    List<String> patterns = new ArrayList<>(MARKUP);
    patterns.addAll(RECORDS);
    patterns.addAll(HEADS);
    patterns.addAll(List.of("\"", "\n", "\r", "a ", "A b. ", "\uD83D", "\u00C3\u00A9"));
    check(part, 3_000, patterns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dedupe", "claims", "sentiment"})
  void analyzers(String part) {
    check(part, 1_000, PATTERNS);
  }

  @Test
  void workThatGrowsTooFastIsSeen() {
    Consumer<String> squared =
        text -> {
          for (int i = 0; i < text.length() / 100; i++) {
            for (int j = 0; j < text.length() / 100; j++) {
              Work.step();
            }
          }
        };
    long small = work(squared, "a", 10_000);
    assertTrue(work(squared, "a", 100_000) > MOST_GROWTH * small);
  }
}
