package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a JSON report back. What it holds is in memory as long as the report is used; a report
 * written again from it has the same bytes. For one thread.
 */
public final class JsonReportReader {
  /** What to do with each object of an array. */
  interface Each {
    void take(JsonTree tree) throws IOException;
  }

  private final Function<DocumentId, Optional<Document>> texts;
  private long schema;
  private String version = "";
  private boolean reproducible = true;
  private final Map<String, JsonTree> runs = new LinkedHashMap<>();
  private String fingerprint = "";
  private final List<DocumentEntry> documents = new ArrayList<>();
  private List<JsonTree> problems = List.of();
  private List<JsonTree> pluginProblems = List.of();
  private final List<Outcome> outcomes = new ArrayList<>();

  private JsonReportReader(Function<DocumentId, Optional<Document>> texts) {
    this.texts = texts;
  }

  /**
   * Reads a report whose texts are not at hand.
   *
   * @throws IOException if the stream fails or holds no report of a known schema
   */
  public static Report read(InputStream in) throws IOException {
    return read(in, id -> Optional.empty());
  }

  /**
   * Reads a report.
   *
   * @param texts gives the documents whose texts are at hand
   * @throws IOException if the stream fails or holds no report of a known schema
   */
  public static Report read(InputStream in, Function<DocumentId, Optional<Document>> texts)
      throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(in)) {
      return new JsonReportReader(texts).report(parser);
    } catch (JacksonException e) {
      throw new IOException("it is not valid JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("it is no report of this program: " + e.getMessage(), e);
    }
  }

  private Report report(JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("it is no report of this program");
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "schema" -> schema(in.getValueAsLong());
        case "tool" -> version = JsonTree.read(in).text("version");
        case "run" -> run(JsonTree.read(in));
        case "corpus" -> corpus(in);
        case "results" -> results(in);
        case "plugins" -> pluginProblems = JsonTree.read(in).objects("problems");
        default -> in.skipChildren();
      }
    }
    if (schema == 0) {
      throw new IOException("it is no report of this program");
    }
    ListedCorpus corpus = new ListedCorpus(documents, fingerprint, texts);
    return new Report(
        version,
        corpus,
        corpus::entry,
        problems(problems),
        outcomes,
        problems(pluginProblems),
        () -> {});
  }

  private void schema(long number) throws IOException {
    if (number != JsonReport.SCHEMA) {
      throw new IOException(
          "it has schema " + number + "; this program reads schema " + JsonReport.SCHEMA);
    }
    schema = number;
  }

  private void run(JsonTree run) {
    reproducible = run.flag("reproducible");
    run.objects("analyzers").forEach(a -> runs.put(a.text("id"), a));
  }

  private void corpus(JsonParser in) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "fingerprint" -> fingerprint = in.getText();
        case "documents" -> each(in, d -> documents.add(document(d)));
        case "problems" -> problems = objects(in);
        default -> in.skipChildren();
      }
    }
  }

  private static DocumentEntry document(JsonTree d) {
    Map<String, String> labels = new TreeMap<>();
    d.map("labels").forEach((name, value) -> labels.put(name, value.toString()));
    return new DocumentEntry(
        new DocumentId(d.text("id")),
        d.text("title"),
        optional(d, "source"),
        optional(d, "published").flatMap(Published::parse),
        optional(d, "language"),
        optional(d, "url"),
        labels,
        d.whole("characters"),
        d.text("sha256"));
  }

  private static Optional<String> optional(JsonTree d, String name) {
    return d.has(name) ? Optional.of(d.text(name)) : Optional.empty();
  }

  private void results(JsonParser in) throws IOException {
    // The documents stand before the results, so every reference can be told apart here.
    ListedCorpus corpus = new ListedCorpus(documents, fingerprint, texts);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      outcomes.add(new OutcomeReader(corpus, runs, reproducible).read(in));
    }
  }

  static void each(JsonParser in, Each each) throws IOException {
    while (in.nextToken() == JsonToken.START_OBJECT) {
      each.take(JsonTree.read(in));
    }
  }

  static List<JsonTree> objects(JsonParser in) throws IOException {
    List<JsonTree> objects = new ArrayList<>();
    each(in, objects::add);
    return objects;
  }

  static List<String> texts(JsonParser in) throws IOException {
    List<String> texts = new ArrayList<>();
    while (in.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(in.getText());
    }
    return texts;
  }

  static List<Problem> problems(List<JsonTree> trees) {
    List<Problem> problems = new ArrayList<>();
    for (JsonTree p : trees) {
      String input = p.text("input");
      String message = p.text("message");
      Problem problem =
          switch (p.text("severity")) {
            case "error" -> Problem.error(input, message);
            case "warning" -> Problem.warning(input, message);
            default -> Problem.note(input, message);
          };
      boolean placed = p.has("start") && p.has("end");
      problems.add(
          placed ? problem.at(new Span((int) p.whole("start"), (int) p.whole("end"))) : problem);
    }
    return problems;
  }
}
