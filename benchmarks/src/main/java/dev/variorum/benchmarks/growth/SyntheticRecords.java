package dev.variorum.benchmarks.growth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes synthetic records as JSON lines: {@code SyntheticRecords RECORDS CHARACTERS SEED FILE}. Every tenth record is an exact copy, every
 * tenth an edited copy, of one of the last thousand.
 */
public final class SyntheticRecords {
  private SyntheticRecords() {}

  public static void main(String[] words) throws IOException {
    if (words.length != 4) {
      System.err.println("usage: SyntheticRecords RECORDS CHARACTERS SEED FILE");
      System.exit(2);
    }
    write(
        Integer.parseInt(words[0]),
        Integer.parseInt(words[1]),
        Long.parseLong(words[2]),
        Path.of(words[3]));
  }

  static void write(int records, int characters, long seed, Path file) throws IOException {
    SyntheticText synthetic = new SyntheticText(seed, 200_000);
    List<String> last = new ArrayList<>();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < records; i++) {
        String text;
        if (i % 10 == 7) {
          text = last.get(synthetic.below(last.size()));
        } else if (i % 10 == 8) {
          text = synthetic.edited(last.get(synthetic.below(last.size())), 0.02);
        } else {
          text = synthetic.text(characters / 2 + synthetic.below(characters));
        }
        if (last.size() < 1000) {
          last.add(text);
        } else {
          last.set(i % 1000, text);
        }
        out.write(
            "{\"id\":\"r"
                + i
                + "\",\"source\":\"s"
                + i % 50
                + "\",\"text\":\""
                + text.replace("\n", "\\n")
                + "\"}\n");
      }
    }
  }
}
