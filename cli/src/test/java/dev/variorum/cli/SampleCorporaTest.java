package dev.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole program on the sample corpora: how many entries of their keys hold, by level,
 * against stored counts that may only rise. The entries that do not hold are written to
 * target/sample-NAME.txt.
 */
class SampleCorporaTest {

  static Path folder(String name) {
    return name.equals("seeds")
        ? Path.of("..", "seeds")
        : Path.of("src/test/resources/dev/variorum/cli", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds",
        "flood",
        "ferry",
        "takeover",
        "outbreak",
        "trial",
        "election",
        "strike",
        "breach",
        "rocket"
      })
  void entriesOfTheKeyHold(String name) throws IOException {
    CommandRun run =
        CommandRun.of(
            "analyze", folder(name).toString(), "--format", "json", "-s", "claims.quantities=true");
    assertEquals(ExitCodes.DONE, run.code(), run.err());
    SampleKey key = SampleKey.hold(folder(name), run.out());
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "sample-" + name + ".txt"), key.faults());
    Properties stored = new Properties();
    try (InputStream in = SampleCorporaTest.class.getResourceAsStream("sample-held.properties")) {
      stored.load(in);
    }
    Map<String, String> now = new TreeMap<>();
    key.held()
        .forEach((part, count) -> now.put(name + "." + part, count + " of " + key.all().get(part)));
    System.out.println("held: " + now);
    key.held()
        .forEach(
            (part, count) -> {
              String least = stored.getProperty(name + "." + part, "0").split(" ")[0];
              assertTrue(
                  count >= Integer.parseInt(least),
                  name
                      + "."
                      + part
                      + ": "
                      + count
                      + " entries hold, "
                      + least
                      + " did before:\n"
                      + String.join("\n", key.faults()));
            });
  }
}
