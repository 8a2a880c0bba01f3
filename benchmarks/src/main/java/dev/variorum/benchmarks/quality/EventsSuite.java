package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.dedupe.explain.TopicLikeness;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * News reports of many events: how well the likeness of subjects tells two reports of one event
 * from reports of two, and how many pairs of different events the analyzer counts as one origin,
 * certain or probable.
 */
final class EventsSuite implements Suite {
  private static final int SHORT = 20;

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String files() {
    return "ecbplus.jsonl(.gz)";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    List<Document> documents = new ArrayList<>();
    Map<String, String> events = new HashMap<>();
    for (JsonNode line : LabelledFiles.jsonLines(arguments.file(0))) {
      String id = line.path("id").asText();
      documents.add(Document.of(id, line.path("text").asText()));
      events.put(id, line.path("event").asText());
    }
    likeness(documents, events).addAuc(scores, "same_event_auc");
    try (ErrorFile errors = arguments.errorFile()) {
      origins(documents, events, scores, errors);
    }
  }

  private static RankedPairs likeness(List<Document> all, Map<String, String> events) {
    List<Document> documents = all.stream().filter(d -> d.tokens().size() > SHORT).toList();
    TopicLikeness likeness = TopicLikeness.over(documents);
    List<TopicLikeness.Subject> subjects = documents.stream().map(likeness::of).toList();
    RankedPairs pairs = new RankedPairs(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      String event = events.getOrDefault(documents.get(i).id().value(), "");
      for (int j = i + 1; j < documents.size(); j++) {
        boolean one = event.equals(events.get(documents.get(j).id().value()));
        pairs.add(i, j, likeness.between(subjects.get(i), subjects.get(j)), one);
      }
    }
    return pairs;
  }

  private static void origins(
      List<Document> documents, Map<String, String> events, Scores scores, ErrorFile errors)
      throws IOException {
    Set<String> joined = new HashSet<>();
    long right = 0;
    long wrong = 0;
    try (Report report =
        new Engine(Plugins.load(EventsSuite.class.getClassLoader(), List.of()))
            .run(
                sink -> documents.forEach(sink::document),
                List.of(new Selection("dedupe", Map.of())),
                RunOptions.builder().build(),
                RunListener.silent())) {
      Outcome outcome = report.outcome("dedupe").orElseThrow();
      for (Found found : outcome.findings().ofKind("origin").toList()) {
        List<String> members =
            found.finding().evidence().stream()
                .map(Evidence::document)
                .map(id -> id.value())
                .distinct()
                .toList();
        for (int i = 0; i < members.size(); i++) {
          for (int j = i + 1; j < members.size(); j++) {
            if (joined.add(members.get(i) + "\n" + members.get(j))) {
              boolean one =
                  events.getOrDefault(members.get(i), "").equals(events.get(members.get(j)));
              right += one ? 1 : 0;
              wrong += one ? 0 : 1;
              if (!one) {
                errors.line("wrong", members.get(i), members.get(j));
              }
            }
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the documents could not be analysed", e);
    }
    scores.add("wrong_origins", wrong);
    scores.add("same_event_pairs_in_one_origin", right);
  }
}
