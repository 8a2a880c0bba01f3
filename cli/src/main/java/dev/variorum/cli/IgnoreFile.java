package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of findings that a user has looked at and set aside: an id at the start of each line, then a remark; empty lines and those that begin with # say nothing. */
final class IgnoreFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*-[0-9a-z]{16}(-\\d+)?");

  private IgnoreFile() {}

  /**
   * The ids in the file.
   *
   * @throws UsageException if it cannot be read or a line begins with something else than an id
   */
  static Set<String> read(Path file) throws UsageException {
    Set<String> ids = new LinkedHashSet<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        String id = line.strip().split("\\s", 2)[0];
        if (id.isEmpty() || id.startsWith("#")) {
          continue;
        }
        if (!ID.matcher(id).matches()) {
          throw new UsageException(
              name(file)
                  + ", line "
                  + number
                  + ": '"
                  + id
                  + "' is no id of a finding; ids stand in the JSON and in the HTML report");
        }
        ids.add(id);
      }
    } catch (IOException e) {
      throw new UsageException("--ignore: '" + file + "' cannot be read");
    }
    return ids;
  }

  /** The file's name without its folder, as reports name no paths. */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
