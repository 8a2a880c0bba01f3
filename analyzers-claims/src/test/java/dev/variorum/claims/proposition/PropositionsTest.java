package dev.variorum.claims.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.claims.date.Dates;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attributions;
import dev.variorum.core.corpus.Document;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionsTest {
  private static List<Proposition> read(String text) {
    Document document = Document.of("a", text);
    Words words = new Words(document);
    return Propositions.scan(
        words,
        Dates.scan(document),
        Attributions.scan(words),
        new double[document.sentences().size()]);
  }

  private static String told(Proposition p) {
    String said =
        p.standing() == null
            ? p.predicate().trim()
            : p.standing().id() + " " + p.predicate().substring(7);
    return (p.agent().name()
            + "/"
            + p.agent().noun()
            + " "
            + said.trim()
            + (p.negated() ? " not " : " ")
            + p.patient().name()
            + "/"
            + p.patient().noun())
        .replaceAll(" +", " ")
        .replace("/ ", " ")
        .replaceAll("/$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last year Brant Lines bought Tarn Foods. | Brant Lines acquire Tarn Foods",
        "Tarn Foods was bought by Brant Lines. | Brant Lines acquire Tarn Foods",
        "Tarn Foods, which was bought by Brant Lines, closed. | Brant Lines acquire Tarn Foods",
        "On Monday Mara Quillon stepped down. | Mara Quillon resign",
        "In the end Mara Quillon never resigned. | Mara Quillon resign not",
        "Yesterday Mara Quillon failed to win the race. | Mara Quillon win not /rac",
        "Still, Mara Quillon managed to win the race. | Mara Quillon win /rac",
        "Since then the gates of the Korrin Dam were opened. | open Korrin Dam/gat",
        "That day no one was hurt. | injure not /#person",
        "Later Emil Hask and others left. |",
        "Nobody knows if Emil Hask founded Brant Lines. |",
        "A newer Vetra-9 outperforms the Orlo-4. | Vetra-9 surpasses Orlo-4",
        "The new Vetra-9 is no better than the Orlo-4. | Vetra-9 does not surpass Orlo-4",
        "The new Vetra-9 is not as fast as the Orlo-4. | Vetra-9 trails fast Orlo-4",
        "The new Vetra-9 is at least as good as the Orlo-4. | Vetra-9 does not trail Orlo-4",
        "The new Vetra-9 exceeds the size of the Orlo-4. | Vetra-9 surpasses size Orlo-4",
        "The new Vetra-9 is 20 times faster than the Orlo-4. |",
      })
  void clausesAreTakenApart(String text, String told) {
    List<Proposition> found = read(text);
    if (told == null) {
      assertEquals(List.of(), found.stream().map(PropositionsTest::told).toList());
    } else {
      assertTrue(
          found.stream().map(PropositionsTest::told).anyMatch(t -> t.trim().equals(told)),
          text + " " + found.stream().map(PropositionsTest::told).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Friday Emil Hask sold the port. | ASSERTED",
        "It is said Emil Hask may have sold the port. | HEDGED",
        "On Friday Emil Hask reportedly sold the port. | HEDGED",
        "Soon Emil Hask will sell the port. | PREDICTED",
        "Now Emil Hask plans to sell the port. | PREDICTED",
        "A spokesman denied that Emil Hask had sold the port. | DENIED",
        "A spokesman dismissed claims that Emil Hask had sold the port. | DENIED",
        "A spokesman did not deny that Emil Hask had sold the port. | HEDGED",
        "Many analysts believe Emil Hask sold the port. | HEDGED",
      })
  void certaintyIsRead(String text, Modality modality) {
    List<Proposition> found = read(text);
    assertTrue(
        found.stream().anyMatch(p -> p.predicate().equals("sell") && p.modality() == modality),
        found + "");
  }

  @Test
  void spansQuoteTheTextAndFramesAreSmall() throws Exception {
    Random random = new Random(11);
    String[] parts = {
      "Mara Quillon ",
      "the dam ",
      "was ",
      "not ",
      "sold ",
      "by ",
      "and ",
      "that ",
      "denied ",
      "which ",
      "beats ",
      "Vetra-9 ",
      ", ",
      ". ",
      "\u201C",
      "\u201D ",
      "no one ",
      "to ",
      "than ",
      "as good as ",
      "7 "
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      List<Proposition> found = read(text.toString());
      for (Proposition p : found) {
        assertTrue(p.statement().end() <= text.length());
        assertTrue(text.toString().contains(p.said()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(found.toArray(new Proposition[0]));
      assertTrue(bytes.size() < 4_000 + 900 * found.size());
    }
  }
}
