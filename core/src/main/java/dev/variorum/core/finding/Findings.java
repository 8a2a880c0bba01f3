package dev.variorum.core.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one analyzer concluded, to be read as often as wished until the report is closed. Streams
 * must be closed when they are not read to their end. Any thread may use it.
 */
public interface Findings {

  /** Every finding, in the order the analyzer gave them. */
  Stream<Found> all();

  /** The findings of one kind, in the order given. */
  Stream<Found> ofKind(String kind);

  /** The number of findings of one kind. */
  long count(String kind);

  /** Every exhibit, in the order given. */
  List<Exhibit> exhibits();
}
