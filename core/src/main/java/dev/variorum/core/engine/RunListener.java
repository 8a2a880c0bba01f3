package dev.variorum.core.engine;

import java.time.Duration;

/**
 * Hears how a run goes on; for progress and timings, never for results. Called by several threads,
 * one at a time per method.
 */
public interface RunListener {

  /** A listener that does nothing. */
  static RunListener silent() {
    return new RunListener() {};
  }

  /** So many documents have been read. */
  default void read(long documents) {}

  /** An analyzer concludes; {@code share} from 0 to 1 as it says itself. */
  default void concluding(String analyzer, double share) {}

  /** An analyzer has ended; times over all threads. */
  default void ended(String analyzer, Duration inspecting, Duration concluding) {}
}
