package dev.variorum.benchmarks.quality;

import static java.util.Objects.requireNonNull;

import dev.variorum.claims.ClaimsAnalyzer;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Planted edits: takes the statements on which articles of a folder agree exactly, changes one number,
 * negation, name or day in one of the two articles, and counts how often a hard conflict is
 * reported there; rewords them innocently (rounding, bound, synonym), and counts how often a hard
 * conflict is reported all the same. Versions on which the two articles conflict before any edit
 * are left out.
 */
public final class PlantsSuite implements Suite {
  private static final long SEED = 20250306;
  private static final int MOST_PAIRS = 400;

  @Override
  public String name() {
    return "plants";
  }

  @Override
  public String files() {
    return "FOLDER of .txt articles";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Map<String, long[]> tally = new TreeMap<>();
    Path errors = arguments.errors().orElse(null);
    try (BufferedWriter out = errors == null ? null : Files.newBufferedWriter(errors)) {
      for (Path folder : arguments.files()) {
        folder(articles(folder), tally, out);
      }
    }
    long[] changed = new long[2];
    long[] innocent = new long[2];
    for (Map.Entry<String, long[]> e : tally.entrySet()) {
      long[] sum = e.getKey().startsWith("innocent_") ? innocent : changed;
      sum[0] += e.getValue()[0];
      sum[1] += e.getValue()[1];
    }
    scores.add("conflict_recall", Scores.ratio(changed[0], changed[1]));
    scores.add("false_conflict_rate", Scores.ratio(innocent[0], innocent[1]));
    scores.add("plants", changed[1]);
    scores.add("innocent", innocent[1]);
    tally.forEach((kind, t) -> scores.add(kind, Scores.ratio(t[0], t[1])));
  }

  private static List<Document> articles(Path folder) throws IOException {
    List<Document> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        articles.add(Document.of(file.getFileName().toString(), text));
      }
    }
    return articles;
  }

  private static void folder(
      List<Document> articles, Map<String, long[]> tally, @Nullable Writer out) throws IOException {
    Plants plants = new Plants(SEED);
    int pairs = 0;
    for (Finding agreement : findings("agreement", articles)) {
      if (!requireNonNull(agreement.facts().get("rule")).equals(Value.text("equal"))) {
        continue;
      }
      List<Evidence> statements = agreement.evidence();
      for (int i = 0; i + 1 < statements.size() && pairs < MOST_PAIRS; i++) {
        Evidence x = statements.get(i);
        Evidence y = statements.get(i + 1);
        if (x.document().equals(y.document())) {
          continue;
        }
        pairs++;
        Document a = article(articles, x);
        Document b = article(articles, y);
        if (conflicts(List.of(a, b), x, y).isEmpty()) {
          for (Plants.Version version : plants.of(a, x.span())) {
            plant(version, a, b, x, y, tally, out);
          }
        }
      }
    }
  }

  private static void plant(
      Plants.Version version,
      Document a,
      Document b,
      Evidence x,
      Evidence y,
      Map<String, long[]> tally,
      @Nullable Writer out)
      throws IOException {
    Document edited = Document.of(a.id().value(), version.text());
    Evidence at = Evidence.of(x.role(), x.document(), version.edit());
    boolean found = !conflicts(List.of(edited, b), at, y).isEmpty();
    boolean copy = Plants.likeness(a, x.span(), b, y.span()) >= .7;
    String kind =
        (version.innocent() ? "innocent_" : "recall_")
            + version.kind()
            + (copy ? "_in_copy" : "_in_other_words");
    long[] t = tally.computeIfAbsent(kind, k -> new long[2]);
    t[1]++;
    t[0] += found ? 1 : 0;
    if (out != null && found == version.innocent()) {
      out.write(
          kind
              + " | "
              + version
                  .text()
                  .substring(
                      Math.max(0, version.edit().start() - 70),
                      Math.min(version.text().length(), version.edit().end() + 70))
                  .replace('\n', ' ')
              + " | "
              + b.words(y.span()).replace('\n', ' ')
              + "\n");
    }
  }

  private static Document article(List<Document> articles, Evidence e) {
    return articles.stream().filter(d -> d.id().equals(e.document())).findFirst().orElseThrow();
  }

  /** Hard conflicts one side of which meets {@code x}. */
  private static List<Finding> conflicts(List<Document> two, Evidence x, Evidence y)
      throws IOException {
    return findings("conflict", two).stream()
        .filter(f -> requireNonNull(f.facts().get("severity")).equals(Value.text("hard")))
        .filter(f -> meets(f, x) || meets(f, y))
        .toList();
  }

  private static boolean meets(Finding finding, Evidence place) {
    return finding.evidence().stream()
        .anyMatch(e -> e.document().equals(place.document()) && e.span().overlaps(place.span()));
  }

  private static List<Finding> findings(String kind, List<Document> documents) throws IOException {
    Engine engine = new Engine(Plugins.of(List.of(new ClaimsAnalyzer())));
    try (Report report =
            engine.run(
                out -> documents.forEach(out::document),
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
}
