package dev.variorum.readers.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How an input is encoded, by its first bytes.
 *
 * @param charset UTF-8 unless a byte-order mark, a pattern of zeros or a declaration says otherwise
 * @param markLength the number of bytes of the byte-order mark, 0 when there is none
 * @param certain whether the input itself says so by its mark
 */
public record Encoding(Charset charset, int markLength, boolean certain) {

  /** What bytes that are not UTF-8 are read as: the encoding of most older Western files. */
  static final Charset FALLBACK = Charset.forName("windows-1252");

  /** No more of an input is looked at. */
  static final int HEAD = 8192;

  /**
   * The encoding of an input that starts with {@code head}.
   *
   * @param length how many bytes of {@code head} are filled
   */
  public static Encoding of(byte[] head, int length) {
    if (startsWith(head, length, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3, true);
    }
    if (startsWith(head, length, 0xFF, 0xFE, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4, true);
    }
    if (startsWith(head, length, 0, 0, 0xFE, 0xFF)) {
      return new Encoding(Charset.forName("UTF-32BE"), 4, true);
    }
    if (startsWith(head, length, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, true);
    }
    if (startsWith(head, length, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, true);
    }
    return new Encoding(byZeros(head, length), 0, false);
  }

  /**
   * UTF-16 without a mark shows by zeros in every other byte, as long as the text is mostly Latin.
   */
  private static Charset byZeros(byte[] head, int length) {
    int pairs = length / 2;
    int first = 0;
    int second = 0;
    int controls = 0;
    for (int i = 0; i < pairs * 2; i++) {
      if (head[i] == 0) {
        if ((i & 1) == 0) {
          first++;
        } else {
          second++;
        }
      } else if (BinaryContent.isControl(head[i])) {
        controls++;
      }
    }
    boolean textual = pairs >= 4 && controls * 20 <= pairs;
    if (textual && second * 5 >= pairs * 2 && first * 50 <= pairs) {
      return StandardCharsets.UTF_16LE;
    }
    if (textual && first * 5 >= pairs * 2 && second * 50 <= pairs) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] head, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
