package dev.variorum.claims;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the claims analyzer alone through the engine. */
final class ClaimsRun {
  private ClaimsRun() {}

  static List<Finding> of(int threads, Document... documents) throws Exception {
    return of(Map.of(), threads, documents);
  }

  static List<Finding> of(Map<String, String> settings, int threads, Document... documents)
      throws Exception {
    Plugins plugins = Plugins.of(List.of(new ClaimsAnalyzer()));
    try (Report report =
        new Engine(plugins)
            .run(
                out -> List.of(documents).forEach(out::document),
                List.of(new Selection("claims", settings)),
                RunOptions.builder().threads(threads).build(),
                RunListener.silent())) {
      List<Finding> findings = new ArrayList<>();
      try (Stream<Found> all = report.outcome("claims").orElseThrow().findings().all()) {
        all.forEach(f -> findings.add(f.finding()));
      }
      return findings;
    }
  }

  static List<Finding> ofKind(String kind, Document... documents) throws Exception {
    return of(1, documents).stream().filter(f -> f.kind().equals(kind)).toList();
  }

  /** The rules of the hard conflicts between two texts, in the order of the report. */
  static List<String> hardRules(String a, String b) throws Exception {
    return hardRules(document("a", a), document("b", b));
  }

  static List<String> hardRules(Document... documents) throws Exception {
    return ofKind("conflict", documents).stream()
        .filter(f -> Value.text("hard").equals(f.facts().get("severity")))
        .map(f -> f.text("rule").orElseThrow())
        .toList();
  }

  static Document document(String id, String text) {
    return Document.builder(id, text)
        .published(Published.parse("2024-05-03").orElseThrow())
        .build();
  }
}
