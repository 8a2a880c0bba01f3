package dev.variorum.benchmarks.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How time and memory grow with the number of documents: {@code GrowthRun FOLDER HEAP SIZE...} makes synthetic records of each size, runs the engine alone, each
 * analyzer, and all of them, each in a process of its own, and prints a table, the exponents, and the place of a plot.
 */
public final class GrowthRun {
  private static final int CHARACTERS = 200;
  private static final long SEED = 42;

  private GrowthRun() {}

  public static void main(String[] words) throws IOException, InterruptedException {
    if (words.length < 3) {
      System.err.println("usage: GrowthRun FOLDER HEAP SIZE...");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(words[0]));
    Map<String, List<String>> contestants = new LinkedHashMap<>();
    contestants.put("reading", List.of());
    contestants.put("dedupe", List.of("dedupe"));
    contestants.put("claims", List.of("claims"));
    contestants.put("sentiment", List.of("sentiment"));
    contestants.put("all three", List.of("dedupe", "claims", "sentiment"));
    Map<String, List<Measurement>> runs = new LinkedHashMap<>();
    System.out.println("| what | documents | wall s | CPU s | peak MB |\n|---|---|---|---|---|");
    for (int w = 2; w < words.length; w++) {
      int size = Integer.parseInt(words[w]);
      Path file = folder.resolve(size + ".jsonl");
      if (!Files.exists(file)) {
        SyntheticRecords.write(size, CHARACTERS, SEED, file);
      }
      for (Map.Entry<String, List<String>> one : contestants.entrySet()) {
        Measurement m = run(one.getKey(), words[1], file, one.getValue());
        runs.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(m);
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %.1f | %.1f | %d |%n",
            m.what(),
            m.documents(),
            m.wall(),
            m.cpu(),
            m.megabytes());
      }
    }
    System.out.println();
    runs.forEach(
        (what, all) -> {
          double exponent = Measurement.exponent(all);
          System.out.println(
              what
                  + (Double.isNaN(exponent)
                      ? ": growth not measured; it takes two sizes of 10,000 documents or more"
                      : String.format(
                          Locale.ROOT,
                          ": CPU time grows with the number of documents to the power %.2f",
                          exponent)));
        });
    Path plot = folder.resolve("growth.svg");
    Files.writeString(plot, GrowthPlot.svg(runs), StandardCharsets.UTF_8);
    System.out.println("plot: " + plot);
  }

  private static Measurement run(String what, String heap, Path file, List<String> analyzers)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+UseParallelGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(OneRun.class.getName());
    command.add(file.toString());
    command.addAll(analyzers);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(what + " over " + file + " failed: " + out);
    }
    String[] figures = out.strip().split(" ");
    return new Measurement(
        what,
        Long.parseLong(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]),
        Long.parseLong(figures[3]));
  }
}
