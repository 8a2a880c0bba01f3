package dev.variorum.readers.bulk;

import java.util.Arrays;

/**
 * How the last line was written, all of its values being strings: what stands before each value and
 * behind the last one. Most lines of a file are written alike, and to see that one is takes little
 * more than finding the ends of its values. Used by one thread.
 */
final class RecordShape {
  private byte[][] pieces = new byte[0][];

  /** Where the values of the line matched last start and end, and how many escapes they have. */
  private int[] from = new int[0];

  private int[] to = new int[0];
  private int[] escapes = new int[0];

  /** Takes the shape of a line that was read, from {@code start} to before {@code end}. */
  void learn(FlatObject line, byte[] json, int start, int end) {
    int fields = line.fields();
    if (fields == 0 || !line.hasOnlyStrings()) {
      forget();
      return;
    }
    pieces = new byte[fields + 1][];
    from = new int[fields];
    to = new int[fields];
    escapes = new int[fields];
    int at = start;
    for (int i = 0; i < fields; i++) {
      pieces[i] = Arrays.copyOfRange(json, at, line.from(i));
      at = line.to(i);
    }
    pieces[fields] = Arrays.copyOfRange(json, at, end);
  }

  /** Matches no line until the next is learned. */
  void forget() {
    pieces = new byte[0][];
  }

  /**
   * The end of the line that starts at {@code start}: its line feed, or {@code limit}; -1 when it is
   * written otherwise.
   */
  int match(byte[] json, int start, int limit) {
    int at = start;
    int last = pieces.length - 1;
    for (int i = 0; i <= last; i++) {
      byte[] piece = pieces[i];
      if (!JsonBytes.starts(json, at, limit, piece)) {
        return -1;
      }
      at += piece.length;
      if (i < last) {
        at = value(i, json, at, limit);
      }
    }
    return last > 0 && (at == limit || json[at] == '\n') ? at : -1;
  }

  /** Notes a value that starts at {@code start}; answers where it ends. */
  private int value(int field, byte[] json, int start, int limit) {
    int at = JsonBytes.special(json, start, limit);
    int found = 0;
    while (at + 1 < limit && json[at] == '\\' && json[at + 1] != '\n') {
      found++;
      at = JsonBytes.special(json, at + 2, limit);
    }
    from[field] = start;
    to[field] = at;
    escapes[field] = found;
    return at;
  }

  /** Where a value of the line matched last starts. */
  int from(int field) {
    return from[field];
  }

  /** Where it ends. */
  int to(int field) {
    return to[field];
  }

  /** Whether it has escapes. */
  boolean isEscaped(int field) {
    return escapes[field] > 0;
  }
}
