package dev.variorum.claims.numeral;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Terms.Kind;
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
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final int[] sentenceOf;
  private final @Nullable String[] words;
  private final int size;

  private @Nullable NumeralReader numerals;

  private static final Kind[] KINDS = Kind.values();
  private static final String[] SIGNS = new String[128];

  static {
    for (char c = 0; c < SIGNS.length; c++) {
      SIGNS[c] = String.valueOf(c);
    }
  }

  private Pieces(String text, Terms terms, Sentences sentences) {
    this.text = text;
    PieceCutter cutter = new PieceCutter(text, terms.size() + terms.size() / 4 + 8);
    for (int i = 0; i < terms.size(); i++) {
      cutter.cut(terms.start(i), terms.end(i), terms.kind(i));
    }
    size = cutter.size;
    starts = cutter.starts;
    ends = cutter.ends;
    kinds = cutter.kinds;
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

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** The reader of the numbers in these pieces, which remembers what it has read. */
  public NumeralReader numerals() {
    NumeralReader reader = numerals;
    if (reader == null) {
      reader = new NumeralReader(this);
      numerals = reader;
    }
    return reader;
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
    return i < 0 || i >= size ? "" : cut(i);
  }

  /** Most pieces that rules look at are single signs: those need no string of their own. */
  private String cut(int i) {
    int start = starts[i];
    if (ends[i] - start == 1 && text.charAt(start) < SIGNS.length) {
      return SIGNS[text.charAt(start)];
    }
    return text.substring(start, ends[i]);
  }

  /** The characters of piece {@code i} in lower case; empty outside the text. */
  public String word(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    String word = words[i];
    if (word == null) {
      word = cut(i).toLowerCase(Locale.ROOT);
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
