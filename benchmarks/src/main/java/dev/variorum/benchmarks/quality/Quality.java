package dev.variorum.benchmarks.quality;

import dev.variorum.benchmarks.quality.plants.PlantsSuite;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The command {@code benchmarks/quality SUITE FILE... [--threshold X] [--folds N] [--errors FILE]}.
 */
public final class Quality {
  /** Every suite, one line each, in the order of docs/quality.md. */
  private static final List<Suite> SUITES =
      List.of(
          // copies and origins
          new PairsSuite(),
          new RecordsSuite(),
          new ReuseSuite(),
          new ParaphraseSuite(),
          new EventsSuite(),
          // quantities and dates
          new QuantitiesSuite(),
          new ConformanceSuite(),
          new DatesSuite(),
          // quotations and claims
          new QuotationsSuite(),
          new ContradictionSuite(),
          new PlantsSuite(),
          new CheckWorthinessSuite(),
          new ContradictionSuite(),
          // tone
          new TargetToneSuite(),
          new ToneSuite());

  private Quality() {}

  public static void main(String[] words) throws IOException {
    System.exit(run(Arrays.asList(words)));
  }

  private static int run(List<String> words) throws IOException {
    Suite suite =
        words.isEmpty()
            ? null
            : SUITES.stream().filter(s -> s.name().equals(words.get(0))).findFirst().orElse(null);
    if (suite == null) {
      System.err.println(
          "usage: benchmarks/quality SUITE FILE... [--threshold X] [--folds N] [--errors FILE]");
      for (Suite s : SUITES) {
        System.err.println("  " + s.name() + "  " + s.files());
      }
      return 2;
    }
    try {
      suite.run(Arguments.parse(words.subList(1, words.size())), new Scores(System.out));
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println("benchmarks/quality " + suite.name() + ": " + e.getMessage());
      return 2;
    }
  }
}
