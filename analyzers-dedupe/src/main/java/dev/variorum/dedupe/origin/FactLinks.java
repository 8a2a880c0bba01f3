package dev.variorum.dedupe.origin;

import dev.variorum.core.text.Span;
import dev.variorum.dedupe.near.LongList;
import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.passage.PassageCandidates;
import dev.variorum.dedupe.passage.PassageCandidates.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds documents that tell the same rare facts in the same order: probable links. How rare a fact
 * is is counted over certain origins, so that ten reprints do not make a fact common.
 */
public final class FactLinks {
  /** Facts two documents must have in common to be compared. */
  private static final int LEAST_COMMON = 4;

  /** Takes the facts of a document. */
  public interface Sink {
    void accept(int document, FactTrace facts);
  }

  /** Hands over the facts of all documents that are to be compared, the same each time. */
  public interface Source {
    void forEach(Sink sink);
  }

  private final Source source;
  private final int[] sets;
  private final Work work;

  /**
   * @param sets by document, the number of the certain origin it belongs to
   */
  public FactLinks(Source source, int[] sets, Work work) {
    this.source = source;
    this.sets = sets.clone();
    this.work = work;
  }

  /** The links between documents of different certain origins, in the order of the documents. */
  public List<Link> find() {
    List<Candidate> pairs = candidates();
    Map<Integer, FactTrace> traces = new HashMap<>();
    for (Candidate pair : pairs) {
      traces.put(pair.first(), FactTrace.EMPTY);
      traces.put(pair.second(), FactTrace.EMPTY);
    }
    source.forEach((document, facts) -> traces.computeIfPresent(document, (d, old) -> facts));
    Map<Integer, Integer> frequencies = frequencies(traces);
    Link[] links = new Link[pairs.size()];
    work.split(
        links.length,
        64,
        (lo, hi) -> {
          for (int i = lo; i < hi; i++) {
            links[i] = link(pairs.get(i), traces, frequencies);
          }
        });
    return Arrays.stream(links).filter(link -> link != NONE).toList();
  }

  private static final Link NONE =
      new Link(-1, -1, Basis.SHARED_FACTS, false, 0, new Span(0, 0), new Span(0, 0));

  private List<Candidate> candidates() {
    List<Candidate> pairs = new ArrayList<>();
    long[] total = {0};
    source.forEach((document, facts) -> total[0] += facts.size());
    PassageCandidates.find(
        sink -> source.forEach((document, facts) -> sink.accept(document, facts.tellingKeys())),
        total[0],
        pair -> {
          if (pair.prints() >= LEAST_COMMON && sets[pair.first()] != sets[pair.second()]) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  /** In how many certain origins each fact of the compared documents stands. */
  private Map<Integer, Integer> frequencies(Map<Integer, FactTrace> traces) {
    Map<Integer, Integer> frequencies = new HashMap<>();
    for (FactTrace trace : traces.values()) {
      for (int i = 0; i < trace.size(); i++) {
        frequencies.put(trace.key(i), 0);
      }
    }
    LongList rows = new LongList();
    source.forEach(
        (document, facts) -> {
          for (int i = 0; i < facts.size(); i++) {
            if (frequencies.containsKey(facts.key(i))) {
              rows.add((long) facts.key(i) << 32 | sets[document]);
            }
          }
        });
    rows.distinct();
    for (int i = 0; i < rows.size(); i++) {
      frequencies.merge((int) (rows.get(i) >> 32), 1, Integer::sum);
    }
    return frequencies;
  }

  private Link link(
      Candidate pair, Map<Integer, FactTrace> traces, Map<Integer, Integer> frequencies) {
    FactTrace a = traces.getOrDefault(pair.first(), FactTrace.EMPTY);
    FactTrace b = traces.getOrDefault(pair.second(), FactTrace.EMPTY);
    FactOverlap plain = FactOverlap.of(a, b, key -> 1);
    FactOverlap rare =
        FactOverlap.of(a, b, key -> FactRule.rarity(frequencies.getOrDefault(key, 1)));
    if (!FactRule.holds(plain, rare)) {
      return NONE;
    }
    int[] telling = plain.places().get(0);
    double most = -1;
    for (int[] place : rare.places()) {
      double weight =
          a.weight(place[0]) * FactRule.rarity(frequencies.getOrDefault(a.key(place[0]), 1));
      if (weight > most) {
        most = weight;
        telling = place;
      }
    }
    return new Link(
        pair.first(),
        pair.second(),
        Basis.SHARED_FACTS,
        false,
        plain.coverage(),
        a.span(telling[0]),
        b.span(telling[1]));
  }
}
