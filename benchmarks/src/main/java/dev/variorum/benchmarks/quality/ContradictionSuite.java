package dev.variorum.benchmarks.quality;

import dev.variorum.claims.collation.Substitution;
import dev.variorum.claims.collation.WordDiff;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether two sentences that differ in one word contradict each other, against tables of the
 * columns category, label, premise and hypothesis: the share of rows read rightly, where every
 * label but {@code contradiction} counts as none.
 */
public final class ContradictionSuite implements Suite {

  @Override
  public String name() {
    return "contradiction";
  }

  @Override
  public String files() {
    return "breaking_nli_*.tsv";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Cases cases = new Cases(2);
    Map<String, long[]> categories = new TreeMap<>();
    try (ErrorFile errors = arguments.errorFile()) {
      for (Path file : arguments.files()) {
        for (Map<String, String> row : LabelledFiles.table(file)) {
          boolean gold = "contradiction".equals(row.get("label"));
          boolean ours = contradict(cell(row, "premise"), cell(row, "hypothesis"));
          long[] tally = categories.computeIfAbsent(cell(row, "category"), k -> new long[2]);
          cases.add(gold == ours ? 1 : 0, 1);
          tally[1]++;
          if (gold == ours) {
            tally[0]++;
          } else {
            errors.line(row.values().toArray(String[]::new));
          }
        }
      }
    }
    scores.add("accuracy", cases, s -> Scores.ratio(s[0], s[1]));
    categories.forEach((name, t) -> scores.add("accuracy_" + name, Scores.ratio(t[0], t[1])));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static boolean contradict(String premise, String hypothesis) {
    return Substitution.contradiction(WordDiff.of(line(premise), line(hypothesis))).isPresent();
  }

  private static WordDiff.Line line(String text) {
    return WordDiff.Line.of(text, Terms.of(text), new Span(0, text.length()));
  }
}
