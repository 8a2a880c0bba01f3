package dev.variorum.sentiment.analysis;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.model.Tone;
import dev.variorum.sentiment.target.TargetList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run: sketches every document, then sums by document, source and subject. */
final class SentimentAnalysis implements Analysis<Sketch> {
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
    Outlook outlook = new Outlook();
    long done = 0;
    for (Inspection<Sketch> inspection : in) {
      context.checkCancelled();
      context.progress((double) done++ / in.size());
      Sketch sketch = inspection.value();
      DocumentTones tones = new DocumentTones(inspection.document(), sketch, repeated);
      if (!tones.isEmpty()) {
        out.add(tones.finding(inspection.document()));
        outlook.add(sketch, tones);
        for (TargetTally tally : tallies(sketch, tones, subjects)) {
          out.add(tally.finding(inspection.document()));
          outlook.add(sketch, tally);
        }
      }
    }
    outlook.exhibits().forEach(out::add);
  }

  private List<TargetTally> tallies(Sketch sketch, DocumentTones tones, Subjects subjects) {
    Map<String, TargetTally> tallies = new LinkedHashMap<>();
    String[] names = subjects.names(sketch.names());
    for (Sketch.Sighting s : sketch.mentions()) {
      String target = names[s.name()];
      if (tones.isCounted(s.piece()) && subjects.isReported(target, leastMentions)) {
        boolean quoted = (sketch.flags()[s.piece()] & Sketch.QUOTED) != 0;
        tallies
            .computeIfAbsent((quoted ? "q " : "n ") + target, k -> new TargetTally(target, quoted))
            .add(sketch, s);
      }
    }
    if (tones.column() > 0 && tones.label() != Tone.NEUTRAL) {
      mainSubjects(tallies.values()).forEach(t -> t.lean(tones.label(), tones.column()));
    }
    return new ArrayList<>(tallies.values());
  }

  /** What an outlet itself speaks of most; nothing when it speaks of each subject once. */
  private static List<TargetTally> mainSubjects(Collection<TargetTally> tallies) {
    List<TargetTally> own = tallies.stream().filter(t -> !t.isQuoted()).toList();
    int most = own.stream().mapToInt(TargetTally::mentions).max().orElse(0);
    return own.stream().filter(t -> most > 1 && t.mentions() == most).toList();
  }
}
