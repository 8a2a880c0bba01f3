package dev.variorum.readers.records;

import java.util.ArrayList;
import java.util.List;

/**
 * The block between two lines of three hyphens at the head of a Markdown file. Of YAML only lines
 * of {@code name: value} are read, with or without quotation marks; lists and nested parts are
 * passed over. Immutable.
 */
public final class FrontMatter {
  private static final int LONGEST = 1 << 16;

  private final List<String> names;
  private final List<String> values;
  private final int end;

  private FrontMatter(List<String> names, List<String> values, int end) {
    this.names = names;
    this.values = values;
    this.end = end;
  }

  /** The front matter of a text; without any names when it has none. */
  public static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(List.of(), List.of(), 0);
    int at = lineEnd(text, 0);
    if (!text.substring(0, at).stripTrailing().equals("---")) {
      return none;
    }
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    at = next(text, at);
    while (at < text.length() && at < LONGEST) {
      int to = lineEnd(text, at);
      String line = text.substring(at, to).stripTrailing();
      at = next(text, to);
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(names, values, at);
      }
      int colon = line.indexOf(':');
      boolean plain = colon > 0 && Character.isLetter(line.charAt(0));
      if (plain && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')) {
        String value = unquoted(line.substring(colon + 1).strip());
        if (!value.isEmpty()) {
          names.add(line.substring(0, colon).strip());
          values.add(value);
        }
      }
    }
    return none;
  }

  private static String unquoted(String value) {
    if (value.startsWith("[") || value.startsWith("{") || value.equals("|") || value.equals(">")) {
      return "";
    }
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && value.charAt(0) == value.charAt(last)
            && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    return quoted ? value.substring(1, last) : value;
  }

  /** The text of the first heading, when the text opens with one; else empty. */
  public static String heading(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int to = lineEnd(text, at);
    String line = text.substring(at, to).strip();
    if (line.startsWith("# ")) {
      int last = line.length();
      while (line.charAt(last - 1) == '#') {
        last--;
      }
      return last < 2 ? "" : line.substring(2, last).strip();
    }
    int below = next(text, to);
    String underline = text.substring(below, lineEnd(text, below)).strip();
    boolean underlined = underline.length() >= 3 && underline.chars().allMatch(c -> c == '=');
    return underlined ? line : "";
  }

  /** The names, in order. */
  public List<String> names() {
    return names;
  }

  /** The values, by place of their names. */
  public List<String> values() {
    return values;
  }

  /** Where the text behind the front matter starts. */
  public int end() {
    return end;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int next(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
      return at + 2;
    }
    return Math.min(text.length(), at + 1);
  }
}
