package dev.variorum.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {
  private static Measurement run(long documents, double cpu) {
    return new Measurement("all", documents, cpu, cpu, 100 + documents / 1000);
  }

  @Test
  void theExponentIsThatOfThePowerLaw() {
    List<Measurement> square =
        List.of(run(1000, 7), run(10_000, 1), run(100_000, 100), run(1_000_000, 10_000));
    assertEquals(2, Measurement.exponent(square), 1e-9);
    assertTrue(Double.isNaN(Measurement.exponent(square.subList(0, 2))));
  }

  @Test
  void thePlotIsXmlWithALineForEachRun() throws Exception {
    String svg = GrowthPlot.svg(Map.of("all", List.of(run(1000, 0.5), run(10_000, 4))));
    var drawn =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, drawn.getElementsByTagName("polyline").getLength());
  }

  @Test
  void recordsAreTheSameForOneSeedAndHoldCopies(@TempDir Path folder) throws Exception {
    Path a = folder.resolve("a.jsonl");
    Path b = folder.resolve("b.jsonl");
    SyntheticRecords.write(100, 200, 1, a);
    SyntheticRecords.write(100, 200, 1, b);
    List<String> lines = Files.readAllLines(a);
    assertEquals(lines, Files.readAllLines(b));
    assertEquals(100, lines.size());
    long texts = lines.stream().map(l -> l.replaceFirst(".*\"text\"", "")).distinct().count();
    // Ten are exact copies; of the ten edited ones some are too short for an edit.
    assertTrue(texts >= 80 && texts <= 90, () -> texts + " different texts");
  }
}
