package dev.variorum.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file to be written: checked before the run, written beside its place and moved there when it is
 * whole, so that an old file is never lost to half a new one.
 */
final class OutputFile {
  private final Path target;
  private final Path beside;

  private OutputFile(Path target, Path beside) {
    this.target = target;
    this.beside = beside;
  }

  /** What writes the content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @throws UsageException if the file cannot be written there
   */
  static OutputFile at(Path target) throws UsageException {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new UsageException("'" + target + "' is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "'" + target + "' cannot be written: there is no folder '" + folder.getFileName() + "'");
    }
    boolean writable = Files.exists(absolute) ? Files.isWritable(absolute) : true;
    if (!writable || !Files.isWritable(folder)) {
      throw new UsageException("'" + target + "' cannot be written: permission denied");
    }
    return new OutputFile(
        absolute,
        folder.resolve(
            "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
  }

  /** Writes the whole file or leaves what was there. */
  void write(Content content) throws IOException {
    Thread removal = new Thread(this::removePart, "variorum-part-removal");
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
        content.writeTo(out);
      }
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      removePart();
      Runtime.getRuntime().removeShutdownHook(removal);
    }
  }

  private void removePart() {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      // Its name says what it is: a hidden .part file beside the target.
    }
  }

  @Override
  public String toString() {
    return target.getFileName().toString();
  }
}
