package dev.variorum.core.corpus.testkit;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of some bytes and what came of it. Used by one thread. */
final class ReadBytes implements Input, DocumentSink {
  final List<Document> documents = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  private final String name;
  private final byte[] bytes;
  private final Settings settings;
  private int breaksAt = -1;
  private @Nullable RuntimeException thrown;
  private int opened;
  private int closed;

  ReadBytes(CorpusReader reader, String name, byte[] bytes, Map<String, String> given) {
    this.name = name;
    this.bytes = bytes;
    try {
      settings = Settings.parse(reader.info().id(), reader.info().settings(), given);
    } catch (SettingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Lets the bytes break off with an exception after so many. */
  ReadBytes breakingAt(int offset) {
    breaksAt = offset;
    return this;
  }

  /** Lets the sink throw at the first document. */
  ReadBytes throwing(RuntimeException failure) {
    thrown = failure;
    return this;
  }

  boolean isClosed() {
    return opened == closed;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    opened++;
    return new InputStream() {
      private int at;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        if (breaksAt >= 0 && at >= breaksAt) {
          throw new IOException("the disk is gone");
        }
        int end = breaksAt < 0 ? bytes.length : Math.min(breaksAt, bytes.length);
        int count = Math.min(length, end - at);
        if (count <= 0) {
          return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
      }

      @Override
      public void close() {
        closed++;
      }
    };
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void document(Document document) {
    documents.add(document);
    if (thrown != null) {
      throw thrown;
    }
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
