package dev.variorum.readers.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of plain values, read in place. Whatever is not quite that, well-formed or not, is
 * left to a full parser. Used by one thread, for one line after another.
 */
final class FlatObject {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private byte[] json = new byte[0];
  private int at;
  private int to;
  private int fields;
  private boolean onlyStrings;

  /** Four places a field: where its name and its value start and end, without quotation marks. */
  private int[] places = new int[4 * 16];

  private boolean[] strings = new boolean[16];
  private boolean[] escaped = new boolean[16];

  /** Reads a line; answers false when it is not an object of plain values with plain names. */
  boolean read(byte[] line, int from, int end) {
    json = line;
    at = from;
    to = end;
    fields = 0;
    onlyStrings = true;
    if (!sign('{')) {
      return false;
    }
    if (sign('}')) {
      return ended();
    }
    do {
      if (!field()) {
        return false;
      }
    } while (sign(','));
    return sign('}') && ended();
  }

  private boolean field() {
    room();
    if (!sign('"') || !string(4 * fields) || escaped[fields] || !sign(':')) {
      return false;
    }
    blanks();
    if (at == to) {
      return false;
    }
    if (json[at] == '"') {
      at++;
      strings[fields] = true;
      if (!string(4 * fields + 2)) {
        return false;
      }
    } else {
      onlyStrings = false;
      strings[fields] = false;
      escaped[fields] = false;
      if (!word(4 * fields + 2)) {
        return false;
      }
    }
    boolean none = !strings[fields] && isWord(fields, NULL);
    fields += none ? 0 : 1;
    return true;
  }

  private void room() {
    if (fields == strings.length) {
      places = Arrays.copyOf(places, 8 * fields);
      strings = Arrays.copyOf(strings, 2 * fields);
      escaped = Arrays.copyOf(escaped, 2 * fields);
    }
  }

  /** Reads to the end of a string; its places go to {@code slot}. */
  private boolean string(int slot) {
    places[slot] = at;
    escaped[fields] = false;
    while (true) {
      at = JsonBytes.special(json, at, to);
      if (at >= to || (json[at] != '"' && json[at] != '\\')) {
        return false;
      }
      if (json[at] == '"') {
        places[slot + 1] = at++;
        return true;
      }
      escaped[fields] = true;
      at += 2;
    }
  }

  /** Reads a number, true, false or null. */
  private boolean word(int slot) {
    places[slot] = at;
    while (at < to && json[at] != ',' && json[at] != '}' && json[at] > ' ') {
      at++;
    }
    places[slot + 1] = at;
    return isWord(fields, TRUE) || isWord(fields, FALSE) || isWord(fields, NULL) || isWhole(fields);
  }

  /** Whether a value is a whole number; others are left to the full parser. */
  private boolean isWhole(int field) {
    int from = places[4 * field + 2];
    int end = places[4 * field + 3];
    int digits = from < end && json[from] == '-' ? from + 1 : from;
    if (digits == end || end - digits > 18 || (json[digits] == '0' && end - digits > 1)) {
      return false;
    }
    for (int i = digits; i < end; i++) {
      if (json[i] < '0' || json[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int field, byte[] word) {
    return Arrays.equals(json, places[4 * field + 2], places[4 * field + 3], word, 0, word.length);
  }

  private boolean sign(char wanted) {
    blanks();
    if (at < to && json[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < to && (json[at] == ' ' || json[at] == '\t' || json[at] == '\r')) {
      at++;
    }
  }

  private boolean ended() {
    blanks();
    return at == to;
  }

  /** The number of fields; those that are null are none. */
  int fields() {
    return fields;
  }

  /** Whether every value, those that are null included, is a string. */
  boolean hasOnlyStrings() {
    return onlyStrings;
  }

  /** Whether the names are the given ones, in their order. */
  boolean hasNames(byte[] @Nullable [] names, int count) {
    if (count != fields) {
      return false;
    }
    for (int i = 0; i < fields; i++) {
      byte[] name = names[i];
      if (name == null
          || !Arrays.equals(json, places[4 * i], places[4 * i + 1], name, 0, name.length)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes of a name. */
  byte[] name(int field) {
    return Arrays.copyOfRange(json, places[4 * field], places[4 * field + 1]);
  }

  /** Where a value starts. */
  int from(int field) {
    return places[4 * field + 2];
  }

  /** Where a value ends. */
  int to(int field) {
    return places[4 * field + 3];
  }

  /** Whether a value has escapes. */
  boolean isEscaped(int field) {
    return escaped[field];
  }
}
