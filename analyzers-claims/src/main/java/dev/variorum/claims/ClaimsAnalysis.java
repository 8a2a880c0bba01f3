package dev.variorum.claims;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.checkworthiness.CheckWorthiness;
import dev.variorum.claims.collation.Imprint;
import dev.variorum.claims.concord.Account;
import dev.variorum.claims.concord.Concord;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.date.Dates;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Frames;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.proposition.Propositions;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.claims.quotation.Attributions;
import dev.variorum.claims.quotation.Post;
import dev.variorum.claims.verdict.Concordance;
import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of the claims analyzer. */
final class ClaimsAnalysis implements Analysis<DocumentClaims> {
  /**
   * Speech told within speech told is read to this depth. Nobody writes more, and one passage inside
   * the other without end would be as long together as the square of the text.
   */
  private static final int DEPTH = 3;

  private final boolean quantities;
  private final double leastWorth;
  private final Map<String, List<String>> aliases;
  private final Map<String, List<String>> families;

  /**
   * @param aliases names that the user says stand for others
   * @param families of each family of publishers its sources
   */
  ClaimsAnalysis(
      boolean quantities,
      double leastWorth,
      Map<String, List<String>> aliases,
      Map<String, List<String>> families) {
    this.quantities = quantities;
    this.leastWorth = leastWorth;
    this.aliases = aliases;
    this.families = families;
  }

  @Override
  public @Nullable DocumentClaims inspect(Document document) {
    Words words = new Words(document);
    List<Quantity> found = Quantities.scan(document);
    List<Attribution> attributions = Attributions.scan(words);
    List<DateMention> dates = Dates.scan(document);
    List<Frame> frames = Frames.scan(words, found, dates, attributions);
    DocumentClaims.Quote[] quotes = quotes(words, attributions);
    DocumentClaims.Figure[] figures =
        quantities ? DocumentClaims.Figure.of(found, dates) : new DocumentClaims.Figure[0];
    Imprint[] imprints = Imprint.of(document).toArray(new Imprint[0]);
    double[] scores = CheckWorthiness.scores(document, found, dates);
    Proposition[] propositions =
        Propositions.scan(words, dates, attributions, scores).toArray(new Proposition[0]);
    if (frames.isEmpty()
        && quotes.length == 0
        && figures.length == 0
        && imprints.length == 0
        && propositions.length == 0) {
      return null;
    }
    int[] published =
        document
            .published()
            .map(p -> new int[] {(int) p.first().toEpochDay(), (int) p.last().toEpochDay()})
            .orElse(new int[0]);
    float[] worth = new float[frames.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = (float) scores[frames.get(i).sentence()];
    }
    return new DocumentClaims(
        published,
        frames.toArray(new Frame[0]),
        worth,
        quotes,
        figures,
        imprints,
        propositions,
        DocumentClaims.topics(document),
        document.source().orElse(""));
  }

  /** What is quoted, and what is told of a named speaker's words. */
  private static DocumentClaims.Quote[] quotes(Words words, List<Attribution> attributions) {
    Document document = words.document();
    List<DocumentClaims.Quote> quotes = new ArrayList<>();
    List<Attribution> around = new ArrayList<>();
    for (Attribution a : attributions) {
      boolean told = !a.isQuoted() && isToldOnly(document, a);
      if (!(a.isQuoted() || told) || document.sections().isFurniture(a.reach().start())) {
        continue;
      }
      if (told) {
        around.removeIf(outer -> outer.reach().end() <= a.reach().start());
        if (around.size() == DEPTH) {
          continue;
        }
        around.add(a);
      }
      quotes.add(
          new DocumentClaims.Quote(
              a.reach(),
              a.type(),
              a.head().orElse(null),
              a.speaker(),
              a.isQuoted() ? Remarks.words(document, a) : new int[0],
              Speech.telling(words, a),
              Speech.around(words, a),
              Speech.isNamed(words, a),
              Post.of(words, a)));
    }
    return quotes.toArray(new DocumentClaims.Quote[0]);
  }

  /** Whether a named speaker's words are told without a quotation mark among them. */
  private static boolean isToldOnly(Document document, Attribution a) {
    int next = document.quotations().firstEndingAfter(a.reach().start());
    return a.type() == Attribution.Type.INDIRECT
        && !a.speaker().isEmpty()
        && (next >= document.quotations().size()
            || document.quotations().outer(next).start() >= a.reach().end());
  }

  @Override
  public void conclude(Inspections<DocumentClaims> in, AnalysisContext context, FindingSink out) {
    Optional<Origins> origins =
        context.findingsOf("dedupe").map(found -> Origins.of(found, context.corpus()));
    Testimony testimony = Testimony.of(in, aliases, context::checkCancelled);
    Publishers publishers = Publishers.of(in, families, context::checkCancelled);
    List<Witness> witnesses = testimony.witnesses();
    CopyReader copies = new CopyReader(testimony, context.corpus(), context::checkCancelled);
    copies.read(in);
    Concordance concordance = Concordance.of(witnesses, copies.figures());
    Reporter reporter =
        new Reporter(witnesses, testimony.aliases(), context.corpus(), origins, publishers);
    concordance.discords().forEach(d -> out.add(reporter.conflict(d)));
    PassageReporter passages = new PassageReporter(context.corpus(), origins);
    List<Variant> variants =
        copies.variants().stream()
            .filter(v -> concordance.discords().stream().noneMatch(d -> reporter.shows(d, v)))
            .toList();
    variants.forEach(v -> out.add(passages.variant(v)));
    Remarks.variants(in, testimony.aliases()).forEach(v -> out.add(passages.variant(v)));
    Voices.variants(in, testimony.aliases()).stream()
        .filter(v -> variants.stream().noneMatch(v::isShownBy))
        .forEach(v -> out.add(passages.variant(v)));
    List<Account> accounts = testimony.accounts(in, context::checkCancelled);
    ConcordReporter concord =
        new ConcordReporter(
            accounts,
            Concord.of(accounts),
            testimony.aliases(),
            context.corpus(),
            origins,
            publishers);
    concord.conflicts(copies.variants()).forEach(out::add);
    concordance.accords().forEach(a -> out.add(reporter.agreement(a)));
    concord.agreements(leastWorth).forEach(out::add);
    context.progress(.7);
    for (Inspection<DocumentClaims> inspection : in) {
      context.checkCancelled();
      DocumentReporter.report(inspection, leastWorth, out);
    }
    ApartMeasures.of(concordance).forEach(out::add);
    concord.measures().forEach(out::add);
  }
}
