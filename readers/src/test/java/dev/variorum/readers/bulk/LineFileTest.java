package dev.variorum.readers.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.variorum.readers.bulk.LineFile.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFileTest {
  @TempDir Path folder;

  private Path written(byte[] bytes, boolean gzip) throws IOException {
    Path file = folder.resolve("lines.jsonl");
    try (OutputStream out =
        gzip ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
      out.write(bytes);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({"false,false", "false,true", "true,false", "true,true"})
  void everyLineComesOnceAndCanBeReadAgain(boolean gzip, boolean mark) throws IOException {
    Random random = new Random(8);
    List<String> lines = new ArrayList<>();
    StringBuilder whole = new StringBuilder(mark ? "\uFEFF" : "");
    for (int i = 0; i < 900; i++) {
      // A few lines are longer than a block.
      int length = i % 300 == 7 ? 3 << 20 : random.nextInt(4000);
      String line = "x\u00E9".repeat(length / 3);
      lines.add(line);
      whole.append(line).append(i == 899 ? "" : "\n");
    }
    Path file = written(whole.toString().getBytes(StandardCharsets.UTF_8), gzip);
    List<String> read = new ArrayList<>();
    List<long[]> places = new ArrayList<>();
    try (LineFile opened = LineFile.open(file)) {
      for (Optional<Block> next = opened.next(); next.isPresent(); next = opened.next()) {
        Block block = next.get();
        for (int at = 0; at < block.length(); at = block.lineEnd(at) + 1) {
          int end = block.lineEnd(at);
          read.add(new String(block.bytes(), at, end - at, StandardCharsets.UTF_8));
          places.add(new long[] {block.offset() + at, end - at});
        }
      }
      assertEquals(lines, read);
      for (int i = 0; i < places.size(); i += 17) {
        byte[] again = opened.line(places.get(i)[0], (int) places.get(i)[1]);
        assertEquals(lines.get(i), new String(again, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void anEmptyFileHasNoLine() throws IOException {
    try (LineFile opened = LineFile.open(written(new byte[0], false))) {
      assertEquals(Optional.empty(), opened.next());
    }
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = written("{}".getBytes(StandardCharsets.UTF_16), false);
    assertThrows(IOException.class, () -> LineFile.open(file));
  }
}
