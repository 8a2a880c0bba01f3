package dev.variorum.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugin jars, right and broken, built here: what is broken is listed or refused, and the rest runs. */
class PluginsTest {
  private static final String SERVICES = "META-INF/services/dev.variorum.core.analysis.Analyzer";

  /** An analyzer whose inspections are of a class of its own jar. */
  private static final String SOURCE =
      """
      package PACKAGE;
      import dev.variorum.core.analysis.*;
      import dev.variorum.core.corpus.*;
      import dev.variorum.core.finding.*;
      import dev.variorum.core.setting.*;
      import dev.variorum.core.text.*;
      import java.io.Serializable;
      public final class Plugin implements Analyzer {
        STATIC
        public static final class Kept implements Serializable { public int length; }
        public AnalyzerInfo info() {
          INFO
          return AnalyzerInfo.builder("ID").version("3").kinds(FindingKind.builder("length", "Length").identifyingRole("start", "the start").build()).build();
        }
        public Analysis<?> prepare(Settings settings) {
          return new Analysis<Kept>() {
            public Kept inspect(Document d) { Kept k = new Kept(); k.length = d.text().length(); return k; }
            public void conclude(Inspections<Kept> in, AnalysisContext context, FindingSink out) {
              if (Thread.currentThread().getContextClassLoader() != Plugin.class.getClassLoader()) throw new IllegalStateException("loader");
              for (Inspection<Kept> i : in) out.add(Finding.of("length", "It has " + i.value().length + " characters.").evidence("start", i.document(), new Span(0, 0)).build());
            }
          };
        }
      }
      """;

  @TempDir Path folder;

