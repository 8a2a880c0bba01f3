package dev.variorum.core.engine.store;

/**
 * Writes numbers and strings to a growing array; every UTF-16 unit of a string is kept. Used by one
 * thread.
 */
public final class BinaryWriter {
  private byte[] bytes;
  private int size;

  public BinaryWriter(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  byte[] array() {
    return bytes;
  }

  int size() {
    return size;
  }

  void reset() {
    size = 0;
  }

  void writeByte(int value) {
    bytes = ByteLog.grown(bytes, size + 1);
    bytes[size++] = (byte) value;
  }

  void writeBoolean(boolean value) {
    writeByte(value ? 1 : 0);
  }

  void writeInt(int value) {
    bytes = ByteLog.grown(bytes, size + 4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void writeLong(long value) {
    writeInt((int) (value >>> 32));
    writeInt((int) value);
  }

  void writeDouble(double value) {
    writeLong(Double.doubleToRawLongBits(value));
  }

  void writeBytes(byte[] value) {
    bytes = ByteLog.grown(bytes, size + value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** One byte a character when all are Latin-1, else two. */
  void writeString(String value) {
    int length = value.length();
    boolean latin = isLatin(value);
    writeInt(latin ? length : -length);
    if (latin) {
      bytes = ByteLog.grown(bytes, size + length);
      for (int i = 0; i < length; i++) {
        bytes[size++] = (byte) value.charAt(i);
      }
    } else {
      bytes = ByteLog.grown(bytes, size + 2 * length);
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        bytes[size++] = (byte) (c >>> 8);
        bytes[size++] = (byte) c;
      }
    }
  }

  private static boolean isLatin(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }
}
