package dev.variorum.readers.bulk;

import java.util.Arrays;

/**
 * How the last line was written, all of its values being strings: what stands before each value and
 * behind the last one. Most lines of a file are written alike, and to see that one is takes little
 * more than finding the ends of its values. Used by one thread.
 */
final class RecordShape {
  private byte[][] before = new byte[0][];
  private byte[] behind = new byte[0];

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
    before = new byte[fields][];
    from = new int[fields];
    to = new int[fields];
    escapes = new int[fields];
    int at = start;
    for (int i = 0; i < fields; i++) {
      before[i] = Arrays.copyOfRange(json, at, line.from(i));
      at = line.to(i);
    }
    behind = Arrays.copyOfRange(json, at, end);
  }

  /** Matches no line until the next is learned. */
  void forget() {
    before = new byte[0][];
  }

  /**
   * The end of the line that starts at {@code start}: its line feed, or {@code limit}; -1 when it is
   * written otherwise.
   */
  int match(byte[] json, int start, int limit) {
    int at = start;
    for (int i = 0; i < before.length; i++) {
      if (!JsonBytes.starts(json, at, limit, before[i])) {
        return -1;
      }
      at += before[i].length;
      from[i] = at;
      escapes[i] = 0;
      while (true) {
        at = JsonBytes.special(json, at, limit);
        if (at + 1 >= limit || json[at] != '\\' || json[at + 1] == '\n') {
          break;
        }
        escapes[i]++;
        at += 2;
      }
      to[i] = at;
    }
    if (before.length == 0 || !JsonBytes.starts(json, at, limit, behind)) {
      return -1;
    }
    at += behind.length;
    return at == limit || json[at] == '\n' ? at : -1;
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
