package dev.variorum.dedupe.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.MadeUpText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonRunsTest {
  @Test
  void reportsEqualWordsThatCannotBeExtended() {
    MadeUpText made = new MadeUpText(1);
    for (int round = 0; round < 60; round++) {
      List<String> words = made.words(30 + made.below(120));
      long[] a = Document.of("a", String.join(" ", words)).tokens().hashes();
      long[] b = Document.of("b", String.join(" ", made.edited(words, 12))).tokens().hashes();
      int covered = 0;
      for (Run run : new CommonRuns(4).between(a, b)) {
        assertTrue(run.words() >= 4);
        for (int i = 0; i < run.words(); i++) {
          assertEquals(a[run.first() + i], b[run.second() + i]);
        }
        int endA = run.first() + run.words();
        int endB = run.second() + run.words();
        assertTrue(endA == a.length || endB == b.length || a[endA] != b[endB]);
        covered += run.words();
      }
      int expected = 0;
      int length = 0;
      for (int i = 0; i <= a.length; i++) {
        if (i < a.length && a[i] == b[i]) {
          length++;
        } else {
          expected += length >= 4 ? length : 0;
          length = 0;
        }
      }
      assertTrue(covered >= expected, covered + " of " + expected);
    }
  }

  @Test
  void staysLinearOnOneWordRepeated() {
    long[] same = new long[200_000];
    List<Run> runs = new CommonRuns(8).between(same, same);
    assertEquals(200_000, runs.stream().mapToInt(Run::words).sum());
    assertTrue(new CommonRuns(8).within(same).size() <= 200_000 / 8);
  }

  @Test
  void findsEveryPassageOfTheLengthInEveryDocument() {
    MadeUpText made = new MadeUpText(2);
    for (int least : new int[] {4, 8, 12, 20}) {
      for (int round = 0; round < 20; round++) {
        List<String> passage = made.words(least);
        List<Document> documents = new ArrayList<>();
        for (int d = 0; d < 4; d++) {
          List<String> words = new ArrayList<>(made.words(made.below(40)));
          words.addAll(passage);
          words.addAll(made.words(made.below(40)));
          documents.add(Document.of("d" + d, MadeUpText.text(words)));
        }
        List<SharedPassage> found = SharedPassages.find(documents, least);
        assertEquals(1, found.size(), "with " + least + " words");
        assertEquals(least, found.get(0).words());
        assertEquals(4, found.get(0).places().size());
        for (SharedPassage.Place place : found.get(0).places()) {
          Document document = documents.get(place.document());
          assertEquals(
              passage, Arrays.asList(document.words(place.span()).replace(".", "").split(" +")));
        }
      }
    }
  }

  @Test
  void findsNoPassageInTextsThatShareNone() {
    MadeUpText made = new MadeUpText(3);
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < 30; d++) {
      documents.add(Document.of("d" + d, MadeUpText.text(made.words(200))));
    }
    assertEquals(List.of(), SharedPassages.find(documents, 6));
  }

  @Test
  void seesWhatADocumentSaysTwice() {
    String twice =
        "The harbour board will rebuild the northern pier before winter, at a cost of 40 million"
            + " crowns, its chairman announced on Tuesday.\n\n"
            + "Fishing crews had asked for years for a deeper basin and better lights.\n\n"
            + "Before winter the northern pier will be rebuilt by the harbour board; its chairman"
            + " announced a cost of 40 million crowns.\n\n"
            + "Ferries to the islands leave from another quay and are not affected at all.";
    List<Repetition> found = new Repetitions(8, 0.3).of(Document.of("a", twice));
    assertEquals(1, found.size());
    assertTrue(!found.get(0).verbatim());
    assertTrue(found.get(0).first().of(twice).startsWith("The harbour board"));
    assertTrue(found.get(0).again().of(twice).startsWith("Before winter"));
  }

  @Test
  void seesAPassageRepeatedWordForWord() {
    MadeUpText made = new MadeUpText(4);
    String passage = String.join(" ", made.words(12));
    String text =
        MadeUpText.text(made.words(30))
            + passage
            + ". "
            + MadeUpText.text(made.words(30))
            + passage;
    List<Repetition> found = new Repetitions(8, 0.3).of(Document.of("a", text));
    assertEquals(1, found.size());
    assertTrue(found.get(0).verbatim());
    assertEquals(passage, found.get(0).first().of(text));
    assertEquals(passage, found.get(0).again().of(text));
  }

  @Test
  void sentencesThatDifferInTheirFiguresAreNoRepetition() {
    String first =
        "The February load factor of the airline rose to 40.4 percent while available seat miles rose"
            + " to 9.6 million on domestic routes.";
    String other = first.replace("40.4", "40.7").replace("9.6", "9.3");
    String between = "\n\n" + MadeUpText.text(new MadeUpText(9).words(80)) + "\n\n";
    Repetitions repetitions = new Repetitions(40, 0.36);
    assertEquals(List.of(), repetitions.of(Document.of("a", first + between + other)));
    String again =
        "On domestic routes available seat miles rose to 9.6 million, and the load factor of the"
            + " airline in February was 40.4 percent.";
    assertEquals(1, repetitions.of(Document.of("a", first + between + again)).size());
  }
}
