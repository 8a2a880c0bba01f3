package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.html.view.AnalyzerPart;
import dev.variorum.reports.html.view.Claims;
import dev.variorum.reports.html.view.Copies;
import dev.variorum.reports.html.view.KindPart;
import dev.variorum.reports.html.view.Page;
import dev.variorum.reports.html.view.Tone;
import dev.variorum.reports.html.view.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes the view of a whole report. The three built-in analyzers get sections of their own where
 * their kinds allow it; every other analyzer, and every other kind of theirs, is drawn from the
 * closed shapes.
 */
public final class PageComposer {
  private static final int TROUBLES = 200;

  private final Report report;
  private final Limits limits;
  private final Predicate<DocumentId> hasText;

  /**
   * @param hasText whether the corpus can give a document's text
   */
  public PageComposer(Report report, Limits limits, Predicate<DocumentId> hasText) {
    this.report = report;
    this.limits = limits;
    this.hasText = hasText;
  }

  /**
   * The view; its texts are read from the report while it is drawn.
   *
   * @param notes what a reader must know before all else, such as that there are no texts
   * @param style the style sheet
   * @param script the script
   * @param policy the content security policy
   */
  public Page compose(List<String> notes, String style, String script, String policy) {
    Drawn drawn = Drawn.choose(report, limits);
    DrawnTexts chosen = DrawnTexts.choose(report, drawn, limits, hasText);
    OriginGroups origins = OriginGroups.of(report);
    for (long p = 0; p < Math.min(report.corpus().size(), 10_000); p++) {
      origins.letter(p);
    }
    Links links = new Links(drawn, chosen);
    Quotes quotes = new Quotes(report, links, hasText);
    Cards cards = new Cards(drawn, links, quotes);
    ExhibitComposer exhibits = new ExhibitComposer(links, limits);
    List<Copies> copies = new ArrayList<>();
    List<Claims> claims = new ArrayList<>();
    List<Tone> tone = new ArrayList<>();
    List<AnalyzerPart> others = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      switch (outcome.info().id()) {
        case "dedupe" ->
            copies.add(
                new CopiesComposer(report, drawn, origins, links, quotes, limits)
                    .compose(
                        part(outcome, drawn, cards, exhibits, Set.of("shared-passage")), outcome));
        case "claims" ->
            claims.add(
                new ClaimsComposer(report, drawn, origins, links, quotes, cards, limits)
                    .compose(part(outcome, drawn, cards, exhibits, Set.of("conflict"))));
        case "sentiment" ->
            tone.add(
                new ToneComposer(drawn, quotes, cards)
                    .compose(
                        part(
                            outcome,
                            drawn,
                            cards,
                            exhibits,
                            Set.of("document-tone", "target-tone"))));
        default -> others.add(part(outcome, drawn, cards, exhibits, Set.of()));
      }
    }
    return new Page(
        title(),
        new OverviewComposer(report, origins, links, limits).compose(notes),
        copies,
        claims,
        tone,
        others,
        new TextComposer(report, drawn, chosen, origins).compose(),
        troubles(),
        new MethodsComposer(report).compose(),
        drawn.tags(),
        style,
        script,
        policy);
  }

  private String title() {
    long size = report.corpus().size();
    return "Variorum report on " + dev.variorum.reports.Wording.count(size, "document");
  }

  private static AnalyzerPart part(
      Outcome outcome,
      Drawn drawn,
      Cards cards,
      ExhibitComposer exhibits,
      Set<String> drawnElsewhere) {
    List<KindPart> kinds = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Drawn.Chosen chosen : drawn.of(outcome.info().id())) {
      if (!drawnElsewhere.contains(chosen.kind().id()) && chosen.count() > 0) {
        kinds.add(cards.part(chosen));
      }
    }
    if (outcome.status() != Outcome.Status.CONCLUDED) {
      notes.add(
          outcome.problems().isEmpty()
              ? "It did not conclude."
              : "It did not conclude: " + outcome.problems().get(0).message());
    }
    for (String id : outcome.missing()) {
      notes.add("Without " + id + ", which did not run or failed; what rests on it is left out.");
    }
    return new AnalyzerPart(
        outcome.info().id(),
        outcome.info().title(),
        outcome.info().summary(),
        ExhibitComposer.sentences(outcome.findings().exhibits()),
        notes,
        exhibits.parts(outcome.findings().exhibits()),
        kinds);
  }

  private List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    add(troubles, "input", report.problems());
    for (Outcome outcome : report.outcomes()) {
      add(troubles, outcome.info().id(), outcome.problems());
    }
    add(troubles, "plugins", report.pluginProblems());
    long all = troubles.size();
    if (all > TROUBLES) {
      List<Trouble> shown = new ArrayList<>(troubles.subList(0, TROUBLES));
      shown.add(
          new Trouble(
              "note",
              "report",
              "",
              dev.variorum.reports.Wording.count(all - TROUBLES, "more problem")
                  + " not drawn here; all stand in the CSV file problems.csv and in the JSON."));
      return shown;
    }
    return troubles;
  }

  private static void add(List<Trouble> troubles, String where, List<Problem> problems) {
    for (Problem p : problems) {
      troubles.add(
          new Trouble(p.severity().name().toLowerCase(Locale.ROOT), where, p.input(), p.message()));
    }
  }
}
