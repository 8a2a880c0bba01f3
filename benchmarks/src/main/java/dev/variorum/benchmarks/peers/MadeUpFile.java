package dev.variorum.benchmarks.peers;

import dev.variorum.benchmarks.scale.MadeUpCorpus;
import dev.variorum.benchmarks.scale.MadeUpCorpus.Shape;
import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.LongList;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.Shingler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code MadeUpFile DOCUMENTS corpus.jsonl pairs.tsv}: a made-up corpus and its exact pairs, for
 * machines without labelled data. The pairs come from a join over all shingles, without any sketch.
 */
public final class MadeUpFile {
  private MadeUpFile() {}

  public static void main(String[] words) throws IOException {
    int documents = Integer.parseInt(words[0]);
    MadeUpCorpus corpus = new MadeUpCorpus(Shape.ZIPF);
    Shingler shingler = Shingler.words(Contestant.SHINGLE);
    List<ShingleSet> sets = new ArrayList<>();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(words[1]))) {
      for (int i = 0; i < documents; i++) {
        Document document = corpus.document(i);
        sets.add(shingler.set(document));
        out.write("{\"id\":\"d" + i + "\",\"text\":\"" + document.text() + "\"}\n");
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(words[2]))) {
      out.write("line_a\tline_b\tjaccard\n");
      LongList pairs = sharing(sets);
      for (int i = 0; i < pairs.size(); i++) {
        int a = (int) (pairs.get(i) >>> 32);
        int b = (int) pairs.get(i);
        double jaccard = sets.get(a).overlap(sets.get(b)).jaccard();
        if (jaccard >= Contestant.THRESHOLD) {
          out.write(String.format(Locale.ROOT, "%d\t%d\t%.6f%n", a, b, jaccard));
        }
      }
    }
  }

  /** Every two documents with a shingle in common. */
  private static LongList sharing(List<ShingleSet> sets) {
    Map<Long, Integer> last = new HashMap<>();
    Map<Long, int[]> documents = new HashMap<>();
    LongList pairs = new LongList();
    for (int d = 0; d < sets.size(); d++) {
      ShingleSet set = sets.get(d);
      for (int i = 0; i < set.size(); i++) {
        Integer first = last.put(set.get(i), d);
        if (first != null) {
          int[] before = documents.getOrDefault(set.get(i), new int[] {first});
          for (int other : before) {
            pairs.add((long) other << 32 | d);
          }
          int[] now = Arrays.copyOf(before, before.length + 1);
          now[before.length] = d;
          documents.put(set.get(i), now);
        }
      }
    }
    pairs.distinct();
    return pairs;
  }
}
