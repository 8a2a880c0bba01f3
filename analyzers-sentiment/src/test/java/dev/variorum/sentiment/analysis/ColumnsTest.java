package dev.variorum.sentiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.model.Tone;
import dev.variorum.sentiment.target.TargetList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Invented columns that blame or praise, and plain texts, each named after what it does. How many
 * are read rightly may only rise; it says nothing of columns that nobody has seen, since these were
 * at hand when the bands were chosen.
 */
class ColumnsTest {
  private static final int LEAST_RIGHT = 25;
  private static final int MOST_OPPOSITE = 1;

  private static final List<String> NAMES = List.of("praise", "plain", "blame");

  @Test
  void columnsAreReadAsTheyAreMeant() throws IOException, URISyntaxException {
    Sketcher sketcher = new Sketcher(ToneReader.shipped(), TargetList.none());
    List<String> wrong = new ArrayList<>();
    int opposite = 0;
    List<Path> files = files();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Sketch sketch = sketcher.sketch(Document.of(name, Files.readString(file)));
      Tone tone = new DocumentTones(Document.of(name, "").id(), sketch, Repeated.none()).label();
      Tone meant = Tone.values()[NAMES.indexOf(name.substring(0, name.indexOf('-')))];
      if (tone != meant) {
        wrong.add(name + " is read as " + tone.word());
        opposite += tone != Tone.NEUTRAL && meant != Tone.NEUTRAL ? 1 : 0;
      }
    }
    assertEquals(29, files.size());
    assertTrue(files.size() - wrong.size() >= LEAST_RIGHT, wrong::toString);
    assertTrue(opposite <= MOST_OPPOSITE, wrong::toString);
  }

  private static List<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(ColumnsTest.class.getResource("columns")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
