package dev.variorum.cli.output;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file to be written: checked before the run, written beside its place and moved there when it is
 * whole, so that an old file is never lost to half a new one. A link is followed, and a pipe or
 * device is written to as it stands.
 */
public final class OutputFile {
  private final String name;
  private final Path target;
  private final Path beside;

  private OutputFile(Path written, Path target) {
    this.name = String.valueOf(written.getFileName());
    this.target = target;
    this.beside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  /** What writes the content. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @throws UsageException if the file cannot be written there
   */
  public static OutputFile at(Path written) throws UsageException {
    Path target = real(written);
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new UsageException("'" + written + "' is a folder; name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "'" + written + "' cannot be written: there is no folder '" + folder.getFileName() + "'");
    }
    boolean special = isSpecial(target);
    boolean denied = Files.exists(target) && !Files.isWritable(target);
    if (denied || (!special && !Files.isWritable(folder))) {
      throw new UsageException("'" + written + "' cannot be written: permission denied");
    }
    return new OutputFile(written, target);
  }

  /** The file behind links, so that a link is not replaced by what is written to it. */
  private static Path real(Path written) {
    Path absolute = written.toAbsolutePath();
    try {
      return Files.isRegularFile(absolute) ? absolute.toRealPath() : absolute;
    } catch (IOException e) {
      return absolute;
    }
  }

  private static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /**
   * Writes the whole file or leaves what was there.
   *
   * @throws IOException if it cannot be written, or the thread is interrupted
   */
  public void write(Content content) throws IOException {
    if (isSpecial(target)) {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(target, StandardOpenOption.WRITE), 1 << 16)) {
        content.writeTo(out);
      }
      return;
    }
    try (Unfinished part = Unfinished.file(beside)) {
      try (FileOutputStream file = new FileOutputStream(beside.toFile());
          OutputStream out = new BufferedOutputStream(new InterruptibleStream(file), 1 << 16)) {
        content.writeTo(out);
        out.flush();
        // A name must not point at a file whose content is still on its way to the disk.
        file.getFD().sync();
      }
      keepPermissions();
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** A report that others may not read stays so when it is written again. */
  private void keepPermissions() throws IOException {
    if (Files.exists(target)) {
      try {
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
      } catch (UnsupportedOperationException e) {
        // This file system has none.
      }
    }
  }

  /** Whether there is something that a failure leaves as it was. */
  public boolean replaces() {
    return Files.isRegularFile(target);
  }

  @Override
  public String toString() {
    return name;
  }
}
