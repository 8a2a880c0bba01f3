package dev.variorum.dedupe.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins linked documents to origins. Certain links make certain origins; probable links join those,
 * and documents that stand alone, to probable ones. Immutable.
 *
 * <p>A round-up that takes a passage from each of two unrelated reports must not make them one
 * origin. So links are taken from the strongest down, and one joins two sets of documents only when
 * at least half of the pairs across them are linked, or when it joins a document to a copy of
 * itself.
 */
public final class Origins {
  private final int documents;
  private final List<Origin> certain;
  private final List<Origin> probable;
  private final int certainCount;
  private final int probableCount;

  private Origins(
      int documents,
      List<Origin> certain,
      List<Origin> probable,
      int certainCount,
      int probableCount) {
    this.documents = documents;
    this.certain = List.copyOf(certain);
    this.probable = List.copyOf(probable);
    this.certainCount = certainCount;
    this.probableCount = probableCount;
  }

  /**
   * Joins documents.
   *
   * @param documents their number
   * @param links reasons, in any order
   */
  public static Origins of(int documents, List<Link> links) {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(
        Comparator.comparing((Link l) -> !l.certain())
            .thenComparing(Link::basis)
            .thenComparing(l -> -l.strength())
            .thenComparingInt(Link::first)
            .thenComparingInt(Link::second));
    Joining joining = new Joining(documents, sorted);
    joining.joinAll(true);
    List<Origin> certain = joining.origins(true);
    int certainCount = joining.sets();
    joining.joinAll(false);
    List<Origin> probable = joining.origins(false);
    return new Origins(documents, certain, probable, certainCount, joining.sets());
  }

  /** The number of documents. */
  public int documents() {
    return documents;
  }

  /** Origins of two documents or more over certain links, by first member. */
  public List<Origin> certain() {
    return certain;
  }

  /** Origins that a probable link makes or enlarges, by first member. */
  public List<Origin> probable() {
    return probable;
  }

  /** By document, the least number of a document of the same certain origin. */
  public int[] sets() {
    int[] sets = new int[documents];
    for (int d = 0; d < documents; d++) {
      sets[d] = d;
    }
    for (Origin origin : certain) {
      for (int member : origin.members()) {
        sets[member] = origin.members().get(0);
      }
    }
    return sets;
  }

  /** The most origins there can be: documents joined by certain links count as one. */
  public int atMost() {
    return certainCount;
  }

  /** The number of origins if the probable links hold too. */
  public int ifProbable() {
    return probableCount;
  }
}
