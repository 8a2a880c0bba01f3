package dev.variorum.readers.decoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells by its first bytes that an input is no text. */
final class BinaryContent {
  /** The first bytes of formats that are often found among texts, as Latin-1 characters. */
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("%PDF-", "PDF");
    MAGIC.put("PK\u0003\u0004", "ZIP archive or office document");
    MAGIC.put("\u001F\u008B", "gzip");
    MAGIC.put("\u00D0\u00CF\u0011\u00E0", "older office document");
    MAGIC.put("{\\rtf", "RTF document");
    MAGIC.put("\u0089PNG", "PNG picture");
    MAGIC.put("\u00FF\u00D8\u00FF", "JPEG picture");
    MAGIC.put("GIF8", "GIF picture");
    MAGIC.put("BZh", "bzip2");
    MAGIC.put("\u00FD7zXZ", "xz");
    MAGIC.put("7z\u00BC\u00AF", "7z archive");
    MAGIC.put("\u0028\u00B5\u002F\u00FD", "zstd");
    MAGIC.put("SQLite format 3", "SQLite database");
    MAGIC.put("PAR1", "Parquet");
    MAGIC.put("\u007FELF", "program");
    MAGIC.put("\u00CA\u00FE\u00BA\u00BE", "Java class");
  }

  private BinaryContent() {}

  /** What makes the input binary, in plain words; empty when it looks like text. */
  static Optional<String> of(byte[] head, int length, Encoding encoding) {
    if (encoding.certain() || !encoding.charset().equals(StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    String start = new String(head, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) {
        return Optional.of("binary file (" + magic.getValue() + ")");
      }
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (head[i] == 0) {
        return Optional.of("binary file (it holds NUL bytes)");
      }
      if (isControl(head[i])) {
        controls++;
      }
    }
    return controls * 10 > length
        ? Optional.of("binary file (it is full of control characters)")
        : Optional.empty();
  }

  /** A control character that has no place in a text: not a tab, line or page break or escape. */
  static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B || b == 0x7F;
  }
}
