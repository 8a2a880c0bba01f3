package dev.variorum.readers.listing;

import dev.variorum.core.corpus.Input;
import dev.variorum.core.setting.Settings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A file, or standard input, with the name that its document gets. Used by one thread. */
public final class FileInput implements Input {

  /** Opens the bytes. */
  private interface Source {
    InputStream open() throws IOException;
  }

  private final String name;
  private final String fileName;
  private final Source source;
  private final Settings settings;
  private final Optional<Long> length;

  private FileInput(
      String name, String fileName, Source source, Settings settings, Optional<Long> length) {
    this.name = name;
    this.fileName = fileName;
    this.source = source;
    this.settings = settings;
    this.length = length;
  }

  /**
   * A file.
   *
   * @param read counts the bytes as they are read
   */
  public static FileInput of(String name, Candidate file, Settings settings, AtomicLong read) {
    return new FileInput(
        name,
        file.fileName(),
        () -> new Counting(Files.newInputStream(file.file()), read),
        settings,
        Optional.of(length(file.file())));
  }

  /** An open stream that is not closed with the input. */
  public static FileInput of(String name, InputStream stream, Settings settings) {
    return new FileInput(
        name,
        name,
        () ->
            new FilterInputStream(stream) {
              @Override
              public int read(byte[] bytes, int offset, int count) throws IOException {
                return in.read(bytes, offset, count);
              }

              @Override
              public void close() {}
            },
        settings,
        Optional.empty());
  }

  /** The size of a file in bytes; 0 when it is not known. */
  public static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Optional<Long> length() {
    return length;
  }

  /** Adds up what is read. */
  private static final class Counting extends FilterInputStream {
    private final AtomicLong total;

    Counting(InputStream in, AtomicLong total) {
      super(in);
      this.total = total;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      total.addAndGet(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      int read = in.read(bytes, offset, count);
      total.addAndGet(Math.max(0, read));
      return read;
    }
  }
}
