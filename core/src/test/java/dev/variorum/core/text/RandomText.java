package dev.variorum.core.text;

import java.util.Random;

/** Seeded random texts: prose-like, and any Unicode at all with lone surrogates. */
final class RandomText {
  private static final String[] PIECES = {
    "the ",
    "a ",
    "Ms. ",
    "Dr. ",
    "U.S. ",
    "No. ",
    "5",
    "3.5",
    "1,234",
    "$",
    "%",
    "\u20AC",
    ". ",
    ".\n",
    "! ",
    "?\" ",
    "\"",
    "'",
    "\u201C",
    "\u201D",
    "\u2018",
    "\u2019",
    "\u00AB",
    "\u00BB",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    "\u00A0",
    "\u00AD",
    "\u200D",
    "\uFEFF",
    "said ",
    "Jane ",
    "Doe ",
    "of ",
    "Bank ",
    "o1-mini ",
    "QwQ-32B ",
    "don't ",
    "Share ",
    "Tweet ",
    "By ",
    "Read next\n",
    "\u00E2\u20AC\u2122",
    "\u00C2 ",
    "\uFFFD",
    "\u6C34",
    "\u3002",
    "\u0627",
    "\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0130",
    "\u212A",
    "\u2026",
    "...",
    "-",
    "\u2014",
    "@",
    "#",
    "_",
    "* ",
    "\u2022 ",
    "\u00A9 2025 ",
    "I ",
    "O'Neill ",
    "(c) ",
    ":",
    ";",
    ","
  };

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  /** Pieces that text scanners care for, in any order. */
  String pieces() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(1 << random.nextInt(10));
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Any UTF-16 units, also such as are no text. */
  String units() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(1 << random.nextInt(10));
    int range = random.nextBoolean() ? 0x10000 : 0x500;
    for (int i = 0; i < count; i++) {
      text.append((char) random.nextInt(range));
      if (random.nextInt(9) == 0) {
        text.appendCodePoint(random.nextInt(0x110000));
      }
    }
    return text.toString();
  }
}
