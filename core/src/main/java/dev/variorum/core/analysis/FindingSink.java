package dev.variorum.core.analysis;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Reference;

/**
 * Where {@code conclude} puts what it found; used by conclude's thread alone. Implemented by core
 * only.
 */
public interface FindingSink {

  /**
   * Takes a finding.
   *
   * @return a reference that other findings may hold
   * @throws IllegalArgumentException if its kind, a role or a fact is not declared, or a span lies
   *     outside its text
   */
  Reference add(Finding finding);

  /** Takes an exhibit. */
  void add(Exhibit exhibit);

  /** Takes a problem. */
  void add(Problem problem);
}
