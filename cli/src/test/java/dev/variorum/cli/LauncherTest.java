package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher around a stand-in for Java, in the run that makes the class-data archive and after it. */
class LauncherTest {
  @TempDir Path home;

  @BeforeEach
  void release() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is a POSIX shell script");
    Files.copy(Path.of("..", "variorum"), home.resolve("variorum"));
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/some.jar"), "");
    Path runtime = Files.createDirectories(home.resolve("runtime"));
    Files.createDirectories(runtime.resolve("lib/server"));
    Files.writeString(runtime.resolve("lib/server/classes.jsa"), "");
    Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = Files.createDirectories(runtime.resolve("bin")).resolve("java");
    // Begins an archive when asked to, says so, echoes its input or waits to be ended.
    Files.writeString(
        java,
        """
        #!/bin/sh
        for word in "$@"; do
          case $word in -XX:ArchiveClassesAtExit=*) echo half > "${word#*=}" ;; esac
        done
        trap 'echo ended; exit 143' TERM
        case "$*" in
          *wait*) echo begun; while :; do sleep 0.05; done ;;
          *) cat; exit 3 ;;
        esac
        """);
    assertTrue(java.toFile().setExecutable(true));
  }

  private Process start(String word) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", home.resolve("variorum").toString(), "analyze", word);
    builder.environment().remove("VARIORUM_OPTS");
    return builder.redirectErrorStream(true).start();
  }

  private long archives(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files
          .filter(f -> f.toString().contains(".jsa") && f.toString().endsWith(suffix))
          .count();
    }
  }

  @Test
  void inputAndExitCodePassAndTheArchiveIsKept() throws Exception {
    for (int run = 0; run < 2; run++) {
      Process process = start("something");
      process.getOutputStream().write("from standard input".getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      assertEquals(
          "from standard input",
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(3, process.waitFor());
      assertEquals(1, archives(".jsa"));
    }
  }

  @Test
  void aSignalReachesJavaAndNoHalfArchiveIsLeft() throws Exception {
    Process process = start("wait");
    StringBuilder shown = new StringBuilder();
    int c;
    while ((c = process.getInputStream().read()) >= 0) {
      shown.append((char) c);
      if (shown.toString().equals("begun\n")) {
        process.toHandle().destroy();
      }
    }
    assertEquals("begun\nended\n", shown.toString());
    assertEquals(143, process.waitFor());
    assertEquals(0, archives(""));
  }
}
