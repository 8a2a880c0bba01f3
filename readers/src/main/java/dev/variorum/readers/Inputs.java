package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.listing.BrokenOff;
import dev.variorum.readers.listing.Delivery;
import dev.variorum.readers.listing.FileInput;
import dev.variorum.readers.listing.IoReason;
import dev.variorum.readers.listing.SideTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the user named, ready to be read: files, folders, standard input.
 *
 * <p>Folders are read recursively, their files in the order of their relative paths by code unit. A
 * document's id is its file's path relative to what was named, or what its record says. A {@code
 * metadata.csv} in a folder is joined to the folder's documents. A file that fails becomes a
 * problem and the others are read. {@link #read} is for one thread, once; {@link #share} for any.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.builder().path("news").known("archive").build();
 * inputs.read(sink);
 * }</pre>
 */
public final class Inputs {
  private final List<NamedPath> paths;
  private final @Nullable Path metadata;
  private final Readers readers;
  private final InputStream standardInput;
  private final AtomicLong bytesRead = new AtomicLong();
  private volatile long bytesInAll = -1;

  private Inputs(Builder b) throws InputException {
    readers = new Readers(b.readers == null ? installed() : b.readers, b.readerId, b.settings);
    List<NamedPath> named = new ArrayList<>();
    for (String path : b.paths) {
      named.add(NamedPath.of(path, false));
    }
    for (String path : b.known) {
      named.add(NamedPath.of(path, true));
    }
    if (b.paths.isEmpty()) {
      throw new InputException("nothing to read: name a file, a folder, or - for standard input");
    }
    if (named.stream().filter(NamedPath::isStandardInput).count() > 1) {
      throw new InputException("standard input can be named once only");
    }
    metadata = b.metadata == null ? null : tableOf(b.metadata);
    paths = List.copyOf(named);
    standardInput = b.standardInput;
  }

  /** Starts a description of what is to be read. */
  public static Builder builder() {
    return new Builder();
  }

  private static List<CorpusReader> installed() {
    List<CorpusReader> found = new ArrayList<>();
    ServiceLoader.load(CorpusReader.class, Inputs.class.getClassLoader()).forEach(found::add);
    return found;
  }

  private static Path tableOf(String written) throws InputException {
    NamedPath path = NamedPath.of(written, false);
    if (!Files.isRegularFile(path.path())) {
      throw new InputException("'" + written + "' is no file; metadata are read from a CSV file");
    }
    return path.path();
  }

  /**
   * Reads everything, in order; blocks while {@code out} blocks. What {@code out} throws is passed
   * on.
   *
   * @throws InputException if standard input was named and no reader of plain text is there
   * @throws CancellationException if the thread was interrupted; what was not read is no problem of
   *     the inputs then
   */
  public void read(DocumentSink out) throws InputException {
    Delivery delivery = new Delivery(out);
    Plan plan = new Plan(readers, delivery);
    if (metadata != null) {
      plan.addTable(metadata);
    }
    plan.add(paths);
    List<Plan.Step> steps = plan.steps();
    bytesInAll = size(steps);
    for (Plan.Step step : steps) {
      checkCancelled();
      delivery.next(step.name(), step.file().relative(), step.from().known(), step.tables());
      read(step, delivery);
    }
    delivery.close();
    for (SideTable table : plan.tables()) {
      table.tell(out);
    }
  }

  private static void checkCancelled() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading was cancelled");
    }
  }

  private void read(Plan.Step step, Delivery delivery) {
    Settings settings = readers.settings(step.reader());
    Input input =
        step.from().isStandardInput()
            ? FileInput.of(step.name(), standardInput, settings)
            : FileInput.of(step.name(), step.file(), settings, bytesRead);
    try {
      step.reader().read(input, delivery);
      if (delivery.isSilent()) {
        delivery.problem(Problem.warning(step.name(), "it holds no document"));
      }
    } catch (IOException e) {
      // An interrupt closes the file that is being read.
      checkCancelled();
      String before = e instanceof BrokenOff ? "" : "could not be read: ";
      delivery.problem(Problem.error(step.name(), before + IoReason.of(e)));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      if (delivery.isFromBehind(e)) {
        throw e;
      }
      delivery.problem(
          Problem.error(
              step.name(),
              "the reader '"
                  + step.reader().info().id()
                  + "' failed on it: "
                  + e.getClass().getSimpleName()));
    }
  }

  private static long size(List<Plan.Step> steps) {
    long size = 0;
    for (Plan.Step step : steps) {
      size += step.from().isStandardInput() ? 0 : FileInput.length(step.file().file());
    }
    return size;
  }

  /** The share of the bytes read so far, from 0 to 1; empty before reading and when unknown. */
  public OptionalDouble share() {
    long all = bytesInAll;
    return all <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) bytesRead.get() / all));
  }

  /** Describes what is to be read; not for use by several threads at once. */
  public static final class Builder {
    private final List<String> paths = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final Map<String, Map<String, String>> settings = new HashMap<>();
    private @Nullable List<CorpusReader> readers;
    private @Nullable String metadata;
    private @Nullable String readerId;
    private InputStream standardInput = System.in;

    private Builder() {}

    /** Adds a file, a folder, or {@code -} for standard input. */
    public Builder path(String path) {
      paths.add(path);
      return this;
    }

    /** Adds a file or folder whose documents are there only to be compared with. */
    public Builder known(String path) {
      known.add(path);
      return this;
    }

    /** Joins a table to all documents by their ids; null for none. */
    public Builder metadata(@Nullable String file) {
      metadata = file;
      return this;
    }

    /** Uses the reader with this id for everything; null for each by its file name. */
    public Builder reader(@Nullable String id) {
      readerId = id;
      return this;
    }

    /** Gives raw values of a reader's settings by name. */
    public Builder settings(String id, Map<String, String> values) {
      settings.computeIfAbsent(id, i -> new HashMap<>()).putAll(values);
      return this;
    }

    /** The readers to choose from; without it, those found by the service loader. */
    public Builder readers(List<CorpusReader> values) {
      readers = values;
      return this;
    }

    /** Where {@code -} reads from; without it the standard input of the process. */
    public Builder standardInput(InputStream stream) {
      standardInput = stream;
      return this;
    }

    /**
     * Checks paths, reader and settings; reads nothing yet.
     *
     * @throws InputException if one of them does not exist or is wrong; its message is one line
     */
    public Inputs build() throws InputException {
      return new Inputs(this);
    }
  }
}
