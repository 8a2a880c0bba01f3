package dev.variorum.cli.output;

import dev.variorum.reports.csv.CsvFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder to be filled with files: checked before the run, the files written in a hidden folder
 * within it and moved into place when all are whole. Other files in it are left alone.
 */
public final class OutputFolder {
  private final Path target;

  private OutputFolder(Path target) {
    this.target = target;
  }

  /** What writes the files. */
  public interface Content {
    void writeTo(CsvFolder files) throws IOException;
  }

  /**
   * @throws UsageException if there can be no such folder
   */
  public static OutputFolder at(Path target) throws UsageException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new UsageException("'" + target + "' is a file; name a folder");
    }
    if (!Files.isDirectory(absolute) && (parent == null || !Files.isDirectory(parent))) {
      throw new UsageException(
          "'" + target + "' cannot be made: the folder it would stand in does not exist");
    }
    Path checked = Files.isDirectory(absolute) ? absolute : parent;
    if (checked == null || !Files.isWritable(checked)) {
      throw new UsageException("'" + target + "' cannot be written: permission denied");
    }
    return new OutputFolder(absolute);
  }

  /**
   * Writes all files or leaves what was there.
   *
   * @throws IOException if they cannot be written, or the thread is interrupted
   */
  public void write(Content content) throws IOException {
    boolean fresh = !Files.isDirectory(target);
    Files.createDirectories(target);
    List<String> names = new ArrayList<>();
    boolean whole = false;
    Path part = target.resolve("." + ProcessHandle.current().pid() + ".part");
    try (Unfinished unfinished = Unfinished.folder(part)) {
      content.writeTo(
          name -> {
            names.add(name);
            return new InterruptibleStream(new FileOutputStream(part.resolve(name).toFile()));
          });
      for (String name : names) {
        Files.move(part.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      whole = true;
    } finally {
      if (fresh && !whole) {
        removeEmpty();
      }
    }
  }

  private void removeEmpty() throws IOException {
    try {
      Files.deleteIfExists(target);
    } catch (DirectoryNotEmptyException e) {
      // Files were moved into it before the failure; they are whole.
    }
  }

  @Override
  public String toString() {
    return String.valueOf(target.getFileName());
  }
}
