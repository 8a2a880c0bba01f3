package dev.variorum.sentiment.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static List<String> spoken(String text, boolean quoted) {
    Document document = Document.of("d", text);
    return Voices.of(document).stream()
        .filter(p -> p.isQuoted() == quoted)
        .map(p -> text.substring(p.start(), p.end()).strip())
        .toList();
  }

  @Test
  void quotedWordsAreNotTheOutlets() {
    String text = "Sales grew. \"We are proud of every single one,\" said Ann Lee in Oslo.";
    assertEquals(List.of("\"We are proud of every single one,\""), spoken(text, true));
    assertEquals(List.of("Sales grew.", "said Ann Lee in Oslo."), spoken(text, false));
  }

  @Test
  void aTermInMarksIsTheOutlets() {
    String text = "The \"smart\" network failed again.";
    assertEquals(List.of(text), spoken(text, false));
  }

  @Test
  void speakersAreNamed() {
    String text =
        "\"This is a bad day for us all,\" said Ann Lee.\n\nIn the hall Bob Ray added: \"It is not over yet.\""
            + "\n\nShe left. \"We will be back next week,\" she said.";
    Document document = Document.of("d", text);
    Speakers speakers = Speakers.of(document);
    assertEquals("Ann Lee", speakers.of(0));
    assertEquals("Bob Ray", speakers.of(1));
  }

  @Test
  void piecesAreInOrderAndApart() {
    Random random = new Random(3);
    String signs = "abc A. \"'“”‘’,!?\n ";
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int at = 0;
      for (Piece p : Voices.of(Document.of("d", text.toString()))) {
        assertTrue(p.start() >= at && p.end() > p.start() && p.end() <= text.length());
        at = p.end();
      }
    }
  }
}
