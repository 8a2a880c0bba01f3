package dev.variorum.readers.records;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The lines of a character stream, one after another in the same array. A line ends with LF, CR LF
 * or the end. Used by one thread.
 */
public final class Lines {
  /** A line of more characters is skipped: several copies of it would not fit in memory. */
  public static final int LONGEST = 32 << 20;

  private final Reader reader;
  private char[] buffer = new char[1 << 16];
  private int start;
  private int end;
  private int filled;
  private int next;
  private long number;
  private boolean tooLong;
  private boolean ended;

  public Lines(Reader reader) {
    this.reader = reader;
  }

  /** Goes to the next line; answers false when there is none. */
  public boolean advance() throws IOException {
    start = next;
    tooLong = false;
    int from = start;
    while (true) {
      for (int i = from; i < filled; i++) {
        if (buffer[i] == '\n') {
          next = i + 1;
          return line(i);
        }
      }
      if (ended) {
        next = filled;
        return (start < filled || tooLong) && line(filled);
      }
      from = more();
    }
  }

  private boolean line(int to) {
    end = to > start && buffer[to - 1] == '\r' ? to - 1 : to;
    number++;
    return true;
  }

  /** Reads on behind what is there; answers where the new characters start. */
  private int more() throws IOException {
    if (filled - start > LONGEST) {
      // What has been read of an over-long line is dropped; its number stays.
      tooLong = true;
      filled = start;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int fresh = filled;
    int read = reader.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
    return fresh;
  }

  /** The characters of which the line is a part; valid until the next call of advance. */
  public char[] characters() {
    return buffer;
  }

  /** Where the line starts in the characters. */
  public int start() {
    return start;
  }

  /** The length of the line without its end. */
  public int length() {
    return end - start;
  }

  /** The number of the line, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line was longer than can be kept; what is left of it is not to be used. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line holds nothing but blanks. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(buffer[i])) {
        return false;
      }
    }
    return true;
  }
}
