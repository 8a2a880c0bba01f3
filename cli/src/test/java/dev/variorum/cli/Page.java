package dev.variorum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation as a list of things to do: a file to write (a path alone on its line,
 * then a block), commands to run ({@code sh}), output to expect ({@code output}).
 */
final class Page {
  private static final Pattern FILE = Pattern.compile("`([^`]+/[^`]+)`:");

  /**
   * One thing to do.
   *
   * @param kind file, sh or output
   * @param name the path of a file; else empty
   */
  record Step(String kind, String name, String text) {}

  private Page() {}

  static List<Step> steps(Path page) throws IOException {
    List<Step> steps = new ArrayList<>();
    String file = "";
    String kind = "";
    StringBuilder block = new StringBuilder();
    for (String line : Files.readAllLines(page, StandardCharsets.UTF_8)) {
      if (line.startsWith("```") && kind.isEmpty()) {
        kind = line.substring(3);
        block.setLength(0);
      } else if (line.startsWith("```")) {
        if (!file.isEmpty()) {
          steps.add(new Step("file", file, block.toString()));
        } else if (kind.equals("sh") || kind.equals("output")) {
          steps.add(new Step(kind, "", block.toString()));
        }
        file = "";
        kind = "";
      } else if (!kind.isEmpty()) {
        block.append(line).append('\n');
      } else if (!line.isBlank()) {
        Matcher named = FILE.matcher(line);
        file = named.matches() ? named.group(1) : "";
      }
    }
    return steps;
  }
}
