package dev.variorum.reports.csv;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a CSV report go. */
@FunctionalInterface
public interface CsvFolder {

  /**
   * Opens a new file to write; the report closes it.
   *
   * @param name lower-case letters, digits, dots and hyphens, ending in {@code .csv}
   */
  OutputStream file(String name) throws IOException;
}
