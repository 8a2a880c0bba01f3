package dev.variorum.readers.listing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as text, also where the system's own setting cannot show all characters. */
final class FileNames {
  private FileNames() {}

  /** The last name of a path; empty for a root. */
  static String of(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String name = last.toString();
    // A system set to plain ASCII shows other characters as ? or U+FFFD; the bytes are still there.
    if (name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0) {
      return name;
    }
    String raw = path.toUri().getRawPath();
    if (raw == null) {
      return name;
    }
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    return decoded(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end));
  }

  private static String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%' && i + 2 < raw.length()) {
        bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
