package dev.variorum.core.engine.store;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes the logs of one run may still keep in memory. Threads share it. */
public final class MemoryBudget {
  private final AtomicLong left;

  /**
   * @param bytes 0 or more
   */
  public MemoryBudget(long bytes) {
    left = new AtomicLong(bytes);
  }

  /** Takes {@code bytes} if they are still there. */
  boolean take(long bytes) {
    long now = left.get();
    while (now >= bytes) {
      if (left.compareAndSet(now, now - bytes)) {
        return true;
      }
      now = left.get();
    }
    return false;
  }
}
