package dev.variorum.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagRunTest {
  @ParameterizedTest
  @ValueSource(strings = {"variorum", "opennlp"})
  void everyWordAndMarkIsTagged(String tagger) throws IOException {
    assertEquals(
        11, TagRun.tagger(tagger).applyAsLong("The mill burned .\nNobody was hurt , they said ."));
  }
}
