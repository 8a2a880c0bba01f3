package dev.variorum.sentiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConclusionsTest {
  @TempDir Path folder;

  private record Seen(List<Finding> findings, List<Exhibit> exhibits) {
    Optional<Finding> of(String kind, String document, String target, String voice) {
      return findings.stream()
          .filter(f -> f.kind().equals(kind))
          .filter(f -> f.evidence().get(0).document().value().equals(document))
          .filter(f -> target.isEmpty() || Value.text(target).equals(f.facts().get("target")))
          .filter(f -> voice.isEmpty() || Value.text(voice).equals(f.facts().get("voice")))
          .findFirst();
    }

    String label(String kind, String document, String target, String voice) {
      return of(kind, document, target, voice)
          .map(f -> f.facts().get("label"))
          .map(Value::toString)
          .orElse("nothing");
    }
  }

  private static Seen run(Map<String, String> settings) throws Exception {
    Engine engine = new Engine(Plugins.of(List.of(new SentimentAnalyzer())));
    try (Report report =
        engine.run(
            out -> Articles.all().forEach(out::document),
            List.of(new Selection("sentiment", settings)),
            RunOptions.builder().threads(2).build(),
            RunListener.silent())) {
      try (Stream<Found> all = report.outcomes().get(0).findings().all()) {
        return new Seen(
            all.map(Found::finding).toList(), report.outcomes().get(0).findings().exhibits());
      }
    }
  }

  private static String text(String words) {
    return Value.text(words).toString();
  }

  @Test
  void documentsAreLabelledByHowTheyJudge() throws Exception {
    Seen seen = run(Map.of());
    assertEquals(text("positive"), seen.label("document-tone", "friendly", "", ""));
    assertEquals(text("negative"), seen.label("document-tone", "hostile", "", ""));
    assertEquals(text("neutral"), seen.label("document-tone", "plain", "", ""));
    Finding plain = seen.of("document-tone", "plain", "", "").orElseThrow();
    assertEquals(Value.text("flat"), plain.facts().get("neutrality"));
  }

  @Test
  void aQuotedCriticIsNotTheOutlet() throws Exception {
    Seen seen = run(Map.of());
    assertEquals(
        text("positive"), seen.label("target-tone", "friendly", "Marlow Corp", "narrator"));
    assertEquals(text("negative"), seen.label("target-tone", "friendly", "Marlow Corp", "quoted"));
    assertEquals(
        Value.text("Ada Finch"),
        seen.of("target-tone", "friendly", "Marlow Corp", "quoted")
            .orElseThrow()
            .facts()
            .get("speaker"));
    assertEquals(text("negative"), seen.label("target-tone", "hostile", "Marlow Corp", "narrator"));
  }

  @Test
  void theWeightiestWordsAreShown() throws Exception {
    Finding hostile =
        run(Map.of()).of("target-tone", "hostile", "Marlow Corp", "narrator").orElseThrow();
    List<String> cues =
        hostile.evidence().stream()
            .filter(e -> e.role().equals("negative-cue"))
            .map(Evidence::span)
            .map(s -> s.of(Articles.HOSTILE))
            .toList();
    assertFalse(cues.isEmpty());
    assertTrue(
        List.of(
                "ugly",
                "reckless",
                "shabby",
                "lied",
                "disgraceful",
                "contempt",
                "arrogant",
                "ashamed")
            .containsAll(cues),
        cues::toString);
  }

  @Test
  void exhibitsAreBySourceTargetAndDay() throws Exception {
    List<String> titles = run(Map.of()).exhibits().stream().map(Exhibit::title).toList();
    assertEquals(List.of("Tone by source", "Tone by target and source", "Tone by day"), titles);
  }

  @Test
  void filesAddSubjectsAndWords() throws Exception {
    Path targets = write("targets.txt", "The mill = new mill, the mill\n");
    Seen seen = run(Map.of("targets", targets.toString()));
    assertTrue(seen.of("target-tone", "plain", "The mill", "narrator").isPresent());
    Path words = write("words.tsv", "looms\t-1\nemploys\t-1\nsecond hall\t-1\nadd\t-1\n");
    Seen turned = run(Map.of("lexicon", words.toString()));
    assertEquals(text("negative"), turned.label("document-tone", "plain", "", ""));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
