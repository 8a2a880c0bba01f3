package dev.variorum.cli;

import dev.variorum.cli.output.Terminal;
import dev.variorum.core.engine.RunListener;
import dev.variorum.reports.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows on a terminal how many documents have been read, how fast, and who concludes; with {@code
 * -v}, timings at the end.
 */
final class Progress implements RunListener {
  private static final long EVERY_NANOS = 150_000_000L;

  private final Terminal terminal;
  private final boolean bar;
  private final boolean verbose;
  private final long started = System.nanoTime();
  private long last = System.nanoTime();
  private boolean drawn;
  private final List<String> concluded = new ArrayList<>();
  private String current = "";
  private volatile long documents;

  Progress(Terminal terminal, boolean quiet, boolean verbose) {
    this.terminal = terminal;
    this.bar = !quiet && terminal.showsProgress();
    this.verbose = verbose;
  }

  @Override
  public void read(long count) {
    documents = count;
    if (bar && due()) {
      double seconds = (System.nanoTime() - started) / 1e9;
      draw(
          "read "
              + Wording.count(count, "document")
              + ", "
              + Wording.number(Math.round(count / Math.max(seconds, 0.001)))
              + " a second");
    }
  }

  @Override
  public synchronized void concluding(String analyzer, double share) {
    current = analyzer;
    if (bar && due()) {
      double seconds = (System.nanoTime() - started) / 1e9;
      String left = "";
      if (share > 0.05) {
        left = ", about " + Math.round(seconds * (1 - share) / share) + " s left";
      }
      draw(analyzer + " concludes, " + Math.round(share * 100) + " %" + left);
    }
  }

  @Override
  public synchronized void ended(String analyzer, Duration inspecting, Duration concluding) {
    clear();
    current = "";
    if (!Thread.currentThread().isInterrupted()) {
      concluded.add(analyzer);
    }
    if (verbose) {
      terminal.say(
          String.format(
              Locale.ROOT,
              "%s: inspecting %.3f s over all threads, concluding %.3f s",
              analyzer,
              inspecting.toNanos() / 1e9,
              concluding.toNanos() / 1e9));
    }
  }

  /** How far the run has come, in a few words. */
  synchronized String soFar() {
    StringBuilder words = new StringBuilder(Wording.count(documents, "document"));
    words.append(documents == 1 ? " was read" : " were read");
    if (!concluded.isEmpty()) {
      words.append(", ").append(String.join(", ", concluded)).append(" had concluded");
    }
    if (!current.isEmpty()) {
      words.append(", ").append(current).append(" had not");
    }
    return words.toString();
  }

  private boolean due() {
    long now = System.nanoTime();
    if (now - last < EVERY_NANOS) {
      return false;
    }
    last = now;
    return true;
  }

  private void draw(String words) {
    terminal.overwrite(words);
    drawn = true;
  }

  /** Removes the progress line. */
  synchronized void clear() {
    if (drawn) {
      terminal.overwrite("");
      drawn = false;
    }
  }
}
