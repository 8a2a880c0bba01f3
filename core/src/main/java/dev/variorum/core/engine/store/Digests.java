package dev.variorum.core.engine.store;

import dev.variorum.core.corpus.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** SHA-256 over texts and over all that is known of a document. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Over the text in UTF-8; lone surrogates in their three-byte form, which Java's own encoder
   * would replace.
   */
  static byte[] ofText(String text) {
    return sha256().digest(utf8(text));
  }

  static byte[] utf8(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return generalisedUtf8(text);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] generalisedUtf8(String text) {
    BinaryWriter out = new BinaryWriter(text.length() + 16);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        out.writeByte(c);
      } else if (c < 0x800) {
        out.writeByte(0xC0 | c >> 6);
        out.writeByte(0x80 | c & 0x3F);
      } else if (c < 0x10000) {
        out.writeByte(0xE0 | c >> 12);
        out.writeByte(0x80 | c >> 6 & 0x3F);
        out.writeByte(0x80 | c & 0x3F);
      } else {
        out.writeByte(0xF0 | c >> 18);
        out.writeByte(0x80 | c >> 12 & 0x3F);
        out.writeByte(0x80 | c >> 6 & 0x3F);
        out.writeByte(0x80 | c & 0x3F);
      }
    }
    return java.util.Arrays.copyOf(out.array(), out.size());
  }

  /** Over id, text and all that is known, each with its length before it. */
  static byte[] ofDocument(Document d, byte[] textDigest) {
    BinaryWriter out = new BinaryWriter(256);
    out.writeString(d.id().value());
    out.writeBytes(textDigest);
    out.writeString(d.title());
    out.writeString(d.published().map(Object::toString).orElse(""));
    out.writeString(d.source().orElse(""));
    out.writeString(d.url().map(Object::toString).orElse(""));
    out.writeString(d.language().orElse(""));
    out.writeInt(d.labels().size());
    for (Map.Entry<String, String> label : d.labels().entrySet()) {
      out.writeString(label.getKey());
      out.writeString(label.getValue());
    }
    MessageDigest digest = sha256();
    digest.update(out.array(), 0, out.size());
    return digest.digest();
  }

  static String hex(byte[] digest) {
    return java.util.HexFormat.of().formatHex(digest);
  }
}
