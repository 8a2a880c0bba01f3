package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.variorum.core.analysis.Analyzer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Does exactly what the pages on analyzers and readers say, and keeps the examples to the laws. */
class PluginPagesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String CLASS_PATH =
      property("surefire.test.class.path", property("java.class.path", ""));

  @TempDir Path dir;

  private static String property(String name, String other) {
    String value = System.getProperty(name);
    return value == null ? other : value;
  }

  @Test
  void thePageOnAnalyzers() throws Exception {
    follow("docs/write-an-analyzer.md", "docs/examples/readability");
  }

  @Test
  void thePageOnReaders() throws Exception {
    follow("docs/write-a-reader.md", "docs/examples/subtitles");
  }

  @Test
  void aJarIsLoadedFromFoldersThatAreNamedAndFromNowhereElse() throws Exception {
    follow("docs/write-an-analyzer.md", "docs/examples/readability");
    Path jar;
    try (Stream<Path> made = Files.walk(dir.resolve("work"))) {
      jar = made.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
    Path here = Files.createDirectory(dir.resolve("here"));
    for (String place : List.of(".", "plugins", "lib")) {
      Files.copy(jar, Files.createDirectories(here.resolve(place)).resolve("some.jar"));
    }
    Path release = dir.resolve("release");
    release = Files.isDirectory(release) ? release : release();
    assertFalse(run("variorum analyzers", here, release).contains("readability"));
    assertFalse(
        run("CLASSPATH=some.jar variorum analyzers", here, release).contains("readability"));
    assertTrue(run("variorum analyzers --plugins plugins", here, release).contains("readability"));
  }

  /** Writes the files and runs the commands of a page, and compares what is shown. */
  private void follow(String page, String example) throws Exception {
    assumeTrue(File.separatorChar == '/', "the pages use a POSIX shell");
    Path release = release();
    Path work = Files.createDirectories(dir.resolve("work"));
    String shown = "";
    int commands = 0;
    for (Page.Step step : Page.steps(ROOT.resolve(page))) {
      switch (step.kind()) {
        case "file" -> {
          Path file = work.resolve(step.name());
          Files.createDirectories(file.getParent());
          Files.writeString(file, step.text());
          Path same = ROOT.resolve(example).resolve(step.name());
          if (step.name().startsWith("src/")) {
            assertEquals(Files.readString(same), step.text(), () -> step.name() + " differs");
          }
        }
        case "sh" -> {
          shown = run(step.text(), work, release);
          commands++;
        }
        default -> {
          for (String line : step.text().split("\n")) {
            String all = shown;
            assertTrue(all.contains(line.strip()), () -> line + "\nis not in\n" + all);
          }
        }
      }
    }
    assertTrue(commands > 2, "the page has hardly any commands");
  }

  /** The unpacked release that VARIORUM_RELEASE names, or the part of one that the pages speak of. */
  private Path release() throws IOException {
    String unpacked = System.getenv("VARIORUM_RELEASE");
    if (unpacked != null) {
      return Path.of(unpacked);
    }
    Path release = dir.resolve("release");
    Path lib = Files.createDirectories(release.resolve("lib"));
    Path core = place(Analyzer.class);
    Path jar = lib.resolve("variorum-core-0.jar");
    if (Files.isDirectory(core)) {
      pack(core, jar);
    } else {
      Files.copy(core, jar);
    }
    Path launcher = release.resolve("variorum");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + Path.of(property("java.home", ""), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + CLASS_PATH
            + "' dev.variorum.cli.Main \"$@\"\n");
    assertTrue(launcher.toFile().setExecutable(true));
    return release;
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static String run(String commands, Path work, Path release) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", commands).directory(work.toFile());
    String jdk = Path.of(property("java.home", ""), "bin").toString();
    shell.environment().put("VARIORUM", release.toString());
    shell
        .environment()
        .merge("PATH", "", (path, none) -> release + File.pathSeparator + jdk + ":" + path);
    shell.redirectErrorStream(true);
    Process process = shell.start();
    process.getOutputStream().close();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> commands + "\n" + shown);
    return shown;
  }

  /** The examples' own tests, compiled and run here because the examples stand apart. */
  @TestFactory
  Stream<DynamicTest> theExamplesKeepToTheLaws() throws Exception {
    return Stream.concat(
        laws("readability", "org.example.readability.ReadabilityAnalyzerTest"),
        laws("subtitles", "org.example.subtitles.SubtitleReaderTest"));
  }

  private Stream<DynamicTest> laws(String example, String testClass) throws Exception {
    Path classes = Files.createTempDirectory(dir, example);
    List<String> arguments =
        new ArrayList<>(List.of("-cp", CLASS_PATH, "-d", classes.toString(), "--release", "17"));
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs/examples").resolve(example))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, result, "the example does not compile");
    List<URL> places = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String place : CLASS_PATH.split(File.pathSeparator)) {
      places.add(Path.of(place).toUri().toURL());
    }
    // One loader for all, as in the example's own build; left open, for the tests run later.
    URLClassLoader loader =
        new URLClassLoader(
            places.toArray(URL[]::new), ClassLoader.getSystemClassLoader().getParent());
    Class<?> type = loader.loadClass(testClass);
    return Stream.of(type.getSuperclass().getDeclaredMethods())
        .filter(
            method ->
                Stream.of(method.getAnnotations())
                    .anyMatch(a -> a.annotationType().getName().equals(Test.class.getName())))
        .map(
            method -> DynamicTest.dynamicTest(example + " " + method.getName(), law(type, method)));
  }

  private static org.junit.jupiter.api.function.Executable law(Class<?> type, Method method) {
    return () -> {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      method.setAccessible(true);
      try {
        method.invoke(constructor.newInstance());
      } catch (java.lang.reflect.InvocationTargetException e) {
        Throwable cause = e.getCause();
        throw cause == null ? e : cause;
      }
    };
  }
}
