package dev.variorum.cli.output;

import dev.variorum.core.engine.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files and folders that a run writes, in order. One that fails is told and the others are
 * written all the same. Written by one thread; what stands may be asked for by any.
 */
public final class Outputs {
  /** Writes one output of a report. */
  public interface Writing {
    void write(Report report) throws IOException;
  }

  private record Output(String name, boolean replaces, Writing writing) {}

  private final Terminal terminal;
  private final List<Output> outputs = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private @Nullable String current;

  public Outputs(Terminal terminal) {
    this.terminal = terminal;
  }

  public void add(OutputFile file, Writing writing) {
    outputs.add(new Output(file.toString(), file.replaces(), writing));
  }

  public void add(OutputFolder folder, Writing writing) {
    outputs.add(new Output(folder.toString(), false, writing));
  }

  /**
   * Writes all of them, or as many as there are before the thread is interrupted.
   *
   * @return whether each was written
   */
  public boolean write(Report report) {
    boolean all = true;
    for (Output output : outputs) {
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
      all &= write(output, report);
    }
    return all;
  }

  private boolean write(Output output, Report report) {
    at(output.name());
    try {
      output.writing().write(report);
      stands(output.name());
      return true;
    } catch (IOException | RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        String unchanged = output.replaces() ? "; the old one is unchanged" : "";
        terminal.say(
            "variorum: '"
                + output.name()
                + "' could not be written: "
                + Failures.reason(e)
                + unchanged);
      }
      return false;
    }
  }

  private synchronized void at(String name) {
    current = name;
  }

  private synchronized void stands(String name) {
    written.add(name);
    current = null;
  }

  /** What has been written, and what is being written, in a few words. */
  public synchronized String soFar() {
    String done =
        written.isEmpty() ? "nothing was written" : String.join(", ", written) + " was written";
    if (written.size() > 1) {
      done = String.join(", ", written) + " were written";
    }
    return current == null ? done : done + ", " + current + " was not";
  }
}
