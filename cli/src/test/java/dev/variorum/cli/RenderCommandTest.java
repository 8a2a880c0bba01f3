package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outputs of one run hold the same numbers, and a JSON report gives the same outputs again. */
class RenderCommandTest {
  private static final String SEEDS = Path.of("..", "seeds").toString();
  private static final Pattern KIND_IN_JSON =
      Pattern.compile("(?m)^,?\\{\"id\":\"(\\w+)-[0-9a-z]{16}(?:-\\d+)?\",\"kind\":\"([a-z-]+)\"");
  private static final Pattern KIND_IN_HTML =
      Pattern.compile("data-count=\"#([a-z-]+)\\.([a-z-]+)\">([0-9,]+)<");

  @TempDir Path folder;

  private CommandRun analyze(String... more) {
    Stream<String> words =
        Stream.concat(
            Stream.of(
                "analyze",
                SEEDS,
                "--json",
                folder.resolve("r.json").toString(),
                "--html",
                folder.resolve("r.html").toString(),
                "--csv",
                folder.resolve("csv").toString()),
            Stream.of(more));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static Map<String, Long> counted(Matcher matches, int number) {
    Map<String, Long> counts = new TreeMap<>();
    while (matches.find()) {
      long count = number == 0 ? 1 : Long.parseLong(matches.group(number).replace(",", ""));
      counts.merge(matches.group(1) + "." + matches.group(2), count, Long::sum);
    }
    return counts;
  }

  @Test
  void summaryJsonCsvAndHtmlHoldTheSameNumbers() throws IOException {
    String summary = analyze().out();
    Map<String, Long> inJson = counted(KIND_IN_JSON.matcher(read("r.json")), 0);
    assertTrue(inJson.size() > 5, inJson.toString());
    assertEquals(inJson, counted(KIND_IN_HTML.matcher(read("r.html")), 3));
    Map<String, Long> inCsv = new TreeMap<>();
    for (String kind : inJson.keySet()) {
      long rows =
          read("csv/" + kind + ".csv")
              .lines()
              .filter(l -> l.startsWith(kind.substring(0, kind.indexOf('.')) + "-"))
              .count();
      inCsv.put(kind, rows);
    }
    assertEquals(inJson, inCsv);
    assertTrue(summary.contains("6 documents, "), summary);
    assertTrue(summary.contains("\n  " + inJson.get("claims.agreement") + " agreement"), summary);
    assertTrue(summary.contains("\n  " + inJson.get("claims.conflict") + " conflict"), summary);
    String html = read("r.html");
    for (String figure : List.of("agreement", "conflict")) {
      assertTrue(
          html.contains("<strong>" + inJson.get("claims." + figure) + "</strong> <span>" + figure),
          figure);
    }
    assertTrue(html.contains("<strong>6</strong> <span>documents</span>"));
    assertTrue(read("csv/run.csv").contains("corpus,documents,6"));
    Matcher origins =
        Pattern.compile("(?m)^origins,[^,]*,(\\d+),").matcher(read("csv/dedupe.measures.csv"));
    assertTrue(origins.find());
    assertTrue(html.contains("<strong>" + origins.group(1) + "</strong> <span>origin"), "origins");
    assertTrue(summary.contains("at most " + origins.group(1) + " origin"), summary);
  }

  @Test
  void aJsonReportGivesTheSamePageAndTables() throws IOException {
    analyze("-q", "-s", "dedupe.threshold=0.6");
    String json = folder.resolve("r.json").toString();
    CommandRun run =
        CommandRun.of(
            "render",
            json,
            "--in",
            SEEDS,
            "--html",
            folder.resolve("again.html").toString(),
            "--csv",
            folder.resolve("again").toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(read("r.html"), read("again.html"));
    try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
      for (Path file : files.toList()) {
        assertEquals(Files.readString(file), read("again/" + file.getFileName()), file.toString());
      }
    }
  }

  @Test
  void withoutTextsThePageSaysSo() throws IOException {
    analyze("-q");
    CommandRun run =
        CommandRun.of(
            "render",
            folder.resolve("r.json").toString(),
            "--html",
            folder.resolve("bare.html").toString());
    assertEquals(0, run.code());
    assertTrue(run.err().contains("none of 6 texts could be drawn"), run.err());
    assertTrue(read("bare.html").contains("none of 6 texts could be drawn"));
    assertFalse(read("bare.html").contains("class=\"words\""));
  }

  @Test
  void aTextThatHasChangedIsNotTakenForTheOldOne() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    try (Stream<Path> seeds = Files.list(Path.of(SEEDS))) {
      for (Path seed : seeds.filter(p -> !p.toString().endsWith(".json")).toList()) {
        Files.copy(seed, texts.resolve(seed.getFileName()));
      }
    }
    analyze("-q");
    Files.writeString(texts.resolve("sparkfield.txt"), "Something else.");
    CommandRun run =
        CommandRun.of(
            "render",
            folder.resolve("r.json").toString(),
            "--in",
            texts.toString(),
            "--html",
            folder.resolve("changed.html").toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("5 of 6 texts stood there unchanged"), run.err());
    assertFalse(read("changed.html").contains("Something else."));
  }

  @Test
  void wrongUsageIsToldInOneLine() throws IOException {
    Path noReport = Files.writeString(folder.resolve("no.json"), "{\"schema\":7}");
    for (String[] words :
        List.of(
            new String[] {"render", "none.json", "--html", folder.resolve("x.html").toString()},
            new String[] {"render", noReport.toString()},
            new String[] {
              "render", noReport.toString(), "--html", folder.resolve("x.html").toString()
            },
            new String[] {"render", noReport.toString(), "--csv", noReport.toString()},
            new String[] {"diff", noReport.toString(), noReport.toString()},
            new String[] {"analyze", SEEDS, "--html", folder.toString()},
            new String[] {"analyze", SEEDS, "--csv", folder.resolve("a/b").toString()})) {
      CommandRun run = CommandRun.of(words);
      assertEquals(2, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }
}
