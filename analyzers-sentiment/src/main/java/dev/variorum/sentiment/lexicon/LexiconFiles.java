package dev.variorum.sentiment.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads lexicon files.
 *
 * <p>A <i>tone file</i> has a line per entry: word or words, a tab, the tone from -1 to 1, and
 * perhaps the origin and the leaning, each after a tab. A <i>cue file</i> has a heading {@code [class]} or {@code [class
 * factor]} and under it words parted by commas. Lines that start with {@code #} are remarks. A
 * user's file may hold both forms: lines before the first heading are tones.
 */
public final class LexiconFiles {
  private static final int LONGEST_ROW = 6;

  private LexiconFiles() {}

  /** The entries of the shipped files. */
  static List<Entry> shipped() {
    List<Entry> entries = new ArrayList<>();
    try {
      for (String name : List.of("tones.tsv", "cues.txt")) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(name)) {
          if (in == null) {
            throw new IllegalStateException("resource " + name + " is missing");
          }
          entries.addAll(read(new InputStreamReader(in, StandardCharsets.UTF_8), name, "O"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /**
   * The entries of a file.
   *
   * @param name the file's name, for messages
   * @param origin the origin of entries that name none
   * @throws IOException if a line is not of the format; the message names file, line and rule
   */
  public static List<Entry> read(Reader in, String name, String origin) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Cue cue = null;
    float factor = 1;
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String where = name + ", line " + number;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        String[] heading = line.substring(1, Math.max(1, line.indexOf(']'))).strip().split(" +");
        cue =
            Cue.named(heading[0])
                .orElseThrow(
                    () -> new IOException(where + ": there is no class '" + heading[0] + "'"));
        factor = heading.length > 1 ? number(heading[1], 0, 10, where) : 1;
      } else if (cue == null) {
        entries.add(toneEntry(line, where, origin));
      } else {
        for (String words : line.split(",")) {
          if (!words.isBlank()) {
            entries.add(
                new Entry(
                    words(words, where), 0, 0, cue.bit(), factor, "U".equals(origin) ? "U" : "O"));
          }
        }
      }
    }
    return entries;
  }

  private static Entry toneEntry(String line, String where, String origin) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new IOException(where + ": a word and its tone are parted by a tab");
    }
    float tone = number(cells[1], -1, 1, where);
    return new Entry(
        words(cells[0], where),
        tone,
        cells.length > 3 ? number(cells[3], -1, 1, where) : tone,
        0,
        1,
        cells.length > 2 ? cells[2] : origin);
  }

  private static String words(String cell, String where) throws IOException {
    String words = cell.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (words.isEmpty() || words.split(" +").length > LONGEST_ROW) {
      throw new IOException(where + ": an entry is one to " + LONGEST_ROW + " words");
    }
    return String.join(" ", words.split(" +"));
  }

  private static float number(String cell, float low, float high, String where) throws IOException {
    try {
      float value = Float.parseFloat(cell.strip());
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IOException(where + ": '" + cell + "' is not a number", e);
    }
    throw new IOException(where + ": " + cell + " is not from " + low + " to " + high);
  }
}
