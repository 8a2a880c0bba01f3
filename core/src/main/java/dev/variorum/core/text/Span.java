package dev.variorum.core.text;

import java.io.Serializable;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 offset, 0 or more
 * @param end offset after the last character, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * @throws IllegalArgumentException if the offsets are negative or the wrong way round
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span starts at 0 or later and ends where it starts or later, not "
              + start
              + ".."
              + end);
    }
  }

  /** The number of UTF-16 units in the span. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds no character. */
  public boolean isEmpty() {
    return end == start;
  }

  /** Whether {@code offset} is that of a character in the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether every character of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The characters of {@code text} in this span.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
