package dev.variorum.dedupe.origin;

import dev.variorum.core.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Two documents or more that go back to one origin, surely or probably.
 *
 * @param members numbers of the documents, ascending
 * @param certain whether all are joined by certain links
 * @param because the strongest reason that joins them; for a probable origin, the one that makes it probable
 * @param spans where the reason shows in each member
 */
public record Origin(
    List<Integer> members, boolean certain, Link because, Map<Integer, Span> spans) {

  public Origin {
    members = List.copyOf(members);
    spans = Map.copyOf(spans);
  }

  /** The kind of the reason. */
  public Basis basis() {
    return because.basis();
  }
}
