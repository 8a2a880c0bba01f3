package dev.variorum.core.corpus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.setting.Setting;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The laws of a {@link CorpusReader}: to be extended by a test class, which then runs them.
 *
 * <pre>{@code
 * class WikiReaderTest extends ReaderContract {
 *   @Override protected CorpusReader reader() { return new WikiReader(); }
 *   @Override protected String exampleName() { return "page.wiki"; }
 *   @Override protected byte[] example() { return "= Title =\nText.\n".getBytes(UTF_8); }
 * }
 * }</pre>
 */
public abstract class ReaderContract {
  private static final int CUTS = 200;
  private static final int SPOILED = 200;

  /** A new reader. */
  protected abstract CorpusReader reader();

  /** The name of a file of the format. */
  protected abstract String exampleName();

  /** A well-formed input of one document or more. */
  protected abstract byte[] example();

  /** Settings that the example needs; none unless overridden. */
  protected Map<String, String> settings() {
    return Map.of();
  }

  /**
   * An input with one document of exactly this text; empty, as it is unless overridden, for formats
   * that cannot hold every text, such as web pages.
   */
  protected Optional<byte[]> holding(String text) {
    return Optional.empty();
  }

  private ReadBytes read(byte[] bytes) throws IOException {
    CorpusReader reader = reader();
    ReadBytes read = new ReadBytes(reader, "in/" + exampleName(), bytes, settings());
    reader.read(read, read);
    return read;
  }

  @Test
  protected final void saysWhatItIsAndAlwaysTheSame() {
    ReaderInfo info = reader().info();
    assertTrue(info.id().matches("[a-z][a-z0-9-]*"), "id: " + info.id());
    assertFalse(info.title().isBlank(), "the title is empty");
    assertFalse(info.summary().isBlank(), "the summary is empty");
    Set<String> names = new HashSet<>();
    for (Setting<?> setting : info.settings()) {
      assertTrue(names.add(setting.name()), "two settings are named " + setting.name());
    }
    CorpusReader one = reader();
    assertEquals(described(one.info()), described(one.info()), "info() changes");
    assertEquals(described(info), described(reader().info()), "info() differs between readers");
  }

  private static String described(ReaderInfo info) {
    return info.id() + info.title() + info.summary() + info.fromFolders() + info.settings();
  }

  @Test
  protected final void acceptsItsOwnFilesAndNotAnyFile() {
    CorpusReader reader = reader();
    assertTrue(reader.accepts(exampleName()), "does not accept " + exampleName());
    String upper = exampleName().toUpperCase(Locale.ROOT);
    assertTrue(reader.accepts(upper), "does not accept " + upper);
    assertFalse(reader.accepts("anything.zz9"), "accepts files of every name");
    assertFalse(reader.accepts(""), "accepts a file without a name");
  }

  @Test
  protected final void readsTheExampleTheSameWayEveryTime() throws IOException {
    CorpusReader reader = reader();
    ReadBytes first = new ReadBytes(reader, exampleName(), example(), settings());
    reader.read(first, first);
    ReadBytes second = new ReadBytes(reader, exampleName(), example(), settings());
    reader.read(second, second);
    assertFalse(first.documents.isEmpty(), () -> "no document: " + first.problems);
    assertEquals(told(first), told(second), "the second reading differs: the reader keeps state");
    assertTrue(first.isClosed(), "what was opened is not closed");
    Set<String> ids = new HashSet<>();
    for (Document document : first.documents) {
      assertTrue(ids.add(document.id().value()), () -> "two documents are " + document.id());
    }
  }

  static List<String> told(ReadBytes read) {
    return List.of(
        read.documents.stream()
            .map(
                d ->
                    String.join(
                        "|",
                        d.id().value(),
                        d.title(),
                        d.text(),
                        d.source().toString(),
                        d.published().toString(),
                        d.language().toString(),
                        d.url().toString(),
                        d.labels().toString()))
            .toList()
            .toString(),
        read.problems.toString());
  }

