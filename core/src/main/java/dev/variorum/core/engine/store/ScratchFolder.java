package dev.variorum.core.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder that only its owner can read, made when the first file is wanted and removed
 * with everything in it on close, or when the JVM ends. Threads may share it.
 */
public final class ScratchFolder implements AutoCloseable {
  private final Path parent;
  private final List<AutoCloseable> open = new ArrayList<>();
  private final Thread atExit = new Thread(this::remove, "variorum-scratch-removal");
  private @Nullable Path folder;
  private int files;

  /**
   * @param parent where to make it; must exist
   */
  public ScratchFolder(Path parent) {
    this.parent = parent;
  }

  /** A path for a new file. */
  synchronized Path newFile(String purpose, AutoCloseable user) throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory(parent, "variorum-");
      Runtime.getRuntime().addShutdownHook(atExit);
    }
    open.add(user);
    return folder.resolve(purpose + "-" + files++);
  }

  @Override
  public void close() {
    synchronized (this) {
      if (folder == null) {
        return;
      }
    }
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM is ending and runs the hook itself.
    }
  }

  private synchronized void remove() {
    for (AutoCloseable user : open) {
      try {
        user.close();
      } catch (Exception e) {
        // The file goes in the next step, closed or not.
      }
    }
    open.clear();
    Path gone = folder;
    folder = null;
    if (gone == null) {
      return;
    }
    try (Stream<Path> inside = Files.list(gone)) {
      for (Path file : inside.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(gone);
    } catch (IOException | UncheckedIOException e) {
      // Nothing more can be done; the system's own cleaning of temporary folders remains.
    }
  }
}
