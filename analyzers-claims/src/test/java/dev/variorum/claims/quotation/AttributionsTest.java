package dev.variorum.claims.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.quotation.Attribution.Type;
import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {
  private static Stream<Attribution> quoted(String text) {
    return Attributions.scan(Document.of("a", text)).stream().filter(Attribution::isQuoted);
  }

  private static List<String> speakers(String text) {
    return quoted(text).map(Attribution::speaker).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"We will leave by noon,\" said Tobias Brand.|Tobias Brand",
        "\"We will leave by noon,\" thinks Tobias Brand.|Tobias Brand",
        "Mara Brand sails. \"We will leave by noon,\" said her coxswain, Tobias Renn.|Tobias Renn",
        "\"We will leave by noon,\" Mara Brand, a lawyer in Oria, said.|Mara Brand",
        "\"We will leave by noon,\" Mara Brand, who sails every day, said on Monday.|Mara Brand",
        "\"We will leave by noon,\" said Sen. Mara Brand (R-Oria).|Mara Brand",
        "Mara Brand told reporters: \"We will leave by noon.\"|Mara Brand",
        "Mara Brand went on to say, \"We will leave by noon.\"|Mara Brand",
        "Mara Brand, the mayor, called the plan \"a dangerous muddle\".|Mara Brand",
        "As Mara Brand puts it, \"the harbour is not very deep right now.\"|Mara Brand",
        "According to Mara Brand, the plan is \"a dangerous muddle\".|Mara Brand",
        "The plan was described by Mara Brand as \"a dangerous muddle\".|Mara Brand",
        "The fire has been labelled \"suspicious\" by Mara Brand.|Mara Brand",
        "Mara Brand: \"We will leave by noon.\"|Mara Brand",
        "\"We will leave by noon.\" - Mara Brand|Mara Brand",
        "Mara Brand issued a statement saying the plan was \"a dangerous muddle\".|Mara Brand",
        "Critics dismissed Mara Brand's claim that it was \"a dangerous muddle\".|Mara Brand",
        "Speaking in Oria, Mara Brand said the plan was \"a dangerous muddle\".|Mara Brand",
        "Mara Brand rejected the plan, adding that it was \"a dangerous muddle\".|Mara Brand",
        "\"We will leave by noon,\" the ministry said.|the ministry",
        "\"We will leave by noon,\" said a spokesman for the ministry.|a spokesman for the ministry",
        "Asked about the storm, Mara Brand replied: \"We will leave by noon.\"|Mara Brand"
      })
  void theSpeakerOfAQuotation(String text, String speaker) {
    assertEquals(List.of(speaker), speakers(text), text);
  }

  @Test
  void pronounsStandForWhoWasSpokenOf() {
    String text =
        "Mara Brand met Tobias Holm at the harbour on Monday. \"He was late again,\" she said.\n\n"
            + "Holm shrugged. \"I had to find my boots,\" he said.";
    assertEquals(List.of("Mara Brand", "Tobias Holm"), speakers(text));
  }

  @Test
  void rolesStandForTheirBearers() {
    String text =
        "Mara Brand, the mayor of Oria, opened the bridge. Tobias Holm, a farmer, watched.\n\n"
            + "\"It is a fine bridge,\" the mayor said. \"It is in my field,\" the farmer said.";
    assertEquals(List.of("Mara Brand", "Tobias Holm"), speakers(text));
    assertEquals(
        List.of("Corvane"),
        speakers(
            "A boat of Corvane sank in the harbour; Corvane lost a crane too. In a statement, the company called that \"an"
                + " unwelcome but minor setback\"."));
  }

  @Test
  void aPronounThatFitsNobodyNamesNobody() {
    assertEquals(
        List.of(""), speakers("The boats left at dawn. \"We will leave by noon,\" she said."));
  }

  @Test
  void aSpeakerIsCarriedIntoTheNextQuotation() {
    String text =
        "\"We will leave by noon,\" said Mara Brand. \"We will not be back before June.\"\n\n"
            + "\"The boats are ready.\"";
    assertEquals(List.of("Mara Brand", "Mara Brand", "Mara Brand"), speakers(text));
    String paragraphs =
        "Mara Brand said: \u201CWe will leave by noon.\n\n\u201CWe will not be back.\u201D";
    assertEquals(List.of("Mara Brand", "Mara Brand"), speakers(paragraphs));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The \"smart\" pump has stood idle since May.",
        "A company called \"Corvane\" built the boats.",
        "They read \"The Old Man and the Sea\" at school."
      })
  void scareQuotesAreNobodys(String text) {
    List<Attribution> found = quoted(text).toList();
    assertEquals(1, found.size());
    assertEquals(Type.SCARE, found.get(0).type());
    assertEquals("", found.get(0).speaker());
  }

  @Test
  void indirectSpeechHasItsSpeaker() {
    List<Attribution> found =
        Attributions.scan(
            Document.of(
                "a",
                "Mara Brand said that the river had risen by nine feet. The dam held, according to"
                    + " the ministry. Six in 10 said they had left."));
    assertEquals(
        List.of("Mara Brand", "the ministry", "Six in 10"),
        found.stream().map(Attribution::speaker).toList());
    assertTrue(found.stream().allMatch(a -> a.type() == Type.INDIRECT));
  }
}
