package dev.variorum.dedupe.explain;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.shingle.FunctionWords;
import dev.variorum.dedupe.shingle.Overlap;
import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.Arrays;

/**
 * How many words two short texts have in common: graded measures for texts that may be reworded.
 *
 * <p>These look at words alone. They tell reuse well when a text keeps words of its source, and
 * paraphrase poorly: two sentences with the same words need not say the same.
 */
public final class ContentWords {
  private ContentWords() {}

  /** The distinct words of a document without English function words. */
  public static ShingleSet of(Document document) {
    return ShingleSet.of(
        Arrays.stream(document.tokens().hashes())
            .filter(word -> !FunctionWords.contains(word))
            .toArray());
  }

  /** The share of a text's content words that stand in the other text too, from 0 to 1. */
  public static double containment(Document text, Document in) {
    Overlap overlap = of(text).overlap(of(in));
    return overlap.first() == 0 ? 0 : (double) overlap.shared() / overlap.first();
  }

  /** The Jaccard similarity of all words of two texts, function words included, from 0 to 1. */
  public static double likeness(Document one, Document other) {
    ShingleSet a = ShingleSet.of(one.tokens().hashes());
    return a.overlap(ShingleSet.of(other.tokens().hashes())).jaccard();
  }
}
