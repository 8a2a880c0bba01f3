package dev.variorum.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that a user gives: a line for each, {@code name = other name, other name}; a line that
 * starts with # is a comment.
 */
final class NameLists {
  private NameLists() {}

  /**
   * Reads a list; of each name the others, in the order of the file.
   *
   * @param file the file's name, for messages
   * @throws IOException if a line names nothing or a name stands for two; names the line
   */
  static Map<String, List<String>> read(Reader in, String file) throws IOException {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, String> leading = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      String place = file + ", line " + number + ": ";
      int parted = line.indexOf('=');
      String name = (parted < 0 ? line : line.substring(0, parted)).strip();
      if (name.isEmpty()) {
        throw new IOException(place + "a name is missing before '='");
      }
      List<String> others = names.computeIfAbsent(name, n -> new ArrayList<>());
      claim(leading, name, name, place);
      if (parted >= 0) {
        for (String other : line.substring(parted + 1).split(",")) {
          if (!other.isBlank()) {
            claim(leading, other.strip(), name, place);
            others.add(other.strip());
          }
        }
      }
    }
    return names;
  }

  private static void claim(Map<String, String> leading, String other, String name, String place)
      throws IOException {
    String before = leading.putIfAbsent(Testimony.spelt(other), name);
    if (before != null && !before.equals(name)) {
      throw new IOException(place + "'" + other + "' stands for '" + before + "' already");
    }
  }
}
