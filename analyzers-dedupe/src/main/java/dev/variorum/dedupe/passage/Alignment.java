package dev.variorum.dedupe.passage;

import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.passage.PassageCandidates.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Aligns the documents of candidate pairs, reading each as seldom as the memory allows. */
public final class Alignment {
  private static final int BATCH = 1024;

  private final IntFunction<Reading> source;
  private final CommonRuns finder;
  private final Work work;
  private final long budget;
  private final Map<Integer, Reading> held = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * @param source reads a document by its number; any thread
   * @param least words of the shortest run to report
   * @param budget bytes for readings that are kept
   */
  public Alignment(IntFunction<Reading> source, int least, Work work, long budget) {
    this.source = source;
    this.finder = new CommonRuns(least);
    this.work = work;
    this.budget = budget;
  }

  /** What is done with an aligned pair. */
  public interface Sink {
    void accept(PairedRuns runs, Reading first, Reading second);
  }

  /** Aligns pairs and hands over, in their order, those that share a run. */
  public void align(List<Candidate> pairs, Sink out) {
    for (int from = 0; from < pairs.size(); from += BATCH) {
      List<Candidate> batch = pairs.subList(from, Math.min(pairs.size(), from + BATCH));
      Map<Integer, Reading> readings = read(batch);
      PairedRuns[] aligned = new PairedRuns[batch.size()];
      work.split(
          aligned.length,
          8,
          (lo, hi) -> {
            for (int i = lo; i < hi; i++) {
              Candidate pair = batch.get(i);
              aligned[i] =
                  PairedRuns.of(
                      pair.first(),
                      get(readings, pair.first()),
                      pair.second(),
                      get(readings, pair.second()),
                      finder);
            }
          });
      for (PairedRuns runs : aligned) {
        if (!runs.runs().isEmpty()) {
          out.accept(runs, get(readings, runs.first()), get(readings, runs.second()));
        }
      }
    }
  }

  private Reading get(Map<Integer, Reading> readings, int document) {
    Reading reading = readings.get(document);
    return reading == null ? source.apply(document) : reading;
  }

  private Map<Integer, Reading> read(List<Candidate> batch) {
    TreeSet<Integer> wanted = new TreeSet<>();
    for (Candidate pair : batch) {
      wanted.add(pair.first());
      wanted.add(pair.second());
    }
    Map<Integer, Reading> readings = new HashMap<>();
    List<Integer> missing = new ArrayList<>();
    for (int document : wanted) {
      Reading reading = held.get(document);
      if (reading == null) {
        missing.add(document);
      } else {
        readings.put(document, reading);
      }
    }
    Reading[] read = new Reading[missing.size()];
    work.split(
        read.length,
        8,
        (lo, hi) -> {
          for (int i = lo; i < hi; i++) {
            read[i] = source.apply(missing.get(i));
          }
        });
    for (int i = 0; i < read.length; i++) {
      readings.put(missing.get(i), read[i]);
      held.put(missing.get(i), read[i]);
      bytes += read[i].bytes();
    }
    forget();
    return readings;
  }

  private void forget() {
    var eldest = held.entrySet().iterator();
    while (bytes > budget && eldest.hasNext()) {
      bytes -= eldest.next().getValue().bytes();
      eldest.remove();
    }
  }
}
