package dev.variorum.dedupe.explain;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the subjects of two documents of a corpus are: the cosine of their distinct words, each
 * weighted by how few documents have it (Spärck Jones 1972). Documents of one event score higher
 * than documents of two; it says nothing of copying. Immutable.
 */
public final class TopicLikeness {
  private final Map<Long, Integer> frequencies = new HashMap<>();
  private final int documents;

  private TopicLikeness(int documents) {
    this.documents = documents;
  }

  /** Counts the words of a corpus. */
  public static TopicLikeness over(List<Document> corpus) {
    TopicLikeness likeness = new TopicLikeness(corpus.size());
    for (Document document : corpus) {
      ShingleSet words = ShingleSet.of(document.tokens().hashes());
      for (int i = 0; i < words.size(); i++) {
        likeness.frequencies.merge(words.get(i), 1, Integer::sum);
      }
    }
    return likeness;
  }

  private double weight(long word) {
    int frequency = frequencies.getOrDefault(word, 1);
    double weight = StrictMath.log((double) documents / frequency);
    return weight * weight;
  }

  /** A document prepared for comparison; made by {@link #of}. */
  public record Subject(ShingleSet words, double length) {}

  /** Prepares a document of the corpus. */
  public Subject of(Document document) {
    ShingleSet words = ShingleSet.of(document.tokens().hashes());
    double square = 0;
    for (int i = 0; i < words.size(); i++) {
      square += weight(words.get(i));
    }
    return new Subject(words, StrictMath.sqrt(square));
  }

  /** The cosine, from 0 to 1. */
  public double between(Subject a, Subject b) {
    if (a.length() == 0 || b.length() == 0) {
      return 0;
    }
    double product = 0;
    ShingleSet smaller = a.words().size() <= b.words().size() ? a.words() : b.words();
    ShingleSet larger = smaller == a.words() ? b.words() : a.words();
    for (int i = 0; i < smaller.size(); i++) {
      if (larger.contains(smaller.get(i))) {
        product += weight(smaller.get(i));
      }
    }
    return Math.min(1, product / (a.length() * b.length()));
  }
}
