package dev.variorum.core.corpus;

import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One thing to read: a file, or standard input. Used by one thread. */
public interface Input {

  /**
   * The id that a document has when it is all there is in this input: the path relative to what the
   * user named.
   */
  String name();

  /** The bytes from the start; the caller closes the stream. */
  InputStream open() throws IOException;

  /** The settings of the reader that reads it. */
  Settings settings();

  /**
   * The URL or path the input came from is never shown; this is its plain file name, for deciding
   * by suffix.
   */
  default String fileName() {
    return name().substring(name().lastIndexOf('/') + 1);
  }

  /** The number of bytes, when known. */
  default Optional<Long> length() {
    return Optional.empty();
  }
}
