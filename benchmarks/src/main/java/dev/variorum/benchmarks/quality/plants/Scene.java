package dev.variorum.benchmarks.quality.plants;

import static java.util.Objects.requireNonNull;

import dev.variorum.claims.ClaimsAnalyzer;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
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
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A set of articles that are analysed together.
 *
 * @param articles the articles, in the order of their ids
 */
record Scene(List<Document> articles) {

  private static final Pattern DAY = Pattern.compile(",(\\d{4}-\\d\\d-\\d\\d)");

  /** A passage of one of the articles. */
  record Place(DocumentId document, Span span) {}

  static Scene of(Path folder) throws IOException {
    Map<String, Published> published = published(folder.resolve("metadata.csv"));
    List<Document> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String id = file.getFileName().toString();
        Published day = published.get(id.substring(0, id.length() - ".txt".length()));
        articles.add(Document.builder(id, text).published(day).build());
      }
    }
    return new Scene(articles);
  }

  /** Days of publication by id, when the folder has them; the title may hold commas, the day not. */
  private static Map<String, Published> published(Path metadata) throws IOException {
    Map<String, Published> days = new HashMap<>();
    if (Files.exists(metadata)) {
      for (String line : Files.readAllLines(metadata, StandardCharsets.UTF_8)) {
        Matcher day = DAY.matcher(line);
        if (day.find()) {
          String id = line.substring(0, line.indexOf(',')).replaceAll("[.]txt$", "");
          Published.parse(day.group(1)).ifPresent(d -> days.put(id, d));
        }
      }
    }
    return days;
  }

  Document article(DocumentId id) {
    return articles.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /** The same articles, one of them with another text. */
  Scene with(DocumentId id, String text) {
    return new Scene(articles.stream().map(d -> d.id().equals(id) ? again(d, text) : d).toList());
  }

  private static Document again(Document old, String text) {
    return Document.builder(old.id().value(), text).published(old.published().orElse(null)).build();
  }

  List<Finding> findings(String kind) throws IOException {
    Engine engine = new Engine(Plugins.of(List.of(new ClaimsAnalyzer())));
    try (Report report =
            engine.run(
                out -> articles.forEach(out::document),
                List.of(new Selection("claims", Map.of())),
                RunOptions.builder().threads(1).build(),
                RunListener.silent());
        Stream<Found> found = report.outcome("claims").orElseThrow().findings().ofKind(kind)) {
      return found.map(Found::finding).toList();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  /** Whether a hard conflict sets the two passages against each other. */
  boolean sets(Place x, Place y) throws IOException {
    return sets(hard(), x, y);
  }

  /** Whether a conflict of any severity sets the two passages against each other. */
  boolean setsSomehow(Place x, Place y) throws IOException {
    return sets(findings("conflict"), x, y);
  }

  private static boolean sets(List<Finding> conflicts, Place x, Place y) {
    return conflicts.stream()
        .anyMatch(
            f ->
                meets(f, "side-a", x) && meets(f, "side-b", y)
                    || meets(f, "side-b", x) && meets(f, "side-a", y));
  }

  /** The hard conflicts of the articles. */
  List<Finding> hard() throws IOException {
    return findings("conflict").stream()
        .filter(f -> requireNonNull(f.facts().get("severity")).equals(Value.text("hard")))
        .toList();
  }

  private static boolean meets(Finding finding, String role, Place place) {
    return finding.evidence().stream()
        .anyMatch(
            e ->
                e.role().equals(role)
                    && e.document().equals(place.document())
                    && e.span().overlaps(place.span()));
  }

  /** Whether any side of a hard conflict meets the passage. */
  boolean touches(Place x) throws IOException {
    return hard().stream().anyMatch(f -> meets(f, "side-a", x) || meets(f, "side-b", x));
  }
}
