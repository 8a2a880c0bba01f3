package dev.variorum.readers.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> lines(Reader reader) throws IOException {
    Lines lines = new Lines(reader);
    List<String> found = new ArrayList<>();
    while (lines.advance()) {
      assertEquals(found.size() + 1, lines.number());
      found.add(new String(lines.characters(), lines.start(), lines.length()));
    }
    return found;
  }

  @Test
  void endsOfAllKinds() throws IOException {
    assertEquals(List.of(), lines(new StringReader("")));
    assertEquals(List.of("a"), lines(new StringReader("a")));
    assertEquals(List.of("a", "", "b\rc", "d"), lines(new StringReader("a\n\r\nb\rc\r\nd\n")));
  }

  @Test
  void agreesWithSplittingForAnyChunks() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      int count = random.nextInt(20);
      for (int i = 0; i < count; i++) {
        String line = "x".repeat(random.nextInt(1 << random.nextInt(18)));
        expected.add(line);
        text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      StringReader whole = new StringReader(text.toString());
      Reader chunks =
          new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
              return whole.read(buffer, offset, Math.min(length, 1 + random.nextInt(5000)));
            }

            @Override
            public void close() {}
          };
      assertEquals(expected, lines(chunks));
    }
  }

  @Test
  void anOverlongLineIsSkippedAndKeepsItsNumber() throws IOException {
    long length = Lines.LONGEST * 2L;
    Reader reader =
        new Reader() {
          private long at;

          @Override
          public int read(char[] buffer, int offset, int count) {
            int given = 0;
            while (given < count && at < length + 4) {
              buffer[offset + given++] = at == length || at == length + 2 ? '\n' : 'y';
              at++;
            }
            return given == 0 ? -1 : given;
          }

          @Override
          public void close() {}
        };
    Lines lines = new Lines(reader);
    assertEquals(true, lines.advance());
    assertEquals(true, lines.isTooLong());
    assertEquals(true, lines.advance());
    assertEquals(2, lines.number());
    assertEquals(false, lines.isTooLong());
    assertEquals(1, lines.length());
    assertEquals(true, lines.advance());
    assertEquals(1, lines.length());
    assertEquals(false, lines.advance());
  }
}
