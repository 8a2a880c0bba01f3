package dev.variorum.core.engine;

import java.nio.file.Path;

/** How a run uses the machine; nothing here changes what is found. Immutable. */
public final class RunOptions {
  private final int threads;
  private final long memoryBudget;
  private final Path temporaryFolder;
  private final long limit;
  private final String version;

  private RunOptions(Builder b) {
    threads = b.threads;
    memoryBudget = b.memoryBudget;
    temporaryFolder = b.temporaryFolder;
    limit = b.limit;
    version = b.version;
  }

  /**
   * Starts with the defaults: all processors, an eighth of the heap, the system's temporary folder.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Worker threads, 1 or more. */
  public int threads() {
    return threads;
  }

  /** Bytes of texts, inspections and findings kept in memory; the rest goes to temporary files. */
  public long memoryBudget() {
    return memoryBudget;
  }

  public Path temporaryFolder() {
    return temporaryFolder;
  }

  /** The most documents to read; what is beyond is counted in a note. */
  public long limit() {
    return limit;
  }

  /** The program's version, for the report. */
  public String version() {
    return version;
  }

  /** Builds options; not for use by several threads at once. */
  public static final class Builder {
    private int threads = Runtime.getRuntime().availableProcessors();
    private long memoryBudget = Runtime.getRuntime().maxMemory() / 8;
    private Path temporaryFolder = Path.of(System.getProperty("java.io.tmpdir"));
    private long limit = Long.MAX_VALUE;
    private String version = "";

    private Builder() {}

    public Builder threads(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("A run needs 1 thread or more, not " + value);
      }
      threads = value;
      return this;
    }

    public Builder memoryBudget(long bytes) {
      memoryBudget = Math.max(0, bytes);
      return this;
    }

    public Builder temporaryFolder(Path folder) {
      temporaryFolder = folder;
      return this;
    }

    public Builder limit(long documents) {
      if (documents < 1) {
        throw new IllegalArgumentException("A limit is 1 document or more, not " + documents);
      }
      limit = documents;
      return this;
    }

    public Builder version(String value) {
      version = value;
      return this;
    }

    public RunOptions build() {
      return new RunOptions(this);
    }
  }
}
