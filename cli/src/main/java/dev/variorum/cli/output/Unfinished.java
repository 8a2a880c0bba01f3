package dev.variorum.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file, or folder of files, that is being written and is removed on close, or when the JVM ends
 * before that, unless it has been moved to its place.
 */
final class Unfinished implements AutoCloseable {
  private final Path path;
  private final Thread atExit = new Thread(this::remove, "variorum-part-removal");

  private Unfinished(Path path) {
    this.path = path;
  }

  /**
   * A file that is about to be written.
   *
   * @throws IOException if the JVM is ending
   */
  public static Unfinished file(Path path) throws IOException {
    Unfinished unfinished = new Unfinished(path);
    try {
      Runtime.getRuntime().addShutdownHook(unfinished.atExit);
    } catch (IllegalStateException e) {
      throw new IOException("the program is ending", e);
    }
    return unfinished;
  }

  /** A folder, which is made. */
  public static Unfinished folder(Path path) throws IOException {
    Unfinished unfinished = file(path);
    Files.createDirectories(path);
    return unfinished;
  }

  private void remove() {
    // Twice, for a file may be made while the others are removed.
    for (int i = 0; i < 2; i++) {
      try {
        for (Path file : inside()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(path);
        return;
      } catch (IOException | UncheckedIOException e) {
        // Its name says what it is: hidden, and ending in .part.
      }
    }
  }

  private List<Path> inside() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM is ending and runs the hook itself.
    }
  }
}
