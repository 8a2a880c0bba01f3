package dev.variorum.reports;

import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Position;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports made by hand, with one analyzer that nobody has heard of. */
public final class HandMade {
  private final List<Document> documents = new ArrayList<>();
  private final List<Found> findings = new ArrayList<>();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private String title = "Odd things";

  public static final FindingKind ODD =
      FindingKind.builder("oddity", "Oddity")
          .explanation("Something odd.")
          .score("how odd, 0 to 1")
          .identifyingRole("place", "where it is odd")
          .fact("note", Value.Type.TEXT, "a remark")
          .fact("times", Value.Type.WHOLE, "how often")
          .fact("change", Value.Type.REAL, "by how much")
          .fact("share", Value.Type.RATIO, "of all")
          .fact("sum", Value.Type.DECIMAL, "in full")
          .fact("sure", Value.Type.FLAG, "whether it is sure")
          .fact("day", Value.Type.MOMENT, "when")
          .fact("other", Value.Type.REFERENCE, "compared with")
          .build();

  public HandMade title(String words) {
    title = words;
    return this;
  }

  public HandMade document(Document document) {
    documents.add(document);
    return this;
  }

  public HandMade document(String id, String text) {
    return document(Document.of(id, text));
  }

  public HandMade problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  public HandMade exhibit(Exhibit exhibit) {
    exhibits.add(exhibit);
    return this;
  }

  /** A finding at a span of the last document. */
  public HandMade finding(String message, int start, int end) {
    return finding(finding(message, last().id(), new Span(start, end)).build());
  }

  public static Finding.Builder finding(String message, DocumentId document, Span span) {
    return Finding.of("oddity", message).evidence("place", document, span);
  }

  public HandMade finding(Finding finding) {
    List<Shown> shown = new ArrayList<>();
    for (Evidence e : finding.evidence()) {
      Document d =
          documents.stream().filter(x -> x.id().equals(e.document())).findFirst().orElseThrow();
      String words = e.span().of(d.text());
      boolean cut = words.length() > 400;
      shown.add(
          new Shown(
              Position.of(d.text(), e.span().start()).line(),
              cut ? words.substring(0, 399) + "\u2026" : words,
              cut));
    }
    String id = String.format("odd-%016d", findings.size());
    findings.add(new Found(id, finding, shown));
    return this;
  }

  public Document last() {
    return documents.get(documents.size() - 1);
  }

  public Report report() {
    AnalyzerInfo info =
        AnalyzerInfo.builder("odd")
            .version("1.2")
            .title(title)
            .summary("Finds what is odd.")
            .kinds(ODD)
            .build();
    Outcome outcome =
        new Outcome(
            info,
            Settings.defaults(List.of()),
            Outcome.Status.CONCLUDED,
            List.of(),
            List.of(),
            new Listed(List.copyOf(findings), List.copyOf(exhibits)));
    List<Document> all = List.copyOf(documents);
    return new Report(
        "9.9",
        new Shelf(all),
        p -> entry(all.get((int) p)),
        problems,
        List.of(outcome),
        List.of(),
        () -> {});
  }

  private static DocumentEntry entry(Document d) {
    return new DocumentEntry(
        d.id(),
        d.title(),
        d.source(),
        d.published(),
        d.language(),
        d.url().map(Object::toString),
        d.labels(),
        d.text().length(),
        "0".repeat(64));
  }

  private record Listed(List<Found> found, List<Exhibit> exhibits) implements Findings {
    @Override
    public Stream<Found> all() {
      return found.stream();
    }

    @Override
    public Stream<Found> ofKind(String kind) {
      return found.stream().filter(f -> f.finding().kind().equals(kind));
    }

    @Override
    public long count(String kind) {
      return ofKind(kind).count();
    }
  }

  private record Shelf(List<Document> documents) implements Corpus {
    @Override
    public long size() {
      return documents.size();
    }

    @Override
    public DocumentId id(long position) {
      return documents.get((int) position).id();
    }

    @Override
    public long position(DocumentId id) {
      for (int i = 0; i < documents.size(); i++) {
        if (documents.get(i).id().equals(id)) {
          return i;
        }
      }
      throw new java.util.NoSuchElementException(id.value());
    }

    @Override
    public Document document(DocumentId id) {
      return documents.get((int) position(id));
    }

    @Override
    public String fingerprint() {
      return "f".repeat(64);
    }
  }
}
