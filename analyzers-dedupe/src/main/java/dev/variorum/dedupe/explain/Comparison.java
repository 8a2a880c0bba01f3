package dev.variorum.dedupe.explain;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.dedupe.near.DuplicateGroup.Relation;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.passage.PairedRuns;
import dev.variorum.dedupe.passage.Reading;
import dev.variorum.dedupe.passage.Run;
import dev.variorum.dedupe.shingle.Overlap;
import dev.variorum.dedupe.shingle.ShingleUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why two documents are, or are not, copies of one another: the counts, the similarity against the
 * threshold, and the words they share in both texts. Immutable.
 *
 * @param overlap distinct shingles of the first, of the second, and in both
 * @param shingle words or characters in a shingle
 * @param unit what a shingle is made of
 * @param threshold least similarity of near-duplicates
 * @param relation how they are copies; empty when they are not
 * @param runs the words they share in a row, the longest first
 * @param sharedWords words in those runs
 * @param share {@code sharedWords} over the words of the shorter document, 0 to 1
 */
public record Comparison(
    Overlap overlap,
    int shingle,
    ShingleUnit unit,
    double threshold,
    Optional<Relation> relation,
    List<SharedRun> runs,
    int sharedWords,
    double share) {

  /**
   * Words in a row that both documents have.
   *
   * @param words how many
   * @param first where they stand in the first document
   * @param second where they stand in the second
   * @param quoted whether most of them are quoted in either
   */
  public record SharedRun(int words, Span first, Span second, boolean quoted) {}

  public Comparison {
    runs = List.copyOf(runs);
  }

  /**
   * Compares two documents as the finder would.
   *
   * @param passage words of the shortest run to list, 1 or more
   */
  public static Comparison of(Document first, Document second, NearDuplicates finder, int passage) {
    Overlap overlap = finder.shingler().set(first).overlap(finder.shingler().set(second));
    Reading a = Reading.of(first);
    Reading b = Reading.of(second);
    PairedRuns paired = PairedRuns.of(a, b, passage);
    List<SharedRun> runs = new ArrayList<>();
    for (Run run : paired.runs()) {
      int quoted =
          Math.max(a.quoted(run.first(), run.words()), b.quoted(run.second(), run.words()));
      runs.add(
          new SharedRun(
              run.words(),
              a.span(run.first(), run.words()),
              b.span(run.second(), run.words()),
              quoted * 2 > run.words()));
    }
    runs.sort(Comparator.comparingInt((SharedRun r) -> -r.words()).thenComparing(SharedRun::first));
    return new Comparison(
        overlap,
        finder.shingler().size(),
        finder.shingler().unit(),
        finder.threshold(),
        relation(first, second, overlap, finder.threshold()),
        runs,
        paired.words(),
        paired.share());
  }

  private static Optional<Relation> relation(
      Document first, Document second, Overlap overlap, double threshold) {
    if (first.text().equals(second.text())) {
      return Optional.of(Relation.EXACT);
    }
    long[] words = first.tokens().hashes();
    if (words.length > 0 && Arrays.equals(words, second.tokens().hashes())) {
      return Optional.of(Relation.NORMALIZED);
    }
    return overlap.jaccard() >= threshold ? Optional.of(Relation.NEAR) : Optional.empty();
  }

  /** The Jaccard similarity: shared over all distinct shingles, 0 to 1. */
  public double similarity() {
    return overlap.jaccard();
  }

  /** Shared shingles over those of the document that has fewer, 0 to 1. */
  public double containment() {
    return overlap.containment();
  }
}
