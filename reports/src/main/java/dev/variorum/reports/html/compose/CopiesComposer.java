package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.AnalyzerPart;
import dev.variorum.reports.html.view.Cell;
import dev.variorum.reports.html.view.Column;
import dev.variorum.reports.html.view.Copies;
import dev.variorum.reports.html.view.Overlap;
import dev.variorum.reports.html.view.Passage;
import dev.variorum.reports.html.view.SidePair;
import dev.variorum.reports.html.view.Stemma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Copies and origins: the stemma, how much the texts share, and the passages side by side. */
final class CopiesComposer {
  private final Report report;
  private final Drawn drawn;
  private final OriginGroups origins;
  private final Links links;
  private final Quotes quotes;
  private final Limits limits;

  CopiesComposer(
      Report report, Drawn drawn, OriginGroups origins, Links links, Quotes quotes, Limits limits) {
    this.report = report;
    this.drawn = drawn;
    this.origins = origins;
    this.links = links;
    this.quotes = quotes;
    this.limits = limits;
  }

  /**
   * @param part the analyzer's part, without its shared passages
   */
  Copies compose(AnalyzerPart part, Outcome outcome) {
    List<Stemma> stemma = new ArrayList<>();
    List<Overlap> overlap = new ArrayList<>();
    if (origins.known() && report.corpus().size() > 0) {
      StemmaDrawing drawing = new StemmaDrawing(report, origins, links, limits);
      List<Long> documents = drawing.documents();
      stemma.add(drawing.draw(documents, drawn.of("dedupe", "duplicate-group")));
      if (documents.size() > 1 && outcome.findings().count("shared-passage") > 0) {
        overlap.add(overlap(documents, outcome));
      }
    }
    List<SidePair> sides = new ArrayList<>();
    String left = "";
    for (Drawn.Chosen chosen : drawn.of("dedupe")) {
      if (chosen.kind().id().equals("shared-passage")) {
        chosen.findings().forEach(f -> sides.add(side(f, chosen.hue())));
        left = Cards.left(chosen);
      }
    }
    return new Copies(part, stemma, overlap, sides, left);
  }

  private SidePair side(Found found, int hue) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < Math.min(12, found.finding().evidence().size()); i++) {
      Evidence e = found.finding().evidence().get(i);
      passages.add(
          i < 2
              ? quotes.inSentence(found, i, List.of(new Quotes.Styled(e.span(), "same")))
              : quotes.plain(found, i));
    }
    Passage left = passages.get(0);
    Passage right = passages.get(Math.min(1, passages.size() - 1));
    return new SidePair(
        found.id(),
        Links.card(drawn.number(found.id())),
        drawn.number(found.id()),
        hue,
        found.finding().message(),
        left,
        right,
        passages.subList(Math.min(2, passages.size()), passages.size()));
  }

  private Overlap overlap(List<Long> documents, Outcome outcome) {
    Map<Long, Integer> place = new HashMap<>();
    documents.forEach(d -> place.put(d, place.size()));
    long[][] words = new long[documents.size()][documents.size()];
    try (Stream<Found> all = outcome.findings().ofKind("shared-passage")) {
      for (Iterator<Found> i = all.iterator(); i.hasNext(); ) {
        add(words, place, i.next());
      }
    }
    long largest = 0;
    for (long[] row : words) {
      for (long cell : row) {
        largest = Math.max(largest, cell);
      }
    }
    List<Overlap.Row> rows = new ArrayList<>();
    for (int r = 0; r < documents.size(); r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < documents.size(); c++) {
        cells.add(
            r == c
                ? new Cell("\u2013", true, 0, "")
                : new Cell(
                    words[r][c] == 0 ? "" : Wording.number(words[r][c]),
                    true,
                    ExhibitComposer.shade(words[r][c], largest),
                    ""));
      }
      rows.add(new Overlap.Row(column(documents.get(r)), cells));
    }
    long left = report.corpus().size() - documents.size();
    return new Overlap(
        documents.stream().map(this::column).toList(),
        rows,
        left == 0 ? "" : Wording.count(left, "more document") + " not drawn here.");
  }

  private void add(long[][] words, Map<Long, Integer> place, Found passage) {
    List<Integer> places = new ArrayList<>();
    for (Evidence e : passage.finding().evidence()) {
      Integer p = place.get(report.corpus().position(e.document()));
      if (p != null && !places.contains(p)) {
        places.add(p);
      }
    }
    long length = Facts.whole(passage, "words");
    for (int a : places) {
      for (int b : places) {
        if (a != b) {
          words[a][b] += length;
        }
      }
    }
  }

  private Column column(long position) {
    return column(report, origins, links, position);
  }

  static Column column(Report report, OriginGroups origins, Links links, long position) {
    DocumentEntry entry = report.document(position);
    DocumentId id = entry.id();
    return new Column(
        origins.known() ? origins.letter(position) : "",
        Wording.oneLine(entry.source().orElse(id.value()), 28),
        entry.title().isEmpty() ? id.value() : id.value() + ": " + entry.title(),
        links.document(id));
  }
}
