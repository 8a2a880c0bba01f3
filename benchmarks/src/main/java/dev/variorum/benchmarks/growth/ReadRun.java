package dev.variorum.benchmarks.growth;

import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.readers.Inputs;
import java.util.List;

/** Reads what is named, stores it and works out its fingerprint, with no analyzer: {@code ReadRun PATH}. */
public final class ReadRun {
  private ReadRun() {}

  public static void main(String[] words) throws Exception {
    Inputs inputs = Inputs.builder().path(words[0]).build();
    Engine engine = new Engine(Plugins.of(List.of()));
    try (Report report =
        engine.run(inputs::read, List.of(), RunOptions.builder().build(), RunListener.silent())) {
      System.out.println(
          report.corpus().size() + " documents, fingerprint " + report.corpus().fingerprint());
    }
  }
}
