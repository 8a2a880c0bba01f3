package dev.variorum.readers.listing;

import java.nio.file.Path;

/**
 * A file that may be read.
 *
 * @param relative its path below what the user named, with slashes; the file's name when it was
 *     named itself
 * @param file where it is
 * @param real where it is once links are followed, to know a file that is met twice
 */
public record Candidate(String relative, Path file, Path real) {

  /** The plain file name. */
  public String fileName() {
    return relative.substring(relative.lastIndexOf('/') + 1);
  }

  /** The folder part of the relative path, empty or with a slash at its end. */
  public String folder() {
    return relative.substring(0, relative.lastIndexOf('/') + 1);
  }
}
