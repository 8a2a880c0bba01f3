package dev.variorum.fuzz.work;

/** The counter that the loaded classes count with. For one run at a time. */
public final class Work {
  /** Methods entered and jumps back taken since the last reset. */
  private static long steps;

  private Work() {}

  /** Called by the loaded classes. */
  public static void step() {
    steps++;
  }

  static long count(Runnable run) {
    steps = 0;
    run.run();
    return steps;
  }
}
