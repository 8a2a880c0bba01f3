package dev.variorum.core.text;

import java.util.Arrays;

/**
 * The sentences of a text, in order and without overlap; blanks between them belong to none.
 *
 * <p>A sentence never crosses a paragraph. A paragraph ends at a line break, unless the text is
 * wrapped at a fixed width, where only a blank line, a bullet or a short last line ends it.
 * Abbreviations, initials, decimals, ellipses and quotation marks after the stop do not mislead it
 * in the cases that its tests name; where a full stop is ambiguous ({@code U.S. Officials}), the
 * next word decides.
 */
public final class Sentences {
  private final Spans spans;
  private final int[] paragraphs;
  private final boolean[] headlines;

  private Sentences(Spans spans, int[] paragraphs, boolean[] headlines) {
    this.spans = spans;
    this.paragraphs = paragraphs;
    this.headlines = headlines;
  }

  /** Splits a text, in time linear in its length. */
  public static Sentences of(String text) {
    Spans paragraphs = Paragraphs.of(text);
    SentenceScan scan = new SentenceScan(text);
    Spans sentences = new Spans(text.length() / 90 + 4);
    int[] owner = new int[16];
    boolean[] headline = new boolean[16];
    for (int p = 0; p < paragraphs.size(); p++) {
      int before = sentences.size();
      scan.split(paragraphs.start(p), paragraphs.end(p), sentences);
      if (sentences.size() > owner.length) {
        owner = Arrays.copyOf(owner, sentences.size() * 2);
        headline = Arrays.copyOf(headline, owner.length);
      }
      for (int s = before; s < sentences.size(); s++) {
        owner[s] = p;
        headline[s] =
            sentences.size() == before + 1
                && isHeadline(text, paragraphs.start(p), paragraphs.end(p));
      }
    }
    int size = sentences.size();
    return new Sentences(
        sentences.trim(), Arrays.copyOf(owner, size), Arrays.copyOf(headline, size));
  }

  /** A line of its own, short and without a closing stop. */
  private static boolean isHeadline(String text, int start, int end) {
    if (end - start > 140) {
      return false;
    }
    int last = end - 1;
    while (last > start && Glyphs.isCloser(text.charAt(last))) {
      last--;
    }
    char c = text.charAt(last);
    return !Glyphs.isTerminator(c) && c != ':' && c != ',' && c != ';';
  }

  /** The number of sentences. */
  public int size() {
    return spans.size();
  }

  /** The UTF-16 offset of the first character of sentence {@code i}. */
  public int start(int i) {
    return spans.start(i);
  }

  /** The UTF-16 offset after the last character of sentence {@code i}. */
  public int end(int i) {
    return spans.end(i);
  }

  /** Where sentence {@code i} stands. */
  public Span span(int i) {
    return spans.span(i);
  }

  /** The number, from 0, of the paragraph that sentence {@code i} belongs to. */
  public int paragraph(int i) {
    return paragraphs[i];
  }

  /** Whether sentence {@code i} is a short line of its own without a closing stop. */
  public boolean isHeadline(int i) {
    return headlines[i];
  }

  /**
   * The sentence that holds {@code offset}, or the first one after it; {@link #size()} when there
   * is none.
   */
  public int firstEndingAfter(int offset) {
    return spans.firstEndingAfter(offset);
  }
}
