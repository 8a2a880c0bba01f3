package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.AnalyzerPart;
import dev.variorum.reports.html.view.Claims;
import dev.variorum.reports.html.view.Conflict;
import dev.variorum.reports.html.view.Passage;
import dev.variorum.reports.html.view.Passage.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Statements by documents, and contradictions in two columns. */
final class ClaimsComposer {
  private static final int PASSAGES = 6;

  private final Report report;
  private final Drawn drawn;
  private final OriginGroups origins;
  private final Links links;
  private final Quotes quotes;
  private final Cards cards;
  private final Limits limits;

  ClaimsComposer(
      Report report,
      Drawn drawn,
      OriginGroups origins,
      Links links,
      Quotes quotes,
      Cards cards,
      Limits limits) {
    this.report = report;
    this.drawn = drawn;
    this.origins = origins;
    this.links = links;
    this.quotes = quotes;
    this.cards = cards;
    this.limits = limits;
  }

  /**
   * @param part the analyzer's part, without its contradictions
   */
  Claims compose(AnalyzerPart part) {
    List<Found> agreements = drawn.of("claims", "agreement");
    List<Found> conflicts = drawn.of("claims", "conflict");
    List<Found> both = new ArrayList<>(agreements);
    both.addAll(conflicts);
    Statements statements = Statements.of(report, both);
    String left = "";
    for (Drawn.Chosen chosen : drawn.of("claims")) {
      if (chosen.kind().id().equals("conflict")) {
        left = Cards.left(chosen);
      }
    }
    List<Conflict> columns = new ArrayList<>();
    for (String severity : List.of("hard", "")) {
      for (Found found : conflicts) {
        boolean hard = Facts.words(found, "severity").equals("hard");
        if (hard != severity.isEmpty()) {
          columns.add(conflict(found, statements));
        }
      }
    }
    return new Claims(
        part,
        new MatrixComposer(report, origins, links, limits, statements)
            .compose(agreements, conflicts),
        columns,
        left);
  }

  private Conflict conflict(Found found, Statements statements) {
    List<Integer> first = evidence(found, "side-a");
    List<Integer> second = evidence(found, "side-b");
    String wordsA = first.isEmpty() ? "" : quotes.sentenceWords(found, first.get(0));
    String wordsB = second.isEmpty() ? "" : quotes.sentenceWords(found, second.get(0));
    return new Conflict(
        cards.card(found, drawn.hue("claims", "conflict"), 0),
        Facts.words(found, "severity"),
        Facts.words(found, "rule"),
        topic(found),
        Facts.flag(found, "within"),
        side(found, first, wordsB, statements),
        side(found, second, wordsA, statements));
  }

  private static String topic(Found found) {
    String subject = Facts.words(found, "subject");
    String attribute = Facts.words(found, "attribute");
    return subject.isEmpty() || attribute.isEmpty()
        ? subject + attribute
        : subject + " \u2013 " + attribute;
  }

  private static List<Integer> evidence(Found found, String role) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      if (found.finding().evidence().get(i).role().equals(role)) {
        places.add(i);
      }
    }
    return places;
  }

  private Conflict.Side side(
      Found found, List<Integer> evidence, String other, Statements statements) {
    Set<DocumentId> documents = new LinkedHashSet<>();
    Set<String> speakers = new LinkedHashSet<>();
    List<Passage> passages = new ArrayList<>();
    for (int i : evidence) {
      Evidence e = found.finding().evidence().get(i);
      documents.add(e.document());
      statements
          .at(found, i)
          .map(Statements.Statement::speaker)
          .filter(s -> !s.isEmpty())
          .ifPresent(speakers::add);
      if (passages.size() < PASSAGES) {
        passages.add(passage(found, i, other));
      }
    }
    String weight =
        Wording.count(documents.size(), "document")
            + (origins.known() ? ", " + Wording.count(origins.count(documents), "origin") : "")
            + (evidence.size() > PASSAGES
                ? "; " + Wording.count(evidence.size() - PASSAGES, "more passage") + " not drawn"
                : "");
    return new Conflict.Side(weight, List.copyOf(speakers), passages);
  }

  private Passage passage(Found found, int i, String other) {
    List<Piece> pieces = new WordDifference(quotes.sentenceWords(found, i), other).left();
    boolean marked = pieces.stream().anyMatch(p -> p.style().equals("differ"));
    if (marked) {
      return quotes.passage(found, i, pieces);
    }
    Evidence e = found.finding().evidence().get(i);
    return quotes.inSentence(found, i, List.of(new Quotes.Styled(e.span(), "mark")));
  }
}
