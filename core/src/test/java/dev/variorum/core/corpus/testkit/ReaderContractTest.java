package dev.variorum.core.corpus.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.ReaderInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The laws hold for a right reader, and each one fails for a reader built to break it. */
class ReaderContractTest {

  /** Reads a whole input as one text; its parts are overridden to break laws. */
  private static class Whole implements CorpusReader {
    @Override
    public ReaderInfo info() {
      return ReaderInfo.builder("whole").title("Whole").summary("Reads it all.").build();
    }

    @Override
    public boolean accepts(String name) {
      return name.toLowerCase(java.util.Locale.ROOT).endsWith(".all");
    }

    @Override
    public void read(Input in, DocumentSink out) throws IOException {
      try (InputStream stream = in.open()) {
        out.document(Document.of(in.name(), text(stream.readAllBytes())));
      }
    }

    String text(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static class Laws extends ReaderContract {
    private final CorpusReader reader;

    Laws(CorpusReader reader) {
      this.reader = reader;
    }

    @Override
    protected CorpusReader reader() {
      return reader;
    }

    @Override
    protected String exampleName() {
      return "a.all";
    }

    @Override
    protected byte[] example() {
      return "Some text of two lines,\nwhich is enough.".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected Optional<byte[]> holding(String text) {
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Nested
  class ARightReader extends Laws {
    ARightReader() {
      super(new Whole());
    }
  }

  private static void broken(Executable law) {
    assertThrows(AssertionError.class, law);
  }

  @Test
  void aReaderThatSaysNothingOfItselfIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public ReaderInfo info() {
                    return ReaderInfo.builder("mute").build();
                  }
                })
            ::saysWhatItIsAndAlwaysTheSame);
  }

  @Test
  void aReaderThatChangesItsMindIsFound() {
    broken(
        new Laws(
                new Whole() {
                  private int asked;

                  @Override
                  public ReaderInfo info() {
                    return ReaderInfo.builder("whole").title("T").summary("No " + asked++).build();
                  }
                })
            ::saysWhatItIsAndAlwaysTheSame);
  }

  @Test
  void aReaderThatTakesEverythingOrOnlySmallLettersIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public boolean accepts(String name) {
                    return true;
                  }
                })
            ::acceptsItsOwnFilesAndNotAnyFile);
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public boolean accepts(String name) {
                    return name.endsWith(".all");
                  }
                })
            ::acceptsItsOwnFilesAndNotAnyFile);
  }

  @Test
  void aReaderThatKeepsStateIsFound() {
    broken(
        new Laws(
                new Whole() {
                  private int calls;

                  @Override
                  String text(byte[] bytes) {
                    return super.text(bytes) + calls++;
                  }
                })
            ::readsTheExampleTheSameWayEveryTime);
  }

  @Test
  void aReaderThatGivesOneIdTwiceIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public void read(Input in, DocumentSink out) throws IOException {
                    super.read(in, out);
                    super.read(in, out);
                  }
                })
            ::readsTheExampleTheSameWayEveryTime);
  }

  @Test
  void aReaderThatLeavesTheInputOpenIsFound() {
    Laws laws =
        new Laws(
            new Whole() {
              @Override
              public void read(Input in, DocumentSink out) throws IOException {
                out.document(Document.of(in.name(), text(in.open().readAllBytes())));
              }
            });
    broken(laws::readsTheExampleTheSameWayEveryTime);
    broken(laws::nothingAtAllIsNoReasonToThrow);
    broken(laws::aBreakWhileReadingIsTold);
    broken(laws::whatTheSinkThrowsIsPassedOn);
  }

  @Test
  void aReaderThatCleansTextsIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  String text(byte[] bytes) {
                    return super.text(bytes).replace("\r\n", "\n");
                  }
                })
            ::keepsEveryTextAsItIs);
  }

  @Test
  void aReaderThatThrowsOnOddInputIsFound() {
    Laws laws =
        new Laws(
            new Whole() {
              @Override
              String text(byte[] bytes) {
                String text = super.text(bytes);
                if (bytes.length == 0 || !text.endsWith("enough.") || text.indexOf('\uFFFD') >= 0) {
                  throw new IllegalStateException("odd");
                }
                return text;
              }
            });
    broken(laws::anInputCutAnywhereIsReadOrTold);
    broken(laws::spoiledBytesAreReadOrTold);
    assertThrows(IllegalStateException.class, laws::nothingAtAllIsNoReasonToThrow);
  }

  @Test
  void aProblemThatSaysNothingIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public void read(Input in, DocumentSink out) throws IOException {
                    super.read(in, out);
                    out.problem(Problem.note(in.name(), "two\nlines"));
                  }
                })
            ::anInputCutAnywhereIsReadOrTold);
  }

  @Test
  void aReaderThatHidesABreakIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public void read(Input in, DocumentSink out) {
                    try {
                      super.read(in, out);
                    } catch (IOException e) {
                      out.document(Document.of(in.name(), ""));
                    }
                  }
                })
            ::aBreakWhileReadingIsTold);
  }

  @Test
  void aReaderThatSwallowsWhatTheSinkThrowsIsFound() {
    broken(
        new Laws(
                new Whole() {
                  @Override
                  public void read(Input in, DocumentSink out) throws IOException {
                    try {
                      super.read(in, out);
                    } catch (IllegalStateException e) {
                      out.problem(Problem.error(in.name(), "failed"));
                    }
                  }
                })
            ::whatTheSinkThrowsIsPassedOn);
  }
}
