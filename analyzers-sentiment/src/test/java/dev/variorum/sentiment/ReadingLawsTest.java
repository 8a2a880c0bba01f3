package dev.variorum.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.lexicon.Entry;
import dev.variorum.sentiment.model.TargetReading;
import dev.variorum.sentiment.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that a person reads at once. */
class ReadingLawsTest {
  private final ToneReader reader = ToneReader.shipped();

  private TargetReading towards(String sentence, String subject) {
    int start = sentence.indexOf(subject);
    return reader.towards(sentence, new Span(start, start + subject.length()), List.of());
  }

  private Context context(String sentence) {
    return Context.of(reader.words(sentence, Terms.of(sentence), 0, sentence.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme shares plunged 8% | Acme | NEGATIVE",
        "Acme shares plunged 8% on Monday. | Acme | NEGATIVE",
        "Shares of Acme jumped 8% on Monday. | Acme | POSITIVE",
        "Acme's net loss narrowed to EUR 2 mn | Acme | POSITIVE",
        "Acme's net loss widened to EUR 2 mn | Acme | NEGATIVE",
        "Operating profit of Acme fell to EUR 13.1 mn | Acme | NEGATIVE",
        "Acme's costs fell 5% | Acme | POSITIVE",
        "Acme's costs rose 5% | Acme | NEGATIVE",
        "Acme is not only good but cheap. | Acme | POSITIVE",
        "Acme is good. | Acme | POSITIVE",
        "Acme is not good. | Acme | NEGATIVE",
        "The crackdown wiped a trillion dollars off Acme's market value. | Acme | NEGATIVE",
        "Acme beat estimates | Acme | POSITIVE",
        "Acme missed estimates | Acme | NEGATIVE",
        "Acme gains while Beta slumps | Acme | POSITIVE",
        "Acme gains while Beta slumps | Beta | NEGATIVE",
        "Acme opened an office in Oslo on Monday. | Acme | NEUTRAL",
      })
  void labels(String sentence, String subject, Tone expected) {
    assertEquals(expected, towards(sentence, subject).label());
  }

  @Test
  void noProblemsAreNoBlame() {
    String none = "The launch of the Acme phone went ahead with no problems.";
    String many = "The launch of the Acme phone went ahead with many problems.";
    assertNotEquals(Tone.NEGATIVE, towards(none, "Acme").label());
    assertEquals(Tone.NEGATIVE, towards(many, "Acme").label());
    assertTrue(reader.score(none) > 0);
    assertTrue(reader.score(many) < 0);
  }

  @Test
  void ironyIsMarked() {
    assertTrue(context("Acme's so-called brilliant engineers failed again.").signsOfIrony() > 0);
    assertEquals(0, context("Acme's brilliant engineers won again.").signsOfIrony());
  }

  @Test
  void thereIsABandInWhichTheModelAbstains() {
    assertTrue(towards("Acme shares plunged 8%", "Acme").isCertain());
    assertFalse(towards("Acme's so-called brilliant engineers failed again.", "Acme").isCertain());
  }

  @Test
  void graveMatterPlainlyToldIsNoStance() {
    Context plain = context("Nine people were killed and forty injured when the river flooded.");
    Context blaming = context("A lazy, arrogant and useless agency let nine people drown.");
    assertEquals(0, reader.judge(plain).stance(), 1e-9);
    assertTrue(reader.score(plain) < 0);
    assertTrue(reader.judge(blaming).stance() < -0.1);
  }

  @Test
  void whatTheSubjectIsCalledSaysNothing() {
    double[] one = towards("Acme praised its staff.", "Acme").probabilities();
    double[] other = towards("Evil praised its staff.", "Evil").probabilities();
    assertEquals(one[0], other[0], 1e-12);
    assertEquals(one[2], other[2], 1e-12);
  }

  @Test
  void aUsersWordCounts() {
    ToneReader with = reader.with(List.of(Entry.tone("blorptastic", 1, "U")));
    String sentence = "The new Acme phone is blorptastic.";
    assertTrue(with.score(sentence) > reader.score(sentence) + 0.05);
  }

  @Test
  void threadsReadAlike() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sentences.add("Acme " + (i % 3 == 0 ? "not " : "") + "praised plan " + i + ", but lost 4%.");
    }
    List<Double> alone = sentences.stream().map(reader::score).toList();
    List<Double> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> reader.score(sentences.get(i))).toList();
    assertEquals(alone, together);
  }
}
