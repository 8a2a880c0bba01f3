package dev.variorum.core.engine.plugin;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Problem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the plugins of a folder: one loader for each jar in it and for each sub-folder with jars.
 */
public final class PluginJars {

  /**
   * The analyzers and readers that one loader brought; {@code origin} is the name of its jar or
   * folder.
   */
  public record Brought(
      String origin, ClassLoader loader, List<Analyzer> analyzers, List<CorpusReader> readers) {}

  private PluginJars() {}

  /** What the program's own class path brings. */
  public static Brought builtIn(ClassLoader program, Consumer<Problem> problems) {
    return new Brought(
        "built in",
        program,
        Providers.of(Analyzer.class, program, "built in", problems),
        Providers.of(CorpusReader.class, program, "built in", problems));
  }

  /**
   * What a folder brings, its jars and sub-folders in the order of their names.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<Brought> in(Path folder, ClassLoader program, Consumer<Problem> problems)
      throws IOException {
    List<Brought> all = new ArrayList<>();
    ClassLoader shared = new SharedClasses(program);
    for (Path entry : sorted(folder)) {
      List<Path> jars = new ArrayList<>();
      if (Files.isDirectory(entry)) {
        for (Path inner : sorted(entry)) {
          if (isJar(inner)) {
            jars.add(inner);
          }
        }
      } else if (isJar(entry)) {
        jars.add(entry);
      }
      if (!jars.isEmpty()) {
        all.add(load(entry.getFileName().toString(), jars, shared, problems));
      }
    }
    return all;
  }

  private static Brought load(
      String origin, List<Path> jars, ClassLoader shared, Consumer<Problem> problems)
      throws IOException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    // Stays open as long as the program runs: an analyzer may load a class at any time.
    URLClassLoader loader = new URLClassLoader("plugin " + origin, urls, shared);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      List<Analyzer> analyzers = Providers.of(Analyzer.class, loader, origin, problems);
      List<CorpusReader> readers = Providers.of(CorpusReader.class, loader, origin, problems);
      if (analyzers.isEmpty() && readers.isEmpty()) {
        problems.accept(
            Problem.warning(
                origin,
                "brings no analyzer and no reader; a plugin names them in META-INF/services"));
      }
      return new Brought(origin, loader, analyzers, readers);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static boolean isJar(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")
        && Files.isRegularFile(path);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }
}
