package dev.variorum.sentiment.analysis;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums over the corpus: tone by source, by subject and source, and by day. For one thread. */
final class Outlook {
  private static final String NO_SOURCE = "(no source)";

  private final Map<String, Mean> bySource = new TreeMap<>();
  private final Map<String, Map<String, Mean>> byTarget = new TreeMap<>();
  private final Map<String, Mean> byDay = new TreeMap<>();

  void add(Sketch sketch, DocumentTones tones) {
    bySource.computeIfAbsent(source(sketch), s -> new Mean()).addAll(tones.all());
    if (!sketch.day().isEmpty()) {
      byDay.computeIfAbsent(sketch.day(), d -> new Mean()).addAll(tones.all());
    }
  }

  void add(Sketch sketch, TargetTally tally) {
    if (!tally.isQuoted()) {
      byTarget
          .computeIfAbsent(tally.target(), t -> new TreeMap<>())
          .computeIfAbsent(source(sketch), s -> new Mean())
          .addAll(tally.scores());
    }
  }

  private static String source(Sketch sketch) {
    return sketch.source().isEmpty() ? NO_SOURCE : sketch.source();
  }

  /** The exhibits, in a fixed order; none for an empty corpus. */
  List<Exhibit> exhibits() {
    List<Exhibit> exhibits = new ArrayList<>();
    if (!bySource.isEmpty()) {
      exhibits.add(sources());
      exhibits.add(targets());
    }
    if (byDay.size() > 1) {
      List<Exhibit.Timeline.Point> points = new ArrayList<>();
      byDay.forEach(
          (day, mean) ->
              points.add(
                  new Exhibit.Timeline.Point(
                      day, mean.count() + " sentences", Value.real(mean.mean()))));
      exhibits.add(Exhibit.Timeline.of("Tone by day", "mean tone, -1 to 1", points));
    }
    return exhibits;
  }

  private Exhibit sources() {
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

  private Exhibit targets() {
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
