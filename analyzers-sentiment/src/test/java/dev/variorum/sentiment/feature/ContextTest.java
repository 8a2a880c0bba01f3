package dev.variorum.sentiment.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.sentiment.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static Context context(String sentence) {
    return Context.of(Words.of(sentence, LEXICON));
  }

  @Test
  void appraisalIsWhatTheWriterThinks() {
    assertTrue(context("It was a superb evening.").appraisal() > 0);
    assertTrue(context("It was a slovenly piece of work.").appraisal() < 0);
    assertTrue(context("It was not a slovenly piece of work.").appraisal() > 0);
    assertEquals(0, context("Three people were killed in the flood.").appraisal());
  }

  @Test
  void appraisalStaysInBounds() {
    String many = "Greedy, callous, inept, slovenly, craven, fatuous, odious and vile they were.";
    assertEquals(-1, context(many).appraisal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They call it \"superb\" work.",
        "They call it \u201Csuperb\u201D work.",
        "They call it \u2018a superb thing\u2019 work."
      })
  void wordsInMarksAreLent(String sentence) {
    assertEquals(0, context(sentence).appraisal());
  }

  @Test
  void longSpeechInMarksIsNot() {
    assertTrue(context("\"This is a superb piece of work,\" she said.").appraisal() > 0);
    assertTrue(context("The bed is 6\" long, a superb piece of work.").appraisal() > 0);
  }

  @Test
  void aQuestionAsks() {
    assertTrue(context("Who would have thought it?").isQuestion());
    assertFalse(context("Nobody thought it.").isQuestion());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We must never let them forget it.",
        "But nobody asked you, of course.",
        "Consider what this means for us.",
        "Perhaps it does not matter!"
      })
  void columnsAddUp(String sentence) {
    assertTrue(Manner.of(context(sentence), 0) > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry announced on Monday that 14 people were injured.",
        "Police said the suspect, John Marlow, 34, was arrested in Tarn.",
        "Shares of Marlow Corp closed 2.4% higher in Hong Kong, Reuters reported."
      })
  void reportsTakeAway(String sentence) {
    assertTrue(Manner.of(context(sentence), 0) < 0);
  }
}
