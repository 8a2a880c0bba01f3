package dev.variorum.readers.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a user should know of how an input was decoded. */
final class OddEncoding {
  private OddEncoding() {}

  /** A sentence, or empty when all is as it should be: UTF-8, or what a byte-order mark says. */
  static Optional<String> of(Encoding encoding, long oddBytes) {
    String name = encoding.charset().name();
    if (oddBytes == 0) {
      return encoding.certain() || encoding.charset().equals(StandardCharsets.UTF_8)
          ? Optional.empty()
          : Optional.of("not UTF-8; it was read as " + name);
    }
    String count = oddBytes == 1 ? "1 byte is" : String.format("%,d bytes are", oddBytes);
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      return Optional.of(
          "not UTF-8 throughout; " + count + " not, and read as " + Encoding.FALLBACK.name());
    }
    return Optional.of("read as " + name + ", which " + count + " not");
  }
}
