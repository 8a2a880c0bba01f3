package dev.variorum.reports.html;

import java.io.IOException;
import java.io.Writer;

/**
 * Replaces characters that would steer a reader's eye or a program rather than be read: control
 * characters, directional overrides and isolates (U+202A to U+202E, U+2066 to U+2069), and half
 * surrogate pairs, each by one U+FFFD. Stands behind the whole page, so that no template can forget
 * it. For one thread.
 */
final class LegibleWriter extends Writer {
  private final Writer out;
  private char high;

  LegibleWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      if (high != 0 || Character.isSurrogate(c) || steers(c)) {
        out.write(buffer, from, i - from);
        from = i + 1;
        odd(c);
      }
    }
    out.write(buffer, from, end - from);
  }

  private void odd(char c) throws IOException {
    if (high != 0) {
      boolean pair = Character.isLowSurrogate(c);
      if (pair) {
        out.write(new char[] {high, c});
      } else {
        out.write('\uFFFD');
      }
      high = 0;
      if (pair) {
        return;
      }
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      out.write(Character.isLowSurrogate(c) || steers(c) ? '\uFFFD' : c);
    }
  }

  private static boolean steers(char c) {
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (high != 0) {
      high = 0;
      out.write('\uFFFD');
    }
    out.close();
  }
}
