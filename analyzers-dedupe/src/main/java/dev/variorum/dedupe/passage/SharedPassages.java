package dev.variorum.dedupe.passage;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.passage.PassageCandidates.Candidate;
import dev.variorum.dedupe.passage.SharedPassage.Place;
import dev.variorum.dedupe.shingle.Mixing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the passages that documents share, and puts together the runs of several pairs that are the
 * same words: {@code SharedPassages.find(documents, 8)}.
 */
public final class SharedPassages {
  private final Map<Long, TreeMap<Integer, Place>> byWords = new LinkedHashMap<>();
  private final Map<Long, Integer> lengths = new LinkedHashMap<>();

  /** Starts with no passage. */
  public SharedPassages() {}

  /**
   * The passages of documents held in memory, in the order of their first places.
   *
   * @param least words of the shortest passage, 2 or more; every passage of that length or more is
   *     found unless its words stand in more than {@value PassageCandidates#COMMON} documents
   */
  public static List<SharedPassage> find(List<Document> documents, int least) {
    Winnowing winnowing = Winnowing.forRuns(least);
    List<int[]> prints =
        documents.stream().map(d -> winnowing.prints(d.tokens().hashes())).toList();
    List<Candidate> pairs = new ArrayList<>();
    PassageCandidates.find(
        sink -> {
          for (int d = 0; d < prints.size(); d++) {
            sink.accept(d, prints.get(d));
          }
        },
        prints.stream().mapToLong(p -> p.length).sum(),
        pairs::add);
    SharedPassages passages = new SharedPassages();
    Alignment alignment =
        new Alignment(d -> Reading.of(documents.get(d)), least, Work.here(), 1L << 28);
    alignment.align(pairs, passages::add);
    return passages.list();
  }

  /** Adds the runs of an aligned pair. */
  public void add(PairedRuns pair, Reading first, Reading second) {
    for (Run run : pair.runs()) {
      long key = run.words();
      for (int i = 0; i < run.words(); i++) {
        key = Mixing.mix(key) * 31 + first.words()[run.first() + i];
      }
      TreeMap<Integer, Place> places = byWords.computeIfAbsent(key, k -> new TreeMap<>());
      lengths.put(key, run.words());
      places.putIfAbsent(
          pair.first(), new Place(pair.first(), first.span(run.first(), run.words())));
      places.putIfAbsent(
          pair.second(), new Place(pair.second(), second.span(run.second(), run.words())));
    }
  }

  /** The passages added so far, by first document, then by place in it, then the longer first. */
  public List<SharedPassage> list() {
    List<SharedPassage> all = new ArrayList<>();
    byWords.forEach(
        (key, places) ->
            all.add(new SharedPassage(lengths.getOrDefault(key, 0), List.copyOf(places.values()))));
    all.sort(
        Comparator.comparingInt((SharedPassage p) -> p.places().get(0).document())
            .thenComparing(p -> p.places().get(0).span())
            .thenComparing(p -> -p.words())
            .thenComparingInt(p -> p.places().get(1).document()));
    return all;
  }
}
