package dev.variorum.benchmarks.quality.plants;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.benchmarks.quality.Arguments;
import dev.variorum.benchmarks.quality.Cases;
import dev.variorum.benchmarks.quality.LabelledFiles;
import dev.variorum.benchmarks.quality.Scores;
import dev.variorum.benchmarks.quality.Suite;
import dev.variorum.claims.collation.WordDiff;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Planted edits: takes the statements on which articles of a folder agree exactly, changes one
 * number, negation, subject, date or speaker in one of the two articles, and counts how often a
 * hard conflict sets the two passages against each other; rewords them innocently (rounding, bound,
 * unit, number in words, synonym, order), and counts how often a hard conflict touches the passage
 * all the same. Where a folder has a key, the statements of its agreements are taken too, in lines
 * of their own, and there the whole folder is analysed. Pairs on which the articles conflict before
 * any edit and datelines, whose day is that of the report, are left out. Of two bounds in one
 * direction a conflict of any severity is asked, in lines of their own, for both can hold.
 * Intervals are over pairs of statements.
 */
public final class PlantsSuite implements Suite {
  private static final long SEED = 20250306;
  private static final int MOST_PAIRS = 400;
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L} .]{2,30}, [^()]{3,20}\\([^)]{2,40}\\) ?[-\u2013\u2014]+");

  @Override
  public String name() {
    return "plants";
  }

  @Override
  public String files() {
    return "FOLDER of .txt articles, perhaps with expected.json";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Path errors = arguments.errors().orElse(null);
    Tally found = new Tally("");
    Tally keyed = new Tally("key_");
    try (BufferedWriter out = errors == null ? null : Files.newBufferedWriter(errors)) {
      for (Path folder : arguments.files()) {
        Scene scene = Scene.of(folder);
        agreements(scene, found, out);
        Path key = folder.resolve("expected.json");
        if (Files.exists(key)) {
          keyed(scene, LabelledFiles.json(key), keyed, out);
        }
      }
    }
    found.print(scores);
    keyed.print(scores);
  }

  private static void agreements(Scene scene, Tally tally, @Nullable Writer out)
      throws IOException {
    Random random = new Random(SEED);
    int pairs = 0;
    for (Finding agreement : scene.findings("agreement")) {
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
        Scene two = new Scene(List.of(scene.article(x.document()), scene.article(y.document())));
        pair(two, place(x), place(y), random, tally, out);
      }
    }
  }

  private static Scene.Place place(Evidence e) {
    return new Scene.Place(e.document(), e.span());
  }

  private static void keyed(Scene scene, JsonNode key, Tally tally, @Nullable Writer out)
      throws IOException {
    Random random = new Random(SEED);
    for (JsonNode entry : key.path("must_find")) {
      if (!entry.path("kind").asText().equals("agreement")) {
        continue;
      }
      List<Scene.Place> places = new ArrayList<>();
      for (JsonNode statement : entry.path("statements")) {
        DocumentId id = new DocumentId(statement.path("document").asText() + ".txt");
        String quote = statement.path("quote").asText();
        int at = scene.article(id).text().indexOf(quote);
        if (at >= 0) {
          places.add(new Scene.Place(id, new Span(at, at + quote.length())));
        }
      }
      for (int i = 0; i < places.size(); i++) {
        int next = (i + 1) % places.size();
        if (next != i) {
          pair(scene, places.get(i), places.get(next), random, tally, out);
        }
      }
    }
  }

  private static void pair(
      Scene scene, Scene.Place x, Scene.Place y, Random random, Tally tally, @Nullable Writer out)
      throws IOException {
    Document a = scene.article(x.document());
    Document b = scene.article(y.document());
    if (scene.articles().size() == 2 ? scene.touches(x) : scene.sets(x, y)) {
      return;
    }
    if (isDateline(a, x.span()) || isDateline(b, y.span())) {
      return;
    }
    double[] counts = new double[4];
    String likeness = likeness(a, x.span(), b, y.span()) >= .7 ? "_in_copy" : "_in_other_words";
    List<Version> versions = new ArrayList<>(new Changes(random).of(a, x.span(), b, y.span()));
    versions.addAll(Rewordings.of(a, x.span(), b, y.span()));
    for (Version version : versions) {
      Scene edited = scene.with(a.id(), version.text());
      Scene.Place at = new Scene.Place(a.id(), version.statement());
      boolean two = edited.articles().size() == 2;
      // A day may stand in another clause of the sentence than what the two articles agree on.
      Scene.Place other =
          version.kind().equals("date")
              ? new Scene.Place(b.id(), Changes.sentence(b, y.span()))
              : y;
      boolean conflict =
          version.innocent() && two
              ? edited.touches(at)
              : version.kind().equals("bound") && !version.innocent()
                  ? edited.setsSomehow(at, other)
                  : edited.sets(at, other);
      tally.add(version, likeness, conflict, counts);
      if (out != null && conflict == version.innocent()) {
        out.write(
            tally.name(version, likeness)
                + " | "
                + around(version)
                + " | "
                + b.words(y.span()).replace('\n', ' ')
                + "\n");
      }
    }
    tally.end(counts);
  }

  /** Whether a statement stands in what opens a report: {@code LYSKOV, 6 May (Agency) -}. */
  private static boolean isDateline(Document article, Span at) {
    Span sentence = Changes.sentence(article, at);
    Matcher dateline = DATELINE.matcher(article.words(sentence));
    return dateline.lookingAt() && at.end() <= sentence.start() + dateline.end();
  }

  private static String around(Version version) {
    int from = Math.max(0, version.edit().start() - 90);
    int to = Math.min(version.text().length(), version.edit().end() + 90);
    String text = version.text();
    return (text.substring(from, version.edit().start())
            + "["
            + text.substring(version.edit().start(), version.edit().end())
            + "]"
            + text.substring(version.edit().end(), to))
        .replace('\n', ' ');
  }

  /** How alike two statements are word by word, to tell copies from other wordings. */
  private static double likeness(Document a, Span x, Document b, Span y) {
    return WordDiff.of(
            WordDiff.Line.of(a.text(), a.terms(), x), WordDiff.Line.of(b.text(), b.terms(), y))
        .similarity();
  }

  /** Counts of one series of edits. */
  private static final class Tally {
    private final String prefix;
    private final Map<String, long[]> counts = new TreeMap<>();
    private final Cases cases = new Cases(4);

    Tally(String prefix) {
      this.prefix = prefix;
    }

    String name(Version version, String likeness) {
      return prefix + (version.innocent() ? "innocent_" : "recall_") + version.kind() + likeness;
    }

    /** Counts an edit, and for the whole: found, changed, false, innocent. */
    void add(Version version, String likeness, boolean conflict, double[] ofPair) {
      long[] count = counts.computeIfAbsent(name(version, likeness), k -> new long[2]);
      count[0] += conflict ? 1 : 0;
      count[1]++;
      if (version.innocent() || !version.kind().equals("bound")) {
        int column = version.innocent() ? 2 : 0;
        ofPair[column] += conflict ? 1 : 0;
        ofPair[column + 1]++;
      }
    }

    void end(double[] ofPair) {
      cases.add(ofPair);
    }

    void print(Scores scores) {
      if (counts.isEmpty()) {
        return;
      }
      scores.add(prefix + "conflict_recall", cases, s -> Scores.ratio(s[0], s[1]));
      scores.add(prefix + "false_conflict_rate", cases, s -> Scores.ratio(s[2], s[3]));
      scores.add(prefix + "plants", cases.sum(1));
      scores.add(prefix + "innocent", cases.sum(3));
      counts.forEach((k, t) -> scores.add(k + "_of_" + t[1], Scores.ratio(t[0], t[1])));
    }
  }
}
