package dev.variorum.core.setting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The file of names that a setting may name: a line for each, {@code name} or {@code name = other
 * name, other name}. Blank lines and lines that start with # say nothing; blanks around a name do
 * not belong to it.
 */
public final class NameFile {
  private NameFile() {}

  /**
   * Reads a file: of each name what else it goes by, in the order of the file; immutable.
   *
   * @param in the file's characters; not closed
   * @param file the file's name, for messages
   * @throws IOException if a line names nothing, or a name, in whatever case, stands for two; the
   *     message names file and line
   */
  public static Map<String, List<String>> read(Reader in, String file) throws IOException {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, String> leading = new HashMap<>();
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
    names.replaceAll((name, others) -> List.copyOf(others));
    return Collections.unmodifiableMap(names);
  }

  private static void claim(Map<String, String> leading, String other, String name, String place)
      throws IOException {
    String before = leading.putIfAbsent(other.toLowerCase(Locale.ROOT), name);
    if (before != null && !before.equals(name)) {
      throw new IOException(place + "'" + other + "' stands for '" + before + "' already");
    }
  }
}
