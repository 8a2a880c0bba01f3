package dev.variorum.readers;

import dev.variorum.core.setting.Nearest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the user named: a file, a folder, or {@code -} for standard input.
 *
 * @param written as the user wrote it
 * @param path the same as a path; for standard input it is not used
 * @param known whether its documents are there only to be compared with
 */
record NamedPath(String written, Path path, boolean known) {

  static final String STANDARD_INPUT = "-";

  /**
   * Checks that there is such a file or folder, if only as a link to nothing.
   *
   * @throws InputException if there is not; it names the nearest that is there
   */
  static NamedPath of(String written, boolean known) throws InputException {
    try {
      Path path = Path.of(written);
      if (!written.equals(STANDARD_INPUT) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new InputException(
            "there is no file or folder '" + written + "'" + nearest(path.toAbsolutePath()));
      }
      return new NamedPath(written, path, known);
    } catch (InvalidPathException e) {
      throw new InputException("'" + written + "' is no path");
    }
  }

  boolean isStandardInput() {
    return written.equals(STANDARD_INPUT);
  }

  boolean isFolder() {
    return !isStandardInput() && Files.isDirectory(path);
  }

  /** The path with all its names, without points. */
  Path absolute() {
    return path.toAbsolutePath().normalize();
  }

  /** A hint at what is there beside the first name that is not. */
  private static String nearest(Path missing) {
    Path at = missing.normalize();
    Path parent = at.getParent();
    while (parent != null && !Files.isDirectory(parent)) {
      at = parent;
      parent = at.getParent();
    }
    if (parent == null || at.getFileName() == null) {
      return "";
    }
    List<String> siblings = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
      for (Path sibling : stream) {
        siblings.add(String.valueOf(sibling.getFileName()));
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return "";
    }
    Collections.sort(siblings);
    return Nearest.to(at.getFileName().toString(), siblings)
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }
}