  @Test
  protected final void keepsEveryTextAsItIs() throws IOException {
    String[] texts = {
      "One line.",
      "Two\nlines",
      "Windows\r\nlines\r\n",
      "Old\rlines\r",
      "  blanks around \t",
      "\"quoted\", 'single', \u201Ccurly\u201D; a;b,c\td|e",
      "\u0627\u0644\u0646\u0635 \u05E2\u05D1\u05E8\u05D9\u05EA \u202Eright to left",
      "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 e\u0301 \u4E2D\u6587",
      "soft\u00ADhyphen no\u00A0break \u2028 line \u0085 next",
      "word ".repeat(1 << 18)
    };
    for (String text : texts) {
      Optional<byte[]> bytes = holding(text);
      if (bytes.isPresent()) {
        ReadBytes read = read(bytes.get());
        String start = text.substring(0, Math.min(30, text.length()));
        assertEquals(1, read.documents.size(), () -> start + ": " + read.problems);
        assertEquals(text, read.documents.get(0).text(), "the text was changed");
      }
    }
  }

  @Test
  protected final void nothingAtAllIsNoReasonToThrow() throws IOException {
    ReadBytes read = read(new byte[0]);
    assertTrue(read.documents.size() <= 1, "documents out of nothing");
    assertTrue(read.isClosed(), "what was opened is not closed");
  }

  @Test
  protected final void anInputCutAnywhereIsReadOrTold() throws IOException {
    byte[] example = example();
    for (int i = 0; i < Math.min(CUTS, example.length); i++) {
      int length = (int) ((long) example.length * i / Math.min(CUTS, example.length));
      readOrTold(Arrays.copyOf(example, length), "cut at byte " + length);
    }
  }

  @Test
  protected final void spoiledBytesAreReadOrTold() {
    Random random = new Random(17);
    for (int i = 0; i < SPOILED; i++) {
      byte[] bytes = i % 4 == 0 ? new byte[random.nextInt(3000)] : example().clone();
      int changes = i % 4 == 0 ? bytes.length : 1 + random.nextInt(8);
      for (int c = 0; c < changes && bytes.length > 0; c++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      readOrTold(bytes, "spoiled, round " + i);
    }
  }

  private void readOrTold(byte[] bytes, String what) {
    CorpusReader reader = reader();
    ReadBytes read = new ReadBytes(reader, exampleName(), bytes, settings());
    try {
      reader.read(read, read);
    } catch (IOException e) {
      // Said to be unreadable, which is an answer.
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("threw on an input " + what, e);
    }
    assertTrue(read.isClosed(), "what was opened is not closed for an input " + what);
    for (Problem problem : read.problems) {
      assertFalse(problem.input().isEmpty(), "a problem does not say of what");
      assertFalse(problem.message().isBlank(), "a problem says nothing");
      assertTrue(problem.message().lines().count() == 1, () -> "not one line: " + problem);
      problem
          .span()
          .ifPresent(
              span ->
                  assertTrue(
                      read.documents.stream()
                          .filter(d -> d.id().value().equals(problem.input()))
                          .allMatch(d -> span.end() <= d.text().length()),
                      () -> "a span outside the text: " + problem));
    }
  }

  @Test
  protected final void aBreakWhileReadingIsTold() {
    byte[] example = example();
    CorpusReader reader = reader();
    ReadBytes whole = new ReadBytes(reader, exampleName(), example, settings());
    whole.breakingAt(example.length / 2);
    boolean told = false;
    try {
      reader.read(whole, whole);
    } catch (IOException e) {
      told = true;
    }
    told |= whole.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    assertTrue(told, "an input that broke off in the middle was taken for whole");
    assertTrue(whole.isClosed(), "what was opened is not closed after a break");
  }

  @Test
  protected final void whatTheSinkThrowsIsPassedOn() throws IOException {
    CorpusReader reader = reader();
    RuntimeException stop = new IllegalStateException("the engine has stopped");
    ReadBytes read = new ReadBytes(reader, exampleName(), example(), settings()).throwing(stop);
    RuntimeException caught = null;
    try {
      reader.read(read, read);
    } catch (RuntimeException e) {
      caught = e;
    }
    assertSame(stop, caught, "what the sink threw was swallowed or wrapped");
    assertEquals(1, read.documents.size(), "went on after the sink threw");
    assertTrue(read.isClosed(), "what was opened is not closed");
  }
}
