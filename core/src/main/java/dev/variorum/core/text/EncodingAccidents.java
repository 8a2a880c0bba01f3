package dev.variorum.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs that a text was once decoded with the wrong encoding: UTF-8 read as Windows-1252 ({@code
 * â€™} for an apostrophe), a stray {@code Â} left by a no-break space, replacement characters. They
 * are reported, never mended.
 */
public final class EncodingAccidents {
  /** What Windows-1252 shows for the bytes 80 to 9F where it differs from Latin-1. */
  private static final String WINDOWS_1252 =
      "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C"
          + "\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

  private EncodingAccidents() {}

  /** The places that show such an accident, in order, in time linear in the text's length. */
  public static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      int end = i;
      if (c == '\uFFFD') {
        end = i + 1;
      } else if (c >= '\u00C2' && c <= '\u00F4') {
        end = misread(text, i);
      }
      if (end > i) {
        found.add(new Span(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /** The end of a sequence that starts like a UTF-8 lead byte, or {@code at} when it is none. */
  private static int misread(String text, int at) {
    char lead = text.charAt(at);
    int wanted = lead < '\u00E0' ? 1 : lead < '\u00F0' ? 2 : 3;
    int i = at + 1;
    while (i < text.length() && i - at <= wanted && isContinuation(text.charAt(i))) {
      i++;
    }
    int seen = i - at - 1;
    if (seen == wanted && (wanted > 1 || isTelling(text, at))) {
      return i;
    }
    // A curly mark whose last byte has no sign in Windows-1252 was lost on the way: two of three
    // are left.
    if (lead == '\u00E2' && seen == 1 && text.charAt(at + 1) == '\u20AC') {
      return i;
    }
    return lead == '\u00C2' && standsAlone(text, at) ? at + 1 : at;
  }

  /** Two-character sequences are accidents unless both signs could stand in a row in good text. */
  private static boolean isTelling(String text, int at) {
    char lead = text.charAt(at);
    char next = text.charAt(at + 1);
    boolean quoteOrBlank =
        next == '\u00A0'
            || next == '\u2019'
            || next == '\u201D'
            || next == '\u00BB'
            || next == '\u2013'
            || next == '\u2014'
            || next == '\u2026';
    boolean wordBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
    return lead == '\u00C2' || lead == '\u00C3' ? !quoteOrBlank || !wordBefore : !quoteOrBlank;
  }

  private static boolean standsAlone(String text, int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || Glyphs.isBlank(text.charAt(at + 1));
    return before && after;
  }

  private static boolean isContinuation(char c) {
    return (c >= '\u0080' && c <= '\u00BF') || WINDOWS_1252.indexOf(c) >= 0;
  }
}
