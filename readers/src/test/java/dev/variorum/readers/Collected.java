package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what a reader gives. */
public final class Collected implements DocumentSink {
  public final List<Document> documents = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();

  /** What a reader gives for some bytes. */
  public static Collected of(
      CorpusReader reader, String name, byte[] bytes, Map<String, String> given)
      throws IOException {
    Collected all = new Collected();
    reader.read(input(reader, name, bytes, given), all);
    return all;
  }

  public static Collected of(CorpusReader reader, String name, String text) throws IOException {
    return of(reader, name, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Input input(CorpusReader reader, String name, byte[] bytes, Map<String, String> given) {
    return new Input() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Settings settings() {
        try {
          return Settings.parse(reader.info().id(), reader.info().settings(), given);
        } catch (SettingException e) {
          throw new IllegalArgumentException(e);
        }
      }
    };
  }

  static String message(Throwable thrown) {
    return String.valueOf(thrown.getMessage());
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  public Document only() {
    if (documents.size() != 1) {
      throw new AssertionError("not one document but " + documents.size() + "; " + problems);
    }
    return documents.get(0);
  }

  public List<String> ids() {
    return documents.stream().map(d -> d.id().value()).toList();
  }

  public List<String> told() {
    return problems.stream().map(Problem::toString).toList();
  }
}
