package dev.variorum.benchmarks.quality;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearPair;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.dedupe.shingle.ShingleUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bibliographic records that a person flagged as duplicates: a record counts as found when it is in
 * any group, or alike to a member of one. A record's text is its title and abstract; where no
 * record of the file has an abstract, its title alone. First by the defaults, then by the settings
 * that do best on such short texts: shingles of two words.
 */
final class RecordsSuite implements Suite {
  @Override
  public String name() {
    return "records";
  }

  @Override
  public String files() {
    return "sweep_*.tsv(.gz)";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    List<Map<String, String>> rows = LabelledFiles.table(arguments.file(0));
    try (ErrorFile errors = arguments.errorFile()) {
      measure(rows, 5, arguments.threshold().orElse(0.7), "", scores, errors);
      measure(rows, 2, arguments.threshold().orElse(0.7), "two_word_", scores, errors);
    }
  }

  private static void measure(
      List<Map<String, String>> rows,
      int shingle,
      double threshold,
      String prefix,
      Scores scores,
      ErrorFile errors)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      String text = row.getOrDefault("title", "") + "\n" + row.getOrDefault("abstract", "");
      documents.add(Document.of("r" + i, text));
    }
    NearDuplicates finder =
        NearDuplicates.builder().threshold(threshold).shingle(shingle, ShingleUnit.WORDS).build();
    Set<Integer> flagged = new HashSet<>();
    NearResult result = finder.find(documents);
    for (DuplicateGroup group : result.groups()) {
      flagged.addAll(group.members());
    }
    for (NearPair pair : result.bridges()) {
      flagged.add(pair.first());
      flagged.add(pair.second());
    }
    Cases cases = new Cases(3);
    for (int i = 0; i < rows.size(); i++) {
      boolean duplicate = "1".equals(rows.get(i).get("duplicate"));
      boolean found = flagged.contains(i);
      cases.add(duplicate && found ? 1 : 0, found ? 1 : 0, duplicate ? 1 : 0);
      if (duplicate != found) {
        errors.line(
            (found ? "extra" : "missed") + ", shingles of " + shingle + " words",
            rows.get(i).get("title"));
      }
    }
    scores.addF1(prefix, cases);
  }
}
