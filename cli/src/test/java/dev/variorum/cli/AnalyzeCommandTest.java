package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.variorum.reports.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeCommandTest {
  private static final String SEEDS = Path.of("..", "seeds").toString();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode report(CommandRun run) throws IOException {
    assertTrue(run.out().startsWith("{"), run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void everySpanQuotesItsText() throws IOException {
    JsonNode report =
        report(CommandRun.of("analyze", SEEDS, "--format", "json", "-s", "claims.quantities=true"));
    int passages = 0;
    for (JsonNode result : report.get("results")) {
      assertEquals("concluded", result.get("status").asText());
      for (JsonNode finding : result.get("findings")) {
        for (JsonNode e : finding.get("evidence")) {
          String text = Files.readString(Path.of(SEEDS, e.get("document").asText()));
          String there = text.substring(e.get("start").asInt(), e.get("end").asInt());
          String words = e.get("words").asText();
          boolean cut = e.path("shortened").asBoolean();
          assertTrue(
              cut ? there.startsWith(words.substring(0, words.length() - 1)) : there.equals(words),
              e.toString());
          assertEquals(
              1
                  + text.substring(0, e.get("start").asInt()).lines().count()
                  - (e.get("start").asInt() > 0 && text.charAt(e.get("start").asInt() - 1) != '\n'
                      ? 1
                      : 0),
              e.get("line").asInt(),
              e.toString());
          passages++;
        }
      }
    }
    assertTrue(passages > 100);
  }

  @Test
  void threadsAndRunsGiveTheSameBytes() {
    String one = CommandRun.of("analyze", SEEDS, "--format", "json", "-j", "1").out();
    String four = CommandRun.of("analyze", SEEDS, "--format", "json", "-j", "4").out();
    assertEquals(one, four);
    assertEquals(one, CommandRun.of("analyze", SEEDS, "--format", "json", "-j", "4").out());
  }

  @Test
  void threeAnalyzersInOneRunGiveWhatSingleRunsGive() throws IOException {
    JsonNode all =
        report(CommandRun.of("analyze", SEEDS, "--format", "json", "-a", "dedupe,sentiment"));
    JsonNode dedupe = report(CommandRun.of("analyze", SEEDS, "--format", "json", "-a", "dedupe"));
    assertEquals(dedupe.get("results").get(0), all.get("results").get(0));
    JsonNode claims = report(CommandRun.of("analyze", SEEDS, "--format", "json", "-a", "claims"));
    assertEquals("dedupe", claims.get("results").get(0).get("missing").get(0).asText());
    assertFalse(
        claims.get("results").get(0).get("findings").toString().contains("\"origins\":"),
        "without dedupe nobody knows the origins");
  }

  @Test
  void badInputsAreProblemsAndTheGoodOneIsAnalysed() throws IOException {
    write(
        "good.txt",
        "The mayor said on Monday that 12 houses had burnt. Nobody was hurt in the fire at all.");
    write("empty.txt", "");
    Files.write(
        folder.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 3, 0, 0, 0, 9});
    Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere.txt"));
    Path csv = write("figures.csv", "year,houses\n2024,3\n2025,12\n");
    CommandRun run =
        CommandRun.of("analyze", folder.toString(), csv.toString(), "--format", "json");
    assertEquals(ExitCodes.DONE_WITH_ERRORS, run.code());
    JsonNode report = report(run);
    List<String> documents = new ArrayList<>();
    report.get("corpus").get("documents").forEach(d -> documents.add(d.get("id").asText()));
    assertTrue(documents.contains("good.txt"), documents.toString());
    List<String> problems = new ArrayList<>();
    report
        .get("corpus")
        .get("problems")
        .forEach(p -> problems.add(p.get("severity").asText() + " " + p.get("input").asText()));
    assertTrue(problems.contains("warning empty.txt"), problems.toString());
    assertTrue(problems.contains("error binary.txt"), problems.toString());
    assertTrue(problems.contains("error dangling.txt"), problems.toString());
    assertTrue(problems.contains("error figures.csv"), problems.toString());
    assertFalse(run.out().contains(folder.toString()), "no absolute path in a report");
    report.get("results").forEach(r -> assertEquals("concluded", r.get("status").asText()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyze --thresold 3 SEEDS | there is no option or command '--thresold'",
        "analyze SEEDS -a dedup | there is no analyzer 'dedup'; did you mean dedupe?; analyzers: claims, dedupe, sentiment",
        "analyze SEEDS -s dedupe.treshold=0.8 | there is no setting dedupe.treshold; did you mean dedupe.threshold?; settings of dedupe:",
        "analyze SEEDS -s dedupe.threshold=8 | setting dedupe.threshold must be a number from 0.05 to 1, not '8'",
        "analyze SEEDS -s dedup.threshold=0.8 | there is no analyzer or reader 'dedup'; did you mean dedupe?",
        "analyze SEEDS --reader jsnl | there is no reader 'jsnl'; did you mean jsonl?",
        "analyze SEEDSS | seedss",
        "analyze SEEDS --format xml | --format takes text, json, not 'xml'",
        "analyze SEEDS --json /no/such/folder/r.json | cannot be written: there is no folder 'folder'",
        "analyze SEEDS --fail-on conflct | there is no kind of finding 'conflct'; did you mean conflict?",
        "analyze SEEDS -j 0 | -j takes a number of threads from 1 to 1024, not 0",
        "anlyze SEEDS | there is no option or command 'anlyze'; did you mean analyze?",
        "analyze | missing required parameter",
      })
  void aWrongWordGetsOneLineThatHelps(String words, String said) {
    CommandRun run =
        CommandRun.of(
            words.strip().replace("SEEDSS", SEEDS + "s").replace("SEEDS", SEEDS).split(" "));
    assertEquals(ExitCodes.USAGE, run.code(), run.err());
    assertTrue(run.err().contains(said.strip()), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void theConfigFileGivesWayToOptionsAndItsErrorsNameTheLine() throws IOException {
    Path config =
        write("v.conf", "# ours\nanalyzers = dedupe\nthreads = 1\ndedupe.threshold = 0.9\n");
    JsonNode report =
        report(CommandRun.of("analyze", SEEDS, "--format", "json", "--config", config.toString()));
    assertEquals(
        0.9, report.get("run").get("analyzers").get(0).get("settings").get("threshold").asDouble());
    JsonNode over =
        report(
            CommandRun.of(
                "analyze",
                SEEDS,
                "--format",
                "json",
                "--config",
                config.toString(),
                "-s",
                "dedupe.threshold=0.5"));
    assertEquals(
        0.5, over.get("run").get("analyzers").get(0).get("settings").get("threshold").asDouble());
    assertEquals(1, over.get("results").size());
    CommandRun wrong =
        CommandRun.of(
            "analyze", SEEDS, "--config", write("w.conf", "\nanalyser = dedupe\n").toString());
    assertEquals(ExitCodes.USAGE, wrong.code());
    assertTrue(
        wrong.err().contains("w.conf, line 2: there is no key 'analyser'; did you mean analyzers?"),
        wrong.err());
  }

  @Test
  void failOnEndsWithItsCode() {
    assertEquals(
        ExitCodes.MATCHED,
        CommandRun.of("analyze", SEEDS, "-q", "--fail-on", "claims/conflict").code());
    assertEquals(
        ExitCodes.DONE,
        CommandRun.of("analyze", SEEDS, "-q", "-a", "dedupe", "--fail-on", "duplicate-group:0.999")
            .code());
  }

  @Test
  void theSummarysNumbersAreTheReportsNumbers() throws IOException {
    CommandRun text = CommandRun.of("analyze", SEEDS);
    JsonNode report = report(CommandRun.of("analyze", SEEDS, "--format", "json"));
    for (JsonNode result : report.get("results")) {
      for (JsonNode kind : result.get("kinds")) {
        long count = 0;
        for (JsonNode f : result.get("findings")) {
          count += f.get("kind").equals(kind.get("id")) ? 1 : 0;
        }
        String title =
            (count == 1 ? kind.get("title") : kind.get("plural"))
                .asText()
                .toLowerCase(java.util.Locale.ROOT);
        String unwrapped = text.out().replaceAll("\\s+", " ");
        assertTrue(
            count == 0 || unwrapped.contains(" " + count + " " + title),
            count + " " + title + "\n" + text.out());
      }
      for (JsonNode exhibit : result.get("exhibits")) {
        if (exhibit.get("type").asText().equals("measure")) {
          assertTrue(
              text.out().replaceAll("\\s+", " ").contains(exhibit.get("sentence").asText()),
              text.out());
        }
      }
    }
    assertFalse(text.out().contains("\u001b"), "no colour outside terminals");
  }

  @Test
  void aFileIsReplacedWholeOrNotAtAll() throws IOException {
    Path target = write("r.json", "old");
    assertEquals(
        ExitCodes.DONE, CommandRun.of("analyze", SEEDS, "-q", "--json", target.toString()).code());
    assertEquals(
        JSON.readTree(CommandRun.of("analyze", SEEDS, "--format", "json").out()),
        JSON.readTree(Files.readString(target, StandardCharsets.UTF_8)));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "no debris beside it");
    }
  }

  @Test
  void theReportKeepsToItsSchema() throws IOException {
    Schema schema;
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
    write("bad.txt", "\u00e2\u20ac\u2122 a broken mark, and some words after it");
    for (String path : List.of(SEEDS, folder.toString())) {
      CommandRun run =
          CommandRun.of("analyze", path, "--format", "json", "-s", "claims.quantities=true");
      assertEquals(List.of(), schema.validate(run.out(), InputFormat.JSON));
    }
    assertFalse(schema.validate("{\"schema\":2}", InputFormat.JSON).isEmpty());
  }

  @Test
  void helpAndVersionAreThere() {
    CommandRun help = CommandRun.of("analyze", "--help");
    assertEquals(ExitCodes.DONE, help.code());
    assertTrue(help.out().contains("--fail-on"), help.out());
    assertTrue(CommandRun.of("--version").out().matches("variorum \\d+\\.\\d+\\.\\d+\\S*\\s*"));
    CommandRun analyzers = CommandRun.of("analyzers");
    assertEquals(ExitCodes.DONE, analyzers.code());
    for (String id :
        List.of("dedupe", "claims", "sentiment", "jsonl", "csv", "html", "markdown", "text")) {
      assertTrue(analyzers.out().contains("  " + id + " "), analyzers.out());
      assertEquals(ExitCodes.DONE, CommandRun.of("analyzers", id).code());
    }
    assertEquals(ExitCodes.USAGE, CommandRun.of("analyzers", "claim").code());
  }
}
