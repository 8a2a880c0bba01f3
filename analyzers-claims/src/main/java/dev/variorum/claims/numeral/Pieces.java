package dev.variorum.claims.numeral;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Terms.Kind;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a text cut finer: words at their hyphens, numbers from the letters glued to them, a
 * currency code from the figure behind it.
 *
 * <p>Pieces keep their place in the text, know their sentence and are asked for their folded word
 * by index; an index outside the text has the empty word, so rules may look around freely. For use
 * by one thread.
 */
public final class Pieces {
  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int[] sentenceOf;
  private @Nullable String[] words;
  private int size;

  private static final Kind[] KINDS = Kind.values();

  private Pieces(String text, Terms terms, Sentences sentences) {
    this.text = text;
    int expected = terms.size() + terms.size() / 4 + 8;
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
    for (int i = 0; i < terms.size(); i++) {
      cut(terms.start(i), terms.end(i), terms.kind(i));
    }
    words = new String[size];
    sentenceOf = new int[size];
    int sentence = 0;
    for (int i = 0; i < size; i++) {
      while (sentence < sentences.size() && sentences.end(sentence) <= starts[i]) {
        sentence++;
      }
      sentenceOf[i] = sentence;
    }
  }

  /** The pieces of a document. */
  public static Pieces of(Document document) {
    return new Pieces(document.text(), document.terms(), document.sentences());
  }

  /** The pieces of a text. */
  public static Pieces of(String text) {
    return new Pieces(text, Terms.of(text), Sentences.of(text));
  }

  private void cut(int start, int end, Kind kind) {
    switch (kind) {
      case WORD -> cutAtHyphens(start, end);
      case SUFFIXED -> {
        int letters = start;
        while (!Character.isLetter(text.charAt(letters))) {
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
      if (isHyphen(text.charAt(i))) {
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
      if (isHyphen(text.charAt(i))) {
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
    if (!isHyphen(text.charAt(hyphen)) || hyphen + 4 >= end || !startsNumber(hyphen + 1)) {
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

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
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

  /** The number of pieces. */
  public int size() {
    return size;
  }

  /** The text they were cut from. */
  public String text() {
    return text;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** What piece {@code i} is made of; a sign outside the text. */
  public Kind kind(int i) {
    return i < 0 || i >= size ? Kind.SIGN : KINDS[kinds[i]];
  }

  /** The stretch from piece {@code first} up to and without piece {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** The sentence that piece {@code i} belongs to; -1 outside the text. */
  public int sentence(int i) {
    return i < 0 || i >= size ? -1 : sentenceOf[i];
  }

  /** The characters of piece {@code i} as they stand; empty outside the text. */
  public String written(int i) {
    return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
  }

  /** The characters of piece {@code i} in lower case; empty outside the text. */
  public String word(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    String word = words[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
      words[i] = word;
    }
    return word;
  }

  /** Whether piece {@code i} is exactly {@code lower}, letter case aside. */
  public boolean is(int i, String lower) {
    return word(i).equals(lower);
  }

  /** Whether nothing stands between piece {@code i} and the one before it. */
  public boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** Whether piece {@code i} is a hyphen or a dash. */
  public boolean isDash(int i) {
    if (kind(i) != Kind.SIGN || i < 0 || i >= size) {
      return false;
    }
    char c = text.charAt(starts[i]);
    return isHyphen(c) || c == '\u2013' || c == '\u2014' || c == '\u2212';
  }

  /** Whether piece {@code i} is a hyphen, as in compounds; not a longer dash. */
  public boolean isHyphen(int i) {
    return kind(i) == Kind.SIGN && i >= 0 && i < size && isHyphen(text.charAt(starts[i]));
  }

  /** Whether pieces {@code i} and {@code j} stand in one sentence. */
  public boolean sameSentence(int i, int j) {
    return sentence(i) >= 0 && sentence(i) == sentence(j);
  }

  /** Whether piece {@code i} is a word that starts with a capital. */
  public boolean isCapitalised(int i) {
    return (kind(i) == Kind.WORD || kind(i) == Kind.NAME)
        && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether piece {@code i} is the first of its sentence, opening signs aside. */
  public boolean isFirstOfSentence(int i) {
    int before = i - 1;
    while (sameSentence(before, i) && kind(before) == Kind.SIGN) {
      before--;
    }
    return !sameSentence(before, i);
  }
}
