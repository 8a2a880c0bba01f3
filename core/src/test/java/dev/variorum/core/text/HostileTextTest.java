package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A quarter of a megabyte of one pattern after another. A scan that looked back or ahead without
 * bound would take very long over them all; one that is linear takes a fraction of a second.
 */
class HostileTextTest {
  private static final int LENGTH = 1 << 18;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11,",
        "1.1",
        "1-",
        "1a",
        "A",
        "A ",
        "A. ",
        "a.",
        ".",
        "...",
        "! ",
        "!\"",
        ".\"A",
        "\"",
        "\" ",
        " \"a",
        "'",
        " 'a",
        "s' a",
        " 's' as",
        "\u2018s\u2019 a",
        "\u201C",
        "\u201D",
        "\u201Ca\n",
        "(",
        "((",
        "\n",
        "\r",
        " \n",
        "\u00A0",
        "By A\n",
        "Read next\n",
        "Share Tweet\n",
        "of ",
        "Ab of ",
        "Ab & ",
        "Mr. ",
        "U.S. ",
        "x.com. ",
        "\u00C3",
        "\u00E2\u20AC",
        "\u00F0\u00F0",
        "\u00AD",
        "\u200D",
        "a\u00AD",
        "\u6C34",
        "\uD83D",
        "\uD83D\uDE00",
        "\u0301",
        "- ",
        "* a\n",
        "\u2014",
        "1990s ",
        "$1,",
        "o1-",
        "a'",
        "a-a",
        "?\" A b c d ",
        "a b c d e f g h\n"
      })
  void muchOfItIsRead(String pattern) {
    String text = pattern.repeat(LENGTH / pattern.length());
    Document document = Document.of("a", text);
    int all =
        document.tokens().size()
            + document.terms().size()
            + document.sentences().size()
            + document.sections().size()
            + document.quotations().size()
            + document.names().size()
            + EncodingAccidents.of(text).size();
    assertTrue(all >= 0);
    // The same in one line among other text, so that no short cut by line helps.
    Document within = Document.of("b", "Start " + text.replace('\n', ' ') + " end.\nNext line.\n");
    assertTrue(within.sentences().size() >= 1);
    assertTrue(within.quotations().size() + within.sections().size() >= 0);
    assertTrue(within.names().size() >= 0);
  }
}
