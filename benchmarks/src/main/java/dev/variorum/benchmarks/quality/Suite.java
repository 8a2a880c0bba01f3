package dev.variorum.benchmarks.quality;

import java.io.IOException;

/** One kind of measurement over labelled files. */
public interface Suite {

  /** The name on the command line. */
  String name();

  /** The files it takes, in a few words. */
  String files();

  /**
   * Measures and reports.
   *
   * @throws IOException if a file cannot be read or is not of the format
   */
  void run(Arguments arguments, Scores scores) throws IOException;
}
