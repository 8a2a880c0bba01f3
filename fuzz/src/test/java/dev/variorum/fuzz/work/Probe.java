package dev.variorum.fuzz.work;

import dev.variorum.claims.ClaimsAnalyzer;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Engine;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.engine.RunListener;
import dev.variorum.core.engine.RunOptions;
import dev.variorum.core.engine.Selection;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.EncodingAccidents;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.DedupeAnalyzer;
import dev.variorum.fuzz.Prepared;
import dev.variorum.readers.CsvReader;
import dev.variorum.readers.HtmlReader;
import dev.variorum.readers.JsonLinesReader;
import dev.variorum.readers.MarkdownReader;
import dev.variorum.readers.PlainTextReader;
import dev.variorum.sentiment.analysis.SentimentAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Has one part of the program look at a text; loaded by a {@link CountingLoader}. */
public final class Probe implements Consumer<String> {
  private final Consumer<String> part;

  /** For the part of that name. */
  public Probe(String name) {
    part = part(name);
  }

  private static Consumer<String> part(String name) {
    return switch (name) {
      case "tokens" -> Tokens::of;
      case "terms" -> Terms::of;
      case "sentences" -> Sentences::of;
      case "sections" -> Sections::of;
      case "quotations" -> Quotations::of;
      case "names" -> text -> Names.of(text, Terms.of(text), Sentences.of(text));
      case "accidents" -> EncodingAccidents::of;
      case "text" -> text -> read(new PlainTextReader(), "a.txt", text);
      case "markdown" -> text -> read(new MarkdownReader(), "a.md", text);
      case "html" -> text -> read(new HtmlReader(), "a.html", text);
      case "jsonl" -> text -> read(new JsonLinesReader(), "a.jsonl", text);
      case "csv" -> text -> read(new CsvReader(), "a.csv", text);
      case "dedupe" -> analysis(new DedupeAnalyzer());
      case "claims" -> analysis(new ClaimsAnalyzer());
      case "sentiment" -> analysis(new SentimentAnalyzer());
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public void accept(String text) {
    part.accept(text);
  }

  private static void read(CorpusReader reader, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Input input =
        new Input() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(bytes);
          }

          @Override
          public Settings settings() {
            return Settings.defaults(reader.info().settings());
          }
        };
    DocumentSink nowhere =
        new DocumentSink() {
          @Override
          public void document(Document document) {}

          @Override
          public void problem(Problem problem) {}
        };
    try {
      reader.read(input, nowhere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Consumer<String> analysis(Analyzer analyzer) {
    Analyzer once = Prepared.of(analyzer, Settings.defaults(analyzer.info().settings()));
    return text -> analyze(once, text);
  }

  /** Two documents with the text, one of them with more around it, so that they are compared too. */
  private static void analyze(Analyzer analyzer, String text) {
    try (Report report =
        new Engine(Plugins.of(List.of(analyzer)))
            .run(
                out -> {
                  out.document(Document.of("a", text));
                  out.document(Document.of("b", "Start of it. " + text + "\nAnd the end of it."));
                },
                List.of(new Selection(analyzer.info().id(), Map.of())),
                RunOptions.builder().threads(1).build(),
                RunListener.silent())) {
      Outcome outcome = report.outcomes().get(0);
      if (outcome.status() != Outcome.Status.CONCLUDED || !outcome.problems().isEmpty()) {
        throw new IllegalStateException(outcome.problems().toString());
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
