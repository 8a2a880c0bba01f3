package dev.variorum.core.engine;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.engine.plugin.PluginJars;
import dev.variorum.core.engine.plugin.PluginJars.Brought;
import dev.variorum.core.setting.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The analyzers and readers that were found: on the program's class path and in plugin folders.
 * Immutable once loaded.
 */
public final class Plugins {

  /**
   * An analyzer that was found; made by core.
   *
   * @param origin "built in", or the name of its jar or folder
   */
  public record FoundAnalyzer(
      AnalyzerInfo info, Analyzer analyzer, String origin, ClassLoader loader) {}

  /** A reader that was found; made by core. */
  public record FoundReader(ReaderInfo info, CorpusReader reader, String origin) {}

  private final Map<String, FoundAnalyzer> analyzers = new LinkedHashMap<>();
  private final Map<String, FoundReader> readers = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Plugins() {}

  /**
   * Finds plugins.
   *
   * @param program the loader of this program's own plugins
   * @param folders folders with plugin jars, in order
   * @throws RunException if a folder cannot be listed
   */
  public static Plugins load(ClassLoader program, List<Path> folders) throws RunException {
    Plugins plugins = new Plugins();
    List<Brought> all = new ArrayList<>();
    all.add(PluginJars.builtIn(program, plugins.problems::add));
    for (Path folder : folders) {
      try {
        all.addAll(PluginJars.in(folder, program, plugins.problems::add));
      } catch (IOException e) {
        throw new RunException(
            "plugin folder '" + folder + "' cannot be read: " + Faults.describe(e), e);
      }
    }
    plugins.register(all);
    return plugins;
  }

  /**
   * A registry of the given analyzers and no reader: for programs that bring their own, and for
   * tests.
   */
  public static Plugins of(List<Analyzer> analyzers) {
    Plugins plugins = new Plugins();
    List<Brought> given = new ArrayList<>();
    for (Analyzer analyzer : analyzers) {
      ClassLoader loader = analyzer.getClass().getClassLoader();
      given.add(new Brought("given", loader, List.of(analyzer), List.of()));
    }
    plugins.register(given);
    return plugins;
  }

  private void register(List<Brought> all) {
    Map<String, List<FoundAnalyzer>> analyzersById = new LinkedHashMap<>();
    Map<String, List<FoundReader>> readersById = new LinkedHashMap<>();
    for (Brought brought : all) {
      for (Analyzer analyzer : brought.analyzers()) {
        AnalyzerInfo info = described(brought.origin(), analyzer::info);
        if (info != null) {
          analyzersById
              .computeIfAbsent(info.id(), id -> new ArrayList<>())
              .add(new FoundAnalyzer(info, analyzer, brought.origin(), brought.loader()));
        }
      }
      for (CorpusReader reader : brought.readers()) {
        ReaderInfo info = described(brought.origin(), reader::info);
        if (info != null) {
          readersById
              .computeIfAbsent(info.id(), id -> new ArrayList<>())
              .add(new FoundReader(info, reader, brought.origin()));
        }
      }
    }
    analyzersById.forEach(
        (id, found) -> {
          if (isAlone("analyzer", id, found.stream().map(FoundAnalyzer::origin).toList())) {
            analyzers.put(id, found.get(0));
          }
        });
    readersById.forEach(
        (id, found) -> {
          if (isAlone("reader", id, found.stream().map(FoundReader::origin).toList())) {
            readers.put(id, found.get(0));
          }
        });
  }

  private <I> @org.jspecify.annotations.Nullable I described(String origin, Supplier<I> info) {
    try {
      I described = info.get();
      if (described == null) {
        problems.add(
            Problem.error(
                origin, "a plugin of this jar does not say what it is (info() returned null)"));
      }
      return described;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      problems.add(
          Problem.error(
              origin, "a plugin of this jar does not say what it is: " + Faults.describe(e)));
      return null;
    }
  }

  private boolean isAlone(String what, String id, List<String> origins) {
    if (origins.size() == 1) {
      return true;
    }
    problems.add(
        Problem.error(
            id,
            "refused: "
                + what
                + " '"
                + id
                + "' is brought "
                + origins.size()
                + " times, by "
                + String.join(" and ", origins)
                + "; remove all but one"));
    return false;
  }

  /** Every analyzer, built-in ones first, then by folder and jar. */
  public List<FoundAnalyzer> analyzers() {
    return List.copyOf(analyzers.values());
  }

  /** Every reader, in the same order. */
  public List<FoundReader> readers() {
    return List.copyOf(readers.values());
  }

  /** What could not be loaded. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The analyzer with an id.
   *
   * @throws RunException if there is none; names the nearest and lists the rest
   */
  public FoundAnalyzer analyzer(String id) throws RunException {
    FoundAnalyzer found = analyzers.get(id);
    if (found == null) {
      throw new RunException(unknown("analyzer", id, analyzers.keySet().stream().toList()));
    }
    return found;
  }

  /**
   * The reader with an id.
   *
   * @throws RunException if there is none; names the nearest and lists the rest
   */
  public FoundReader reader(String id) throws RunException {
    FoundReader found = readers.get(id);
    if (found == null) {
      throw new RunException(unknown("reader", id, readers.keySet().stream().toList()));
    }
    return found;
  }

  private static String unknown(String what, String id, List<String> ids) {
    String nearest = Nearest.to(id, ids).map(n -> "; did you mean " + n + "?").orElse("");
    return "there is no "
        + what
        + " '"
        + id
        + "'"
        + nearest
        + "; "
        + what
        + "s: "
        + ids.stream().sorted().collect(Collectors.joining(", "));
  }
}
