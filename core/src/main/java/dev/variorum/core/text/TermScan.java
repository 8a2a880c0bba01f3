package dev.variorum.core.text;

import dev.variorum.core.text.Terms.Kind;
import java.util.Arrays;

/** One scan of a text into {@link Terms}; used once and dropped. */
final class TermScan {
  /** No written number has more groups of two digits; a list of figures may. */
  private static final int MOST_GROUPS = 8;

  private final String text;
  private final int length;
  private final Spans spans;
  private byte[] kinds;

  TermScan(String text) {
    this.text = text;
    this.length = text.length();
    this.spans = new Spans(length / 5 + 8);
    this.kinds = new byte[length / 5 + 8];
  }

  Terms run() {
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
      } else if (isDigit(c)) {
        i = fromDigit(i);
      } else if (isLetterAt(i)) {
        i = fromLetter(i);
      } else {
        i = sign(i);
      }
    }
    return Terms.of(spans, kinds);
  }

  private int sign(int at) {
    int codePoint = text.codePointAt(at);
    int end = at + Character.charCount(codePoint);
    Kind kind = Kind.SIGN;
    if (Character.getType(codePoint) == Character.CURRENCY_SYMBOL) {
      kind = Kind.CURRENCY;
    } else if (codePoint == '%' || codePoint == 0x2030 || codePoint == 0xFF05) {
      kind = Kind.PERCENT;
    }
    add(at, end, kind);
    return end;
  }

  /** A number, a number with letters behind it, or a name that starts with digits. */
  private int fromDigit(int at) {
    int end = number(at);
    int letters = end;
    while (letters < length && isLetterAt(letters)) {
      letters += width(letters);
    }
    if (letters == end) {
      // 7-Eleven, 737-800 and 3-D stay apart: a digit run that a hyphen follows is a number to the
      // reader.
      add(at, end, Kind.NUMBER);
      return end;
    }
    if (letters < length && isDigit(text.charAt(letters))) {
      int nameEnd = nameEnd(letters);
      add(at, nameEnd, Kind.NAME);
      return nameEnd;
    }
    add(at, letters, Kind.SUFFIXED);
    return letters;
  }

  /**
   * Digits, thousands separators (comma, thin or no-break space, apostrophe) and a decimal part.
   */
  private int number(int at) {
    int first = digits(at);
    int i = southAsianGroups(first);
    if (i == first && first - at <= 3) {
      char group = i < length ? text.charAt(i) : ' ';
      while (i < length && isGroupSign(group) && text.charAt(i) == group && groupOfThree(i + 1)) {
        i += 4;
      }
    }
    while (i + 1 < length && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i = digits(i + 1);
    }
    return i;
  }

  /**
   * {@code 12,34,567}: groups of two before a last group of three; {@code from} when there are
   * none.
   */
  private int southAsianGroups(int from) {
    int i = from;
    for (int groups = 0; groups < MOST_GROUPS && i < length && text.charAt(i) == ','; groups++) {
      int end = digitsWithin(i + 1, 4);
      int run = end - i - 1;
      if (run == 3 && i != from) {
        return end;
      }
      if (run != 2) {
        return from;
      }
      i = end;
    }
    return from;
  }

  private boolean groupOfThree(int from) {
    return from + 3 <= length
        && isDigit(text.charAt(from))
        && isDigit(text.charAt(from + 1))
        && isDigit(text.charAt(from + 2))
        && (from + 3 == length || !isDigit(text.charAt(from + 3)));
  }

  private static boolean isGroupSign(char c) {
    return c == ','
        || c == '\u00A0'
        || c == '\u2009'
        || c == '\u202F'
        || c == '\''
        || c == '\u2019';
  }

  /** As {@link #digits}, but looks at no more than {@code most} characters. */
  private int digitsWithin(int at, int most) {
    int i = at;
    while (i < length && i - at < most && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int digits(int at) {
    int i = at;
    while (i < length && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A word with inner apostrophes and hyphens, or a name when digits occur in it. */
  private int fromLetter(int at) {
    int end = nameEnd(at);
    boolean digits = false;
    for (int i = at; i < end && !digits; i++) {
      digits = isDigit(text.charAt(i));
    }
    add(at, end, digits ? Kind.NAME : Kind.WORD);
    return end;
  }

  /**
   * The end of a run of letters, digits, joiners and single inner hyphens, apostrophes and decimal
   * points.
   */
  private int nameEnd(int at) {
    int i = at;
    boolean digits = false;
    while (i < length) {
      char c = text.charAt(i);
      if (isLetterAt(i) || CharacterFolding.isJoiner(c)) {
        i += width(i);
      } else if (isDigit(c)) {
        digits = true;
        i++;
      } else if (i > at && i + 1 < length && joins(c, i, digits)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean joins(char c, int i, boolean digits) {
    boolean nextLetter = isLetterAt(i + 1);
    boolean nextDigit = isDigit(text.charAt(i + 1));
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      return nextLetter || nextDigit;
    }
    if (c == '\'' || c == '\u2019') {
      return nextLetter && isLetterAt(i - 1);
    }
    return c == '.' && nextDigit && digits && isDigit(text.charAt(i - 1));
  }

  private boolean isLetterAt(int i) {
    char c = text.charAt(i);
    char folded = CharacterFolding.of(c);
    if (folded == CharacterFolding.SURROGATE) {
      int codePoint = text.codePointAt(i);
      return codePoint > 0xFFFF && CharacterFolding.isWordPart(codePoint);
    }
    return (folded > CharacterFolding.SURROGATE || folded == CharacterFolding.ALONE) && !isDigit(c);
  }

  private int width(int i) {
    return CharacterFolding.of(text.charAt(i)) == CharacterFolding.SURROGATE ? 2 : 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
  }

  private void add(int start, int end, Kind kind) {
    if (spans.size() == kinds.length) {
      kinds = Arrays.copyOf(kinds, kinds.length + (kinds.length >> 1) + 8);
    }
    kinds[spans.size()] = (byte) kind.ordinal();
    spans.add(start, end);
  }
}
