package dev.variorum.core.engine.store;

import java.nio.charset.StandardCharsets;

/** Reads what {@link BinaryWriter} wrote. Used by one thread. */
public final class BinaryReader {
  private final byte[] bytes;
  private int at;

  public BinaryReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int readByte() {
    return bytes[at++] & 0xFF;
  }

  boolean readBoolean() {
    return readByte() != 0;
  }

  int readInt() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | readByte();
    }
    return value;
  }

  long readLong() {
    long high = readInt();
    return high << 32 | (readInt() & 0xFFFFFFFFL);
  }

  double readDouble() {
    return Double.longBitsToDouble(readLong());
  }

  byte[] readBytes(int length) {
    byte[] value = java.util.Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return value;
  }

  String readString() {
    int length = readInt();
    if (length >= 0) {
      String value = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
      at += length;
      return value;
    }
    char[] chars = new char[-length];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
      at += 2;
    }
    return new String(chars);
  }
}
