package dev.variorum.core.text;

/**
 * What each UTF-16 unit is to the tokeniser: a separator, part of a word (and then its folded
 * form), an invisible joiner, a character that is a word by itself, or half of a code point.
 *
 * <p>Folding maps a code point to upper and then to lower case by itself, so that forms that differ
 * only in case (also the final sigma and the Kelvin sign) meet. The table is filled from the
 * running JDK's Unicode data, each of its parts once, and never changes.
 */
final class CharacterFolding {
  static final char SEPARATOR = 0;
  static final char JOINER = 1;
  static final char ALONE = 2;
  static final char SURROGATE = 3;

  /** Where the Latin letters and the accents that go with them end. */
  static final int LATIN = 0x370;

  /** Where the scripts that are written without blanks begin, which most texts do without. */
  private static final int EAST = 0x2E80;

  private static final char[] TABLE = table(0, LATIN);

  private CharacterFolding() {}

  /** More of the table, filled when it is first needed. */
  private static final class Middle {
    static final char[] TABLE = table(LATIN, EAST);
  }

  /** The rest of the table, likewise. */
  private static final class East {
    static final char[] TABLE = table(EAST, 1 << 16);
  }

  /** What a UTF-16 unit is: one of the classes above, else the folded character of a word. */
  static char of(int unit) {
    if (unit < LATIN) {
      return TABLE[unit];
    }
    return unit < EAST ? Middle.TABLE[unit - LATIN] : East.TABLE[unit - EAST];
  }

  /** The same without a table, for those who ask seldom. */
  static char workedOut(int unit) {
    if (Character.isSurrogate((char) unit)) {
      return SURROGATE;
    }
    if (isJoiner(unit)) {
      return JOINER;
    }
    if (!isWordPart(unit)) {
      return SEPARATOR;
    }
    return standsAlone(unit) ? ALONE : (char) fold(unit);
  }

  private static char[] table(int from, int to) {
    char[] table = new char[to - from];
    for (int c = from; c < to; c++) {
      table[c - from] = workedOut(c);
    }
    return table;
  }

  static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /** Letters, digits and the marks that belong to them. */
  static boolean isWordPart(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Soft hyphen, zero-width joiner and non-joiner, word joiner: inside a word, but not of it. */
  static boolean isJoiner(int codePoint) {
    return codePoint == 0x00AD || codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x2060;
  }

  /** Characters of scripts written without spaces, each of which is a token. */
  static boolean standsAlone(int codePoint) {
    if (codePoint < EAST) {
      return false;
    }
    // Two large blocks by their bounds, so that the table is filled soon.
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return codePoint <= 0x9FFF;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
