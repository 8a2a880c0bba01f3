package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a report as JSON, schema 1, without holding it in memory: one document, finding or exhibit
 * a line.
 */
public final class JsonReport {
  /** The schema's number; within it fields are only ever added. */
  public static final int SCHEMA = 1;

  private final JsonGenerator out;
  private final JsonValues values;
  private final JsonExhibits exhibits;

  private JsonReport(JsonGenerator out) {
    this.out = out;
    this.values = new JsonValues(out);
    this.exhibits = new JsonExhibits(out);
  }

  /** Writes a report in UTF-8, ending with a line feed; does not close the stream. */
  public static void write(Report report, OutputStream stream) throws IOException {
    JsonFactory factory = new JsonFactory();
    JsonGenerator generator =
        factory.createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new JsonReport(generator).report(report);
    generator.writeRaw('\n');
    generator.flush();
  }

  private void report(Report report) throws IOException {
    out.writeStartObject();
    out.writeNumberField("schema", SCHEMA);
    out.writeObjectFieldStart("tool");
    out.writeStringField("name", "variorum");
    out.writeStringField("version", report.version());
    out.writeEndObject();
    run(report);
    corpus(report);
    line();
    out.writeArrayFieldStart("results");
    for (Outcome outcome : report.outcomes()) {
      line();
      result(outcome);
    }
    out.writeEndArray();
    line();
    out.writeObjectFieldStart("plugins");
    problems(report.pluginProblems());
    out.writeEndObject();
    out.writeEndObject();
  }

  private void run(Report report) throws IOException {
    line();
    out.writeObjectFieldStart("run");
    out.writeBooleanField("reproducible", report.reproducible());
    out.writeArrayFieldStart("analyzers");
    for (Outcome outcome : report.outcomes()) {
      out.writeStartObject();
      out.writeStringField("id", outcome.info().id());
      JsonText.field(out, "version", outcome.info().version());
      out.writeObjectFieldStart("settings");
      for (Map.Entry<String, Object> setting : outcome.settings().effective().entrySet()) {
        out.writeFieldName(setting.getKey());
        setting(setting.getValue());
      }
      out.writeEndObject();
      out.writeArrayFieldStart("given");
      for (String name : outcome.settings().given().keySet()) {
        out.writeString(name);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void setting(Object value) throws IOException {
    if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      JsonText.value(out, value.toString());
    }
  }

  private void corpus(Report report) throws IOException {
    line();
    out.writeObjectFieldStart("corpus");
    out.writeStringField("fingerprint", report.corpus().fingerprint());
    out.writeArrayFieldStart("documents");
    try (Stream<DocumentEntry> documents = report.documents()) {
      for (Iterator<DocumentEntry> all = documents.iterator(); all.hasNext(); ) {
        line();
        document(all.next());
      }
    }
    out.writeEndArray();
    problems(report.problems());
    out.writeEndObject();
  }

  private void document(DocumentEntry d) throws IOException {
    out.writeStartObject();
    JsonText.field(out, "id", d.id().value());
    JsonText.field(out, "title", d.title());
    optional("source", d.source().orElse(null));
    optional("published", d.published().map(Object::toString).orElse(null));
    optional("language", d.language().orElse(null));
    optional("url", d.url().orElse(null));
    out.writeObjectFieldStart("labels");
    for (Map.Entry<String, String> label : d.labels().entrySet()) {
      JsonText.name(out, label.getKey());
      JsonText.value(out, label.getValue());
    }
    out.writeEndObject();
    out.writeNumberField("characters", d.characters());
    out.writeStringField("sha256", d.sha256());
    out.writeEndObject();
  }

  private void optional(String name, @org.jspecify.annotations.Nullable String value)
      throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else {
      JsonText.field(out, name, value);
    }
  }

  private void problems(List<Problem> problems) throws IOException {
    out.writeArrayFieldStart("problems");
    for (Problem p : problems) {
      line();
      out.writeStartObject();
      out.writeStringField("severity", p.severity().name().toLowerCase(Locale.ROOT));
      JsonText.field(out, "input", p.input());
      JsonText.field(out, "message", p.message());
      if (p.span().isPresent()) {
        out.writeNumberField("start", p.span().get().start());
        out.writeNumberField("end", p.span().get().end());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void result(Outcome outcome) throws IOException {
    out.writeStartObject();
    out.writeStringField("analyzer", outcome.info().id());
    JsonText.field(out, "title", outcome.info().title());
    JsonText.field(out, "summary", outcome.info().summary());
    out.writeStringField("status", outcome.status().name().toLowerCase(Locale.ROOT));
    out.writeArrayFieldStart("missing");
    for (String id : outcome.missing()) {
      out.writeString(id);
    }
    out.writeEndArray();
    problems(outcome.problems());
    kinds(outcome.info().kinds());
    line();
    out.writeArrayFieldStart("findings");
    try (Stream<Found> all = outcome.findings().all()) {
      for (Iterator<Found> findings = all.iterator(); findings.hasNext(); ) {
        line();
        finding(findings.next());
      }
    }
    out.writeEndArray();
    line();
    out.writeArrayFieldStart("exhibits");
    for (Exhibit exhibit : outcome.findings().exhibits()) {
      line();
      exhibits.write(exhibit);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void kinds(List<FindingKind> kinds) throws IOException {
    out.writeArrayFieldStart("kinds");
    for (FindingKind kind : kinds) {
      line();
      out.writeStartObject();
      out.writeStringField("id", kind.id());
      JsonText.field(out, "title", kind.title());
      JsonText.field(out, "plural", kind.plural());
      JsonText.field(out, "explanation", kind.explanation());
      JsonText.field(out, "score", kind.scoreMeaning());
      out.writeBooleanField("minor", kind.minor());
      out.writeObjectFieldStart("roles");
      for (FindingKind.Role role : kind.roles()) {
        out.writeObjectFieldStart(role.name());
        JsonText.field(out, "help", role.help());
        out.writeBooleanField("identifying", role.identifying());
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeObjectFieldStart("facts");
      for (FindingKind.Fact fact : kind.facts()) {
        out.writeObjectFieldStart(fact.name());
        out.writeStringField("type", fact.type().name().toLowerCase(Locale.ROOT));
        JsonText.field(out, "help", fact.help());
        out.writeBooleanField("identifying", fact.identifying());
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void finding(Found found) throws IOException {
    Finding f = found.finding();
    out.writeStartObject();
    out.writeStringField("id", found.id());
    out.writeStringField("kind", f.kind());
    JsonText.field(out, "message", f.message());
    if (f.score().isPresent()) {
      out.writeFieldName("score");
      JsonValues.number(out, f.score().getAsDouble());
    }
    out.writeArrayFieldStart("evidence");
    for (int i = 0; i < f.evidence().size(); i++) {
      evidence(f.evidence().get(i), found.shown().get(i));
    }
    out.writeEndArray();
    out.writeObjectFieldStart("facts");
    for (Map.Entry<String, Value> fact : f.facts().entrySet()) {
      out.writeFieldName(fact.getKey());
      values.write(fact.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void evidence(Evidence e, Shown shown) throws IOException {
    out.writeStartObject();
    out.writeStringField("role", e.role());
    JsonText.field(out, "document", e.document().value());
    out.writeNumberField("start", e.span().start());
    out.writeNumberField("end", e.span().end());
    out.writeNumberField("line", shown.line());
    JsonText.field(out, "words", shown.words());
    if (shown.shortened()) {
      out.writeBooleanField("shortened", true);
    }
    out.writeEndObject();
  }

  private void line() throws IOException {
    out.writeRaw('\n');
  }
}
