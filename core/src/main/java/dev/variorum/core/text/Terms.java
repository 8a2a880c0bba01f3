package dev.variorum.core.text;

import java.util.Arrays;

/**
 * The words, numbers, names with digits and signs of a text, for reading what it says.
 *
 * <p>Where {@link Tokens} break at every sign, terms keep together what a reader keeps together:
 * {@code o1-mini}, {@code QwQ-32B}, {@code 1,234.5}, {@code don't}, {@code Hong-Kong-listed}. Every
 * character that is not white space belongs to exactly one term.
 */
public final class Terms {

  /** What a term is made of. */
  public enum Kind {
    /** Letters, with apostrophes and hyphens inside. */
    WORD,
    /**
     * Letters and digits in one name: {@code o1-mini}, {@code QwQ-32B}, {@code A320}; never a
     * quantity.
     */
    NAME,
    /** Digits with separators and a decimal part: {@code 1,234.5}, {@code 3.10}, {@code 10 000}. */
    NUMBER,
    /**
     * A number with letters right behind it: {@code 50bn}, {@code 4x}, {@code 10th}, {@code 1990s},
     * {@code 32B}.
     */
    SUFFIXED,
    /** A currency sign. */
    CURRENCY,
    /** Per cent or per mille. */
    PERCENT,
    /** Any other sign, one character (code point) each. */
    SIGN
  }

  private static final Kind[] KINDS = Kind.values();

  private final Spans spans;
  private final byte[] kinds;

  private Terms(Spans spans, byte[] kinds) {
    this.spans = spans;
    this.kinds = kinds;
  }

  /** Scans a text once, in time linear in its length. */
  public static Terms of(String text) {
    return new TermScan(text).run();
  }

  static Terms of(Spans spans, byte[] kinds) {
    return new Terms(spans.trim(), Arrays.copyOf(kinds, spans.size()));
  }

  /** The number of terms. */
  public int size() {
    return spans.size();
  }

  /** The UTF-16 offset of the first character of term {@code i}. */
  public int start(int i) {
    return spans.start(i);
  }

  /** The UTF-16 offset after the last character of term {@code i}. */
  public int end(int i) {
    return spans.end(i);
  }

  /** Where term {@code i} stands. */
  public Span span(int i) {
    return spans.span(i);
  }

  /** What term {@code i} is made of. */
  public Kind kind(int i) {
    return KINDS[kinds[i]];
  }

  /** The first term that ends after {@code offset}; {@link #size()} when there is none. */
  public int firstEndingAfter(int offset) {
    return spans.firstEndingAfter(offset);
  }
}