  private Path classes(String name, String source) throws IOException {
    Path out = Files.createDirectories(folder.resolve("classes-" + name));
    Path file = Files.createDirectories(folder.resolve("src-" + name)).resolve("Plugin.java");
    Files.writeString(file, source);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                out.toString(),
                file.toString());
    assertEquals(0, code);
    return out;
  }

  private Path plugins() throws IOException {
    return Files.createDirectories(folder.resolve("plugins"));
  }

  private void jar(String name, Path classes, String services) throws IOException {
    try (OutputStream file = Files.newOutputStream(plugins().resolve(name));
        JarOutputStream jar = new JarOutputStream(file);
        var walk = Files.walk(classes)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(path).toString()));
        jar.write(Files.readAllBytes(path));
        jar.closeEntry();
      }
      jar.putNextEntry(new JarEntry(SERVICES));
      jar.write(services.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }

  private void good(String jar, String id) throws IOException {
    String name = "p" + id;
    jar(jar, classes(name, source(name, id)), name + ".Plugin\n");
  }

  private static String source(String name, String id) {
    return SOURCE
        .replace("PACKAGE", name)
        .replace("ID", id)
        .replace("STATIC", "")
        .replace("INFO", "");
  }

  private Plugins load() throws Exception {
    return Plugins.load(PluginsTest.class.getClassLoader(), List.of(plugins()));
  }

  private static List<String> said(Plugins plugins) {
    return plugins.problems().stream().map(p -> p.severity() + " " + p.input()).toList();
  }

  @Test
  void anAnalyzerFromAJarRunsThroughItsOwnLoader() throws Exception {
    good("good.jar", "good");
    Plugins plugins = load();
    assertEquals("good.jar", plugins.analyzer("good").origin());
    try (Report report =
        new Engine(plugins)
            .run(
                out -> out.document(Document.of("a", "some text")),
                List.of(new Selection("good", Map.of())),
                RunOptions.builder().memoryBudget(0).temporaryFolder(folder).build(),
                RunListener.silent())) {
      assertEquals(
          Outcome.Status.CONCLUDED,
          report.outcomes().get(0).status(),
          report.outcomes().get(0).problems().toString());
      assertEquals(
          "It has 9 characters.",
          report.outcomes().get(0).findings().all().findFirst().orElseThrow().finding().message());
    }
  }

  @Test
  void aSubFolderOfJarsIsOnePlugin() throws Exception {
    good("good.jar", "good");
    Path sub = Files.createDirectories(plugins().resolve("with-libraries"));
    Files.move(plugins().resolve("good.jar"), sub.resolve("good.jar"));
    assertEquals("with-libraries", load().analyzer("good").origin());
  }

  @Test
  void eachBrokenJarIsOneListedProblemAndTheGoodOneRuns() throws Exception {
    good("a-good.jar", "good");
    jar(
        "b-missing-class.jar",
        Files.createDirectories(folder.resolve("empty")),
        "no.such.Plugin\n");
    jar(
        "c-malformed.jar",
        Files.createDirectories(folder.resolve("empty")),
        "this is no class name\n");
    Path fromTheFuture = classes("pnew", source("pnew", "new"));
    Path file = fromTheFuture.resolve("pnew/Plugin.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[6] = 0;
    bytes[7] = (byte) 200;
    Files.write(file, bytes);
    jar("d-too-new.jar", fromTheFuture, "pnew.Plugin\n");
    String throwing =
        SOURCE.replace("PACKAGE", "pstatic").replace("ID", "static").replace("INFO", "");
    jar(
        "e-static.jar",
        classes(
            "pstatic",
            throwing.replace(
                "STATIC",
                "static { if (true) throw new IllegalStateException(\"at /home/me/x\"); }")),
        "pstatic.Plugin\n");
    String infoless =
        SOURCE.replace("PACKAGE", "pnull").replace("ID", "nothing").replace("STATIC", "");
    jar(
        "f-null-info.jar",
        classes("pnull", infoless.replace("INFO", "if (true) return null;")),
        "pnull.Plugin\n");
    jar("g-brings-nothing.jar", Files.createDirectories(folder.resolve("empty")), "\n");
    Files.writeString(plugins().resolve("h-no-jar.jar"), "this is text");
    Plugins plugins = load();
    assertTrue(plugins.analyzers().stream().anyMatch(a -> a.info().id().equals("good")));
    List<String> said = said(plugins);
    for (String jar :
        List.of(
            "b-missing-class.jar",
            "c-malformed.jar",
            "d-too-new.jar",
            "e-static.jar",
            "f-null-info.jar")) {
      assertTrue(said.contains("ERROR " + jar), jar + " in " + said);
    }
    assertTrue(said.contains("WARNING g-brings-nothing.jar"), said.toString());
    assertTrue(said.stream().anyMatch(s -> s.endsWith("h-no-jar.jar")), said.toString());
    assertTrue(
        plugins.problems().stream().map(Problem::message).noneMatch(m -> m.contains("/home")),
        plugins.problems().toString());
  }

  @Test
  void twoPluginsWithOneIdAreRefusedNamingBothJars() throws Exception {
    good("one.jar", "same");
    Files.copy(plugins().resolve("one.jar"), plugins().resolve("two.jar"));
    good("other.jar", "other");
    Plugins plugins = load();
    assertEquals(1, plugins.problems().size());
    assertTrue(
        plugins.problems().get(0).message().contains("one.jar and two.jar"),
        plugins.problems().toString());
    assertThrows(RunException.class, () -> plugins.analyzer("same"));
    assertEquals("other.jar", plugins.analyzer("other").origin());
  }

  @Test
  void aPluginSeesTheJdkCoreAndSlf4jAlone() throws Exception {
    String look =
        source("plook", "look")
            .replace(
                "public AnalyzerInfo info() {",
                "public AnalyzerInfo info() { try { Class.forName(\"org.junit.jupiter.api.Test\"); throw new IllegalStateException(\"seen\"); } catch (ClassNotFoundException e) { }");
    jar("look.jar", classes("plook", look), "plook.Plugin\n");
    assertEquals(List.of(), load().problems());
  }
}
