package dev.variorum.core.engine;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An analyzer's findings without some that a user has set aside. Any thread may use it, as the findings themselves. */
final class SetAside implements Findings {
  private final Findings all;
  private final Set<String> ids;

  /**
   * @param ids of the findings to leave out; immutable
   */
  SetAside(Findings all, Set<String> ids) {
    this.all = all;
    this.ids = ids;
  }

  @Override
  public Stream<Found> all() {
    return all.all().filter(this::stands);
  }

  @Override
  public Stream<Found> ofKind(String kind) {
    return all.ofKind(kind).filter(this::stands);
  }

  @Override
  public long count(String kind) {
    try (Stream<Found> standing = ofKind(kind)) {
      return standing.count();
    }
  }

  @Override
  public List<Exhibit> exhibits() {
    return all.exhibits();
  }

  private boolean stands(Found found) {
    return !ids.contains(found.id());
  }
}
