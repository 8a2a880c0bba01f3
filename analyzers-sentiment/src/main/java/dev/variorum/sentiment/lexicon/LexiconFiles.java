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

  private final String name;
  private final String origin;
  private int number;

  private LexiconFiles(String name, String origin) {
    this.name = name;
    this.origin = origin;
  }

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
    return new LexiconFiles(name, origin).read(in);
  }

  private List<Entry> read(Reader in) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Cue cue = null;
    float factor = 1;
    BufferedReader lines = new BufferedReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        String[] heading = line.substring(1, Math.max(1, line.indexOf(']'))).strip().split(" +");
        cue =
            Cue.named(heading[0])
                .orElseThrow(() -> complaint("there is no class '" + heading[0] + "'"));
        factor = heading.length > 1 ? real(heading[1], 0, 10) : 1;
      } else if (cue == null) {
        entries.add(toneEntry(line));
      } else {
        for (String words : line.split(",")) {
          if (!words.isBlank()) {
            entries.add(new Entry(words(words), 0, 0, cue.bit(), factor, origin));
          }
        }
      }
    }
    return entries;
  }

  private Entry toneEntry(String line) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw complaint("a word and its tone are parted by a tab");
    }
    float tone = real(cells[1], -1, 1);
    return new Entry(
        words(cells[0]),
        tone,
        cells.length > 3 ? real(cells[3], -1, 1) : tone,
        0,
        1,
        cells.length > 2 ? cells[2] : origin);
  }

  private String words(String cell) throws IOException {
    String words = cell.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (!words.isEmpty() && words.indexOf(' ') < 0) {
      return words;
    }
    String[] parts = words.split(" +");
    if (words.isEmpty() || parts.length > LONGEST_ROW) {
      throw complaint("an entry is one to " + LONGEST_ROW + " words");
    }
    return String.join(" ", parts);
  }

  private float real(String cell, float low, float high) throws IOException {
    float value;
    try {
      value = Float.parseFloat(cell.strip());
    } catch (NumberFormatException e) {
      throw complaint("'" + cell + "' is not a number");
    }
    if (value >= low && value <= high) {
      return value;
    }
    throw complaint(cell + " is not from " + low + " to " + high);
  }

  private IOException complaint(String rule) {
    return new IOException(name + ", line " + number + ": " + rule);
  }
}
