package dev.variorum.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.CsvReader;
import dev.variorum.readers.HtmlReader;
import dev.variorum.readers.JsonLinesReader;
import dev.variorum.readers.MarkdownReader;
import dev.variorum.readers.PlainTextReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Each reader on any bytes: it throws nothing but an {@link IOException}, names its document after
 * the input or the record, tells each problem in one line of bounded length, and does the same
 * again when asked again.
 */
class ReadersFuzzTest {
  private static final int LONGEST_MESSAGE = 3000;

  @FuzzTest
  void text(byte[] bytes) {
    check(new PlainTextReader(), "a.txt", bytes);
  }

  @FuzzTest
  void markdown(byte[] bytes) {
    check(new MarkdownReader(), "a.md", bytes);
  }

  @FuzzTest
  void html(byte[] bytes) {
    check(new HtmlReader(), "a.html", bytes);
  }

  @FuzzTest
  void jsonLines(byte[] bytes) {
    check(new JsonLinesReader(), "a.jsonl", bytes);
  }

  @FuzzTest
  void commaSeparated(byte[] bytes) {
    check(new CsvReader(), "a.csv", bytes);
  }

  @FuzzTest
  void tabSeparated(byte[] bytes) {
    check(new CsvReader(), "a.tsv", bytes);
  }

  private static void check(CorpusReader reader, String name, byte[] bytes) {
    List<String> first = told(reader, name, bytes);
    assertEquals(first, told(reader, name, bytes), "a second reading differs");
  }

  private static List<String> told(CorpusReader reader, String name, byte[] bytes) {
    List<String> told = new ArrayList<>();
    DocumentSink out =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            assertFalse(document.id().value().isEmpty(), "a document without a name");
            told.add(document.id() + document.title() + document.text() + document.labels());
          }

          @Override
          public void problem(Problem problem) {
            String message = problem.message();
            assertEquals(1, message.lines().count(), "not one line");
            assertTrue(message.length() <= LONGEST_MESSAGE, () -> message.length() + " characters");
            told.add(problem.toString());
          }
        };
    try {
      reader.read(input(reader, name, bytes), out);
    } catch (IOException e) {
      told.add(e.toString());
    }
    return told;
  }

  private static Input input(CorpusReader reader, String name, byte[] bytes) {
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
        return Settings.defaults(reader.info().settings());
      }
    };
  }
}
