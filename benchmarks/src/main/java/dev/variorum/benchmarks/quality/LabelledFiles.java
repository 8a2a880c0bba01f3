package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads tab-separated tables (first line the header; backslash escapes) and JSON lines, gzipped or
 * not.
 */
public final class LabelledFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledFiles() {}

  /** The rows of a table, each by column name. */
  public static List<Map<String, String>> table(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (BufferedReader in = open(file)) {
      String header = in.readLine();
      if (header == null) {
        throw new IOException(file + " is empty; a table starts with its header line");
      }
      String[] columns = header.split("\t", -1);
      int number = 1;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.length) {
          throw new IOException(
              file
                  + ", line "
                  + number
                  + ": "
                  + cells.length
                  + " cells under "
                  + columns.length
                  + " columns");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], unescape(cells[i]));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The objects of a JSON lines file. */
  public static List<JsonNode> jsonLines(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    try (BufferedReader in = open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          objects.add(JSON.readTree(line));
        }
      }
    }
    return objects;
  }

  /** A whole JSON file, with or without a byte-order mark. */
  public static JsonNode json(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (file.getFileName().toString().endsWith(".gz")) {
      bytes = new GZIPInputStream(bytes, 1 << 16);
    }
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  private static String unescape(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\' || i + 1 == cell.length()) {
        out.append(c);
        continue;
      }
      char next = cell.charAt(++i);
      switch (next) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        default -> out.append(next);
      }
    }
    return out.toString();
  }
}
