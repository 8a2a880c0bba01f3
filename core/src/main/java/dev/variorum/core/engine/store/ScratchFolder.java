package dev.variorum.core.engine.store;

import java.io.IOException;
import java.io.RandomAccessFile;
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
  private final List<AutoCloseable> users = new ArrayList<>();
  private final Thread atExit = new Thread(this::remove, "variorum-scratch-removal");
  private @Nullable Path folder;
  private int files;
  private boolean hooked;
  private boolean closed;

  /**
   * @param parent where to make it; must exist
   */
  public ScratchFolder(Path parent) {
    this.parent = parent;
  }

  /**
   * Opens a new file. {@code user} is closed before the file is removed; it may wait for this
   * folder while it holds a lock of its own, never the other way round.
   *
   * @throws IOException if it cannot be made, or the folder has been removed already
   */
  synchronized RandomAccessFile open(String purpose, AutoCloseable user) throws IOException {
    if (closed) {
      throw new IOException("the run has ended");
    }
    if (!hooked) {
      // Before the folder is made, so that none can be left behind by a JVM that is ending.
      try {
        Runtime.getRuntime().addShutdownHook(atExit);
        hooked = true;
      } catch (IllegalStateException e) {
        throw new IOException("the program is ending", e);
      }
    }
    if (folder == null) {
      folder = Files.createTempDirectory(parent, "variorum-");
    }
    users.add(user);
    return new RandomAccessFile(folder.resolve(purpose + "-" + files++).toFile(), "rw");
  }

  @Override
  public void close() {
    remove();
    synchronized (this) {
      if (!hooked) {
        return;
      }
      hooked = false;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM is ending and runs the hook itself.
    }
  }

  private void remove() {
    List<AutoCloseable> open;
    Path gone;
    synchronized (this) {
      closed = true;
      open = List.copyOf(users);
      users.clear();
      gone = folder;
      folder = null;
    }
    for (AutoCloseable user : open) {
      try {
        user.close();
      } catch (Exception e) {
        // The file goes in the next step, closed or not.
      }
    }
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
