package dev.variorum.sentiment.analysis;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.target.TargetList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run: sketches every document, then sums by document, source and subject. */
final class SentimentAnalysis implements Analysis<Sketch> {
  private static final String NO_SOURCE = "(no source)";

  private final Sketcher sketcher;
  private final TargetList wanted;
  private final long leastMentions;

  /**
   * @param wanted subjects to be reported however seldom they are mentioned
   * @param leastMentions how often the corpus must mention a subject for it to be reported
   */
  SentimentAnalysis(ToneReader reader, TargetList wanted, long leastMentions) {
    this.sketcher = new Sketcher(reader, wanted);
    this.wanted = wanted;
    this.leastMentions = leastMentions;
  }

  @Override
  public @Nullable Sketch inspect(Document document) {
    Sketch sketch = sketcher.sketch(document);
    return sketch.starts().length == 0 ? null : sketch;
  }

  @Override
  public void conclude(Inspections<Sketch> in, AnalysisContext context, FindingSink out) {
    Subjects subjects = Subjects.of(in, wanted);
    Repeated repeated = new Repeated(context.findingsOf("dedupe"));
    Map<String, Mean> bySource = new TreeMap<>();
    Map<String, Map<String, Mean>> byTarget = new TreeMap<>();
    for (Inspection<Sketch> inspection : in) {
      context.checkCancelled();
      Sketch sketch = inspection.value();
      DocumentTones tones = new DocumentTones(inspection.document(), sketch, repeated);
      if (tones.isEmpty()) {
        continue;
      }
      String source = context.corpus().document(inspection.document()).source().orElse(NO_SOURCE);
      out.add(tones.finding(inspection.document()));
      bySource.computeIfAbsent(source, s -> new Mean()).addAll(tones.all());
      for (TargetTally tally : tallies(sketch, tones, subjects)) {
        out.add(tally.finding(inspection.document()));
        if (!tally.isQuoted()) {
          byTarget
              .computeIfAbsent(tally.target(), t -> new TreeMap<>())
              .computeIfAbsent(source, s -> new Mean())
              .addAll(tally.scores());
        }
      }
    }
    if (!bySource.isEmpty()) {
      out.add(sources(bySource));
      out.add(targets(byTarget));
    }
  }

  private List<TargetTally> tallies(Sketch sketch, DocumentTones tones, Subjects subjects) {
    Map<String, TargetTally> tallies = new LinkedHashMap<>();
    for (Sketch.Sighting s : sketch.mentions()) {
      String target = subjects.name(sketch.names()[s.name()]);
      if (tones.isCounted(s.piece()) && subjects.isReported(target, leastMentions)) {
        boolean quoted = (sketch.flags()[s.piece()] & Sketch.QUOTED) != 0;
        tallies
            .computeIfAbsent((quoted ? "q " : "n ") + target, k -> new TargetTally(target, quoted))
            .add(s, sketch.stances()[s.piece()]);
      }
    }
    return new ArrayList<>(tallies.values());
  }

  private static Exhibit sources(Map<String, Mean> bySource) {
    List<List<Value>> rows = new ArrayList<>();
    bySource.forEach(
        (source, mean) ->
            rows.add(
                List.of(
                    Value.text(source),
                    Value.real(mean.mean()),
                    Value.real(mean.interval()),
                    Value.ratio(Math.min(1, mean.charge())),
                    Value.whole(mean.count()))));
    return Exhibit.Table.of(
        "Tone by source", List.of("source", "tone", "interval", "charge", "sentences"), rows);
  }

  private static Exhibit targets(Map<String, Map<String, Mean>> byTarget) {
    List<List<Value>> rows = new ArrayList<>();
    byTarget.forEach(
        (target, means) ->
            means.forEach(
                (source, mean) ->
                    rows.add(
                        List.of(
                            Value.text(target),
                            Value.text(source),
                            Value.real(mean.mean()),
                            Value.real(mean.interval()),
                            Value.whole(mean.count())))));
    return Exhibit.Table.of(
        "Tone by target and source",
        List.of("target", "source", "tone", "interval", "mentions"),
        rows);
  }
}
