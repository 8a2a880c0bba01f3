package dev.variorum.core.text;

import java.util.Arrays;

/** One scan of a text for quotation marks; used once and dropped. */
final class QuotationScan {
  private static final char NONE = 0;

  /** Stands for a mark that is written as two single ones, as newspaper archives do. */
  private static final char TWICE = 1;

  /** A quotation in single marks is not longer; an apostrophe would be taken for its start. */
  private static final int LONGEST_SINGLE = 1200;

  private final String text;
  private final Spans found;
  private boolean[] closed = new boolean[16];
  private boolean[] continues = new boolean[16];
  private boolean[] wideStart = new boolean[16];
  private boolean[] wideEnd = new boolean[16];

  /** The last answer of {@link #nextSingle}: for which mark, from where to where, in which end. */
  private char scannedFor = NONE;

  private int scannedFrom;
  private int scannedTo;
  private int scannedEnd;

  QuotationScan(String text) {
    this.text = text;
    this.found = new Spans(16);
  }

  Quotations run() {
    Spans paragraphs = Paragraphs.of(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean open = paragraph(paragraphs.start(p), paragraphs.end(p));
      if (open && p + 1 < paragraphs.size()) {
        int mark = found.start(found.size() - 1);
        int next = paragraphs.start(p + 1);
        continues[found.size() - 1] =
            text.charAt(next) == text.charAt(mark) && isTwice(next) == isTwice(mark);
      }
    }
    int size = found.size();
    return new Quotations(
        found,
        Arrays.copyOf(closed, size),
        Arrays.copyOf(continues, size),
        Arrays.copyOf(wideStart, size),
        Arrays.copyOf(wideEnd, size));
  }

