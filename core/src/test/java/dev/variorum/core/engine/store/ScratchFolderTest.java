package dev.variorum.core.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
  @TempDir Path parent;

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(parent)) {
      return all.count() - 1;
    }
  }

  @Test
  void itIsItsOwnersAloneAndGoesWithEverythingInIt() throws Exception {
    ScratchFolder scratch = new ScratchFolder(parent);
    assertEquals(0, files(), "made only when needed");
    scratch.open("texts", () -> {}).close();
    scratch.open("texts", () -> {}).close();
    assertEquals(3, files());
    try (Stream<Path> all = Files.list(parent)) {
      Path folder = all.findFirst().orElseThrow();
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }
    scratch.close();
    assertEquals(0, files());
  }

  @Test
  void nothingIsMadeOnceItIsClosed() throws Exception {
    ScratchFolder unused = new ScratchFolder(parent);
    unused.close();
    assertThrows(IOException.class, () -> unused.open("texts", () -> {}));
    assertEquals(0, files());
  }

  @Test
  void closingDoesNotWaitForOneWhoWaitsToOpen() throws Exception {
    ScratchFolder scratch = new ScratchFolder(parent);
    Object log = new Object();
    CountDownLatch closing = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    // As a worker does that appends: it holds its log and asks for a file, while the run closes.
    Thread worker =
        new Thread(
            () -> {
              try {
                closing.await();
                synchronized (log) {
                  assertThrows(IOException.class, () -> scratch.open("texts", () -> {}));
                }
                refused.countDown();
              } catch (InterruptedException e) {
                // The test has failed already.
              }
            });
    worker.setDaemon(true);
    worker.start();
    scratch.open(
        "texts",
        () -> {
          closing.countDown();
          assertTrue(refused.await(20, TimeUnit.SECONDS), "each waits for the other");
          synchronized (log) {
            closing.countDown();
          }
        });
    scratch.close();
    assertTrue(refused.await(20, TimeUnit.SECONDS), "each waited for the other");
    assertEquals(0, files());
  }
}
