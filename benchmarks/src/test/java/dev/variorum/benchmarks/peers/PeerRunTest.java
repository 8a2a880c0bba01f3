package dev.variorum.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dynatrace.hash4j.similarity.SimilarityHashing;
import dev.variorum.benchmarks.scale.MadeUpCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeerRunTest {
  @Test
  void theContestantsFindTheSamePairs() {
    MadeUpCorpus corpus = new MadeUpCorpus(MadeUpCorpus.Shape.ZIPF);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      texts.add(corpus.document(i).text());
    }
    Set<Long> ours = new TreeSet<>();
    new Ours().group(texts, ours::add);
    assertTrue(ours.size() > 15, "pairs " + ours.size());
    for (boolean strings : new boolean[] {false, true}) {
      Set<Long> theirs = new TreeSet<>();
      new Hash4j(SimilarityHashing.superMinHash(128, 32), strings).group(texts, theirs::add);
      assertEquals(ours, theirs);
    }
  }
}