  /** Pairs the marks of one paragraph; answers whether the last one stayed open. */
  private boolean paragraph(int from, int to) {
    int start = -1;
    char closer = NONE;
    boolean straightInside = false;
    boolean curlyInside = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (closer == NONE) {
        closer = closerFor(c, i, from, to);
        straightInside = false;
        curlyInside = false;
        if (closer != NONE) {
          start = i;
          i += closer == TWICE ? 1 : 0;
        }
      } else if (closer == '\u201D' && c == '"' && (straightInside || opensWord(i, from, to))) {
        straightInside = !straightInside;
      } else if (closer == '"' && c == '\u201C' && opensWord(i, from, to)) {
        curlyInside = true;
      } else if (closer == '"' && c == '\u201D' && curlyInside) {
        curlyInside = false;
      } else if (closes(c, closer, i, to)) {
        i += isTwice(i) ? 1 : 0;
        add(start, i + 1, true);
        closer = NONE;
      }
      i++;
    }
    if (closer == NONE) {
      return false;
    }
    if (closer == '\u2019' || closer == '\'') {
      // An unpaired single mark is an apostrophe far more often than a quotation: it opens nothing.
      return false;
    }
    add(start, to, false);
    return true;
  }

  /**
   * The mark that would close a quotation opened by {@code c}, or NONE when {@code c} opens nothing
   * here.
   */
  private char closerFor(char c, int i, int from, int to) {
    boolean twice = isTwice(i) && i + 2 < to && (c == '`' || opensWord(i, from, to));
    if (twice && (c == '`' || !Glyphs.isBlank(text.charAt(i + 2)))) {
      return TWICE;
    }
    switch (c) {
      case '\u201C':
      case '\u201E':
        return '\u201D';
      case '\u00AB':
        return '\u00BB';
      case '\u300C':
        return '\u300D';
      case '"':
        return '"';
      case '\u201D':
        // A closing mark where one should open (typing slips): at the start of a word only.
        return opensWord(i, from, to) ? '\u201D' : NONE;
      case '\u2018':
        return opensWord(i, from, to) && singleCloses(i, to, '\u2019') ? '\u2019' : NONE;
      case '\'':
        return opensWord(i, from, to) && singleCloses(i, to, '\'') ? '\'' : NONE;
      default:
        return NONE;
    }
  }

  /** Whether two single marks of one shape stand at {@code i}. */
  private boolean isTwice(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019')
        && i + 1 < text.length()
        && text.charAt(i + 1) == c;
  }

  private boolean opensWord(int i, int from, int to) {
    boolean before =
        i == from
            || Glyphs.isBlank(text.charAt(i - 1))
            || Glyphs.isOpener(text.charAt(i - 1))
            || text.charAt(i - 1) == '\u2013'
            || text.charAt(i - 1) == ':';
    return before && i + 1 < to && !Glyphs.isBlank(text.charAt(i + 1));
  }

  /**
   * Whether a single mark that closes (no letter behind it, none but a letter or stop before it)
   * follows soon.
   */
  private boolean singleCloses(int open, int to, char closer) {
    // Decades and clipped words ('90s, rock 'n' roll) are no quotations.
    char next = text.charAt(open + 1);
    boolean clipped = (next == 'n' || next == 'N') && open + 2 < to && isSingle(open + 2);
    if (Character.isDigit(next) || clipped || isEnding(open, to)) {
      return false;
    }
    return nextSingle(open + 2, to, closer) < Math.min(to, open + LONGEST_SINGLE);
  }

  /** {@code they 're}, {@code Renn 's}: an ending that tokenised text parts from its word. */
  private boolean isEnding(int open, int to) {
    int end = open + 1;
    while (end < to && end < open + 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < to && (Character.isLetterOrDigit(text.charAt(end)) || isSingle(end))) {
      return false;
    }
    switch (text.substring(open + 1, end)) {
      case "s":
      case "m":
      case "d":
      case "re":
      case "ve":
      case "ll":
        return true;
      default:
        return false;
    }
  }

  /**
   * The first single mark from {@code from} on that closes; {@code to} when there is none. Whether
   * a mark closes does not depend on what is open, so the answer for one place serves all before
   * it.
   */
  private int nextSingle(int from, int to, char closer) {
    boolean known =
        closer == scannedFor && to == scannedEnd && scannedFrom <= from && from <= scannedTo;
    if (!known) {
      int i = from;
      while (i < to && !closesSingle(text.charAt(i), closer, i, to)) {
        i++;
      }
      scannedFor = closer;
      scannedEnd = to;
      scannedFrom = from;
      scannedTo = i;
    }
    return scannedTo;
  }

  private boolean isSingle(int i) {
    return text.charAt(i) == '\'' || text.charAt(i) == '\u2019';
  }

  private boolean closes(char c, char closer, int i, int to) {
    if (closer == TWICE) {
      boolean innerMarkFirst = i + 2 < to && text.charAt(i + 2) == c;
      return c != '`' && isTwice(i) && !innerMarkFirst && endsWord(i + 1, to);
    }
    if (closer == '\u2019' || closer == '\'') {
      return closesSingle(c, closer, i, to);
    }
    if (c == closer) {
      return true;
    }
    if (closer == '"') {
      // Opened straight and closed otherwise, as happens where a text was pasted together.
      return c == '\u201D' && endsWord(i, to) && !Glyphs.isBlank(text.charAt(i - 1))
          || c != '`' && isTwice(i) && endsWord(i + 1, to);
    }
    return closer == '\u201D' && (c == '"' || c == '\u201C') && endsWord(i, to);
  }

  private boolean closesSingle(char c, char closer, int i, int to) {
    if (c != closer || Glyphs.isBlank(text.charAt(i - 1)) || !endsWord(i, to)) {
      return false;
    }
    // A plural possessive (the banks' losses) closes nothing while a later mark could.
    char before = text.charAt(i - 1);
    boolean possessive =
        before == 's'
            && i + 2 < to
            && text.charAt(i + 1) == ' '
            && Character.isLowerCase(text.charAt(i + 2));
    return !possessive || !laterSingle(i + 1, to, closer);
  }

  private boolean laterSingle(int from, int to, char closer) {
    int limit = Math.min(to, from + 300);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\u2018') {
        return false;
      }
      if (c == closer
          && endsWord(i, to)
          && !Glyphs.isBlank(text.charAt(i - 1))
          && text.charAt(i - 1) != 's') {
        return true;
      }
    }
    return false;
  }

  private boolean endsWord(int i, int to) {
    return i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private void add(int start, int end, boolean isClosed) {
    if (found.size() == closed.length) {
      closed = Arrays.copyOf(closed, closed.length * 2);
      continues = Arrays.copyOf(continues, closed.length);
      wideStart = Arrays.copyOf(wideStart, closed.length);
      wideEnd = Arrays.copyOf(wideEnd, closed.length);
    }
    wideStart[found.size()] = isTwice(start);
    wideEnd[found.size()] = isClosed && end - start > 3 && isTwice(end - 2);
    closed[found.size()] = isClosed;
    found.add(start, end);
  }
}
