package dev.variorum.claims.numeral;

import dev.variorum.core.text.Terms.Kind;
import java.util.Arrays;
import java.util.Locale;

/** Cuts terms into pieces; used once by {@link Pieces} and dropped. */
final class PieceCutter {
  private final String text;
  int[] starts;
  int[] ends;
  byte[] kinds;
  int size;

  PieceCutter(String text, int expected) {
    this.text = text;
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
  }

  void cut(int start, int end, Kind kind) {
    switch (kind) {
      case WORD -> cutAtHyphens(start, end);
      case SUFFIXED -> {
        // What follows the digits may be a combining mark alone.
        int letters = start;
        while (letters < end && !Character.isLetter(text.charAt(letters))) {
          letters++;
        }
        add(start, letters, Kind.NUMBER);
        add(letters, end, Kind.WORD);
      }
      case NAME -> cutName(start, end);
      default -> add(start, end, kind);
    }
  }

  private void cutAtHyphens(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (Pieces.isHyphen(text.charAt(i))) {
        add(from, i, Kind.WORD);
        add(i, i + 1, Kind.SIGN);
        from = i + 1;
      }
    }
    add(from, end, Kind.WORD);
  }

  /** {@code USD200} is a code and a figure; {@code mid-1990s} a word and a figure. */
  private void cutName(int start, int end) {
    int i = start;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean prefix = i > start && i < end && (isCode(start, i) || isTimePrefix(start, i, end));
    if (prefix) {
      add(start, i, Kind.WORD);
      if (Pieces.isHyphen(text.charAt(i))) {
        add(i, i + 1, Kind.SIGN);
        i++;
      }
      int letters = i;
      while (letters < end && isFigure(text.charAt(letters))) {
        letters++;
      }
      add(i, letters, Kind.NUMBER);
      if (letters < end) {
        add(letters, end, Kind.WORD);
      }
      return;
    }
    if (!cutFigureName(start, end)) {
      add(start, end, Kind.NAME);
    }
  }

  /** {@code 1.3e6}, {@code 1.3x10}, {@code 250m2}: a figure, letters and figures again. */
  private boolean cutFigureName(int start, int end) {
    int letters = start;
    while (letters < end && isFigure(text.charAt(letters))) {
      letters++;
    }
    int tail = letters;
    while (tail < end && Character.isLetter(text.charAt(tail))) {
      tail++;
    }
    if (letters == start || tail == end || tail == letters) {
      return false;
    }
    String middle = text.substring(letters, tail);
    String last = text.substring(tail, end);
    boolean power = middle.equalsIgnoreCase("e") && last.length() <= 2 && isDigits(last);
    boolean ten = middle.equals("x") && last.equals("10");
    if (power || ten) {
      add(start, letters, Kind.NUMBER);
      add(letters, tail, Kind.WORD);
      add(tail, end, Kind.NUMBER);
      return true;
    }
    boolean area =
        (last.equals("2") || last.equals("3"))
            && switch (middle) {
              case "m", "km", "cm", "mm", "ft" -> true;
              default -> false;
            };
    if (area) {
      add(start, letters, Kind.NUMBER);
      add(letters, end, Kind.NAME);
    }
    return area;
  }

  private static boolean isDigits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean isCode(int start, int end) {
    if (end - start < 2 || end - start > 4) {
      return false;
    }
    String code = text.substring(start, end);
    return CurrencyCodes.isCode(code) && startsNumber(end);
  }

  private boolean isTimePrefix(int start, int hyphen, int end) {
    if (!Pieces.isHyphen(text.charAt(hyphen)) || hyphen + 4 >= end || !startsNumber(hyphen + 1)) {
      return false;
    }
    String prefix = text.substring(start, hyphen).toLowerCase(Locale.ROOT);
    return switch (prefix) {
      case "mid", "pre", "post", "early", "late" -> true;
      default -> false;
    };
  }

  private boolean startsNumber(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isFigure(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  private void add(int start, int end, Kind kind) {
    if (end <= start) {
      return;
    }
    if (size == starts.length) {
      int larger = size + (size >> 1) + 8;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      kinds = Arrays.copyOf(kinds, larger);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = (byte) kind.ordinal();
  }
}
