package dev.variorum.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.benchmarks.scale.MadeUpCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerRunTest {
  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    MadeUpCorpus corpus = new MadeUpCorpus(MadeUpCorpus.Shape.ZIPF);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      lines.append("{\"id\":\"d" + i + "\",\"text\":\"" + corpus.document(i).text() + "\"}\n");
    }
    Files.writeString(folder.resolve("corpus.jsonl"), lines);
  }

  private Set<Long> pairs(String contestant) throws IOException {
    Set<Long> pairs = new TreeSet<>();
    try (Records records = new Records(folder.resolve("corpus.jsonl"))) {
      PeerRun.contestant(contestant).group(records, pairs::add);
    }
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hash4j-superminhash", "hash4j-minhash", "hash4j-documented", "java-lsh"})
  void theContestantsFindTheSamePairs(String contestant) throws IOException {
    Set<Long> ours = pairs("variorum");
    assertTrue(ours.size() > 15, "pairs " + ours.size());
    assertEquals(ours, pairs(contestant));
  }

  @Test
  void lucenesRotationFindsNoOthersAndMostOfThem() throws IOException {
    Set<Long> ours = pairs("variorum");
    Set<Long> theirs = pairs("lucene-minhashfilter");
    assertTrue(ours.containsAll(theirs));
    Set<Long> missed = new HashSet<>(ours);
    missed.removeAll(theirs);
    assertTrue(missed.size() * 2 < ours.size(), "missed " + missed.size());
  }
}
