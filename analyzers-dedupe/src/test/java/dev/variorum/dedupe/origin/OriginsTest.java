package dev.variorum.dedupe.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static Link link(int a, int b, Basis basis, boolean certain) {
    return new Link(a, b, basis, certain, 0.5, new Span(0, 1), new Span(0, 1));
  }

  @Test
  void countsCopiesOnceAndStatesProbableLinksApart() {
    Origins origins =
        Origins.of(
            6,
            List.of(
                link(0, 1, Basis.COPIES, true),
                link(2, 3, Basis.SHARED_PASSAGES, true),
                link(3, 4, Basis.SHARED_FACTS, false)));
    assertEquals(4, origins.atMost());
    assertEquals(3, origins.ifProbable());
    assertEquals(List.of(0, 1), origins.certain().get(0).members());
    assertEquals(List.of(2, 3), origins.certain().get(1).members());
    assertEquals(1, origins.probable().size());
    assertEquals(List.of(2, 3, 4), origins.probable().get(0).members());
    assertEquals(Basis.SHARED_FACTS, origins.probable().get(0).basis());
  }

  @Test
  void aRoundUpDoesNotMakeTwoReportsOneOrigin() {
    Origins origins =
        Origins.of(
            5,
            List.of(
                link(0, 1, Basis.SHARED_PASSAGES, true),
                link(3, 4, Basis.SHARED_PASSAGES, true),
                link(1, 2, Basis.SHARED_PASSAGES, true),
                link(2, 3, Basis.SHARED_PASSAGES, true)));
    for (Origin origin : origins.certain()) {
      assertTrue(
          !(origin.members().contains(0) && origin.members().contains(4)),
          "joined " + origin.members());
    }
  }

  @Test
  void copiesOfOneDocumentCountAsOneWhenSetsAreWeighed() {
    Origins origins =
        Origins.of(
            6,
            List.of(
                link(0, 1, Basis.COPIES, true),
                link(0, 2, Basis.COPIES, true),
                link(0, 3, Basis.COPIES, true),
                link(0, 4, Basis.COPIES, true),
                link(3, 5, Basis.SHARED_PASSAGES, true)));
    assertEquals(1, origins.atMost());
    assertEquals(6, origins.certain().get(0).members().size());
  }

  private static final String REPORT =
      "The ferry Solveig ran aground off Tarnholm at 6.40 on Sunday with 318 people on board, the"
          + " coast guard said. Captain Ruth Ellermann ordered boats into the water within 11 minutes."
          + " A trawler, the Nordlys, took 74 passengers to Skarvik. “We counted heads twice,”"
          + " Ellermann said. The hull has a tear of 27 metres. The operator, Vestline, paid 4.6 million"
          + " crowns for repairs in 2023 after an inspector, Jonas Trell, found 19 faults.";

  private static final String RETOLD =
      "Before breakfast on Sunday, at 6.40, Tarnholm’s rocks stopped the Solveig and the 318"
          + " travellers in her. It took the crew under Ruth Ellermann a mere 11 minutes to lower every"
          + " lifeboat. Fishermen of the Nordlys brought 74 of them ashore at Skarvik. ‘We counted heads"
          + " twice,’ the master recalls. Below the waterline gapes a 27-metre gash. Records show that"
          + " Vestline spent 4.6 million crowns in 2023 on mending the ship, once Jonas Trell had listed"
          + " 19 defects.";

  private static final String OTHER =
      "Rescue helicopters from Bergvik were sent to Tarnholm on Sunday, where the ferry Solveig had"
          + " struck a reef. Hospital director Maren Quist said that 23 people were treated for cold, and"
          + " two had broken bones. Vestline shares fell 9 per cent. Union leader Odd Braaten called for"
          + " an inquiry; the minister, Tove Lindgard, wants a report by 30 June. The Solveig was built in"
          + " 1998 and carries up to 480 people between 14 ports.";

  private static FactOverlap overlap(String a, String b) {
    return FactOverlap.of(
        FactTrace.of(Document.of("a", a)), FactTrace.of(Document.of("b", b)), key -> 1);
  }

  @Test
  void theSameRareFactsInOrderMakeAnOriginProbable() {
    FactOverlap retold = overlap(REPORT, RETOLD);
    assertTrue(FactRule.holds(retold, retold), retold.toString());
    FactOverlap other = overlap(REPORT, OTHER);
    assertTrue(!FactRule.holds(other, other), other.toString());
  }

  @Test
  void factsInAnotherOrderCountLess() {
    String[] sentences = REPORT.split("(?<=\\.) (?=[A-Z“])");
    StringBuilder reversed = new StringBuilder();
    for (int i = sentences.length - 1; i >= 0; i--) {
      reversed.append(sentences[i]).append(' ');
    }
    FactOverlap turned = overlap(REPORT, reversed.toString());
    assertTrue(turned.inOrder() < turned.shared() / 2, turned.toString());
    FactOverlap itself = overlap(REPORT, REPORT);
    assertEquals(itself.shared(), itself.inOrder(), 1e-9);
    assertEquals(1, itself.coverage(), 1e-9);
  }

  @Test
  void aTraceIsReadAsItWasWritten() throws Exception {
    FactTrace trace = FactTrace.of(Document.of("a", REPORT));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trace.write(new DataOutputStream(bytes));
    FactTrace read =
        FactTrace.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(trace.size(), read.size());
    for (int i = 0; i < trace.size(); i++) {
      assertEquals(trace.key(i), read.key(i));
      assertEquals(trace.kind(i), read.kind(i));
      assertEquals(trace.weight(i), read.weight(i));
      assertEquals(trace.span(i), read.span(i));
    }
  }

  @Test
  void readsCreditsOfTheUsualForms() {
    assertCredit("OSLO, May 3 (Coastal Wire) - A ferry ran aground.", "Coastal Wire");
    assertCredit("“No comment,” she told the Harbour Gazette on Monday.", "harbour gazette");
    assertCredit(
        "A ferry ran aground.\n\nReporting by Coastal Wire; editing by staff", "Coastal Wire");
    assertCredit("The Evening Sun reported that the ferry was late.", "Evening Sun");
    assertTrue(Credits.of(Document.of("a", "She told them (in May) that it rained.")).isEmpty());
  }

  private static void assertCredit(String text, String name) {
    List<Credit> credits = Credits.of(Document.of("a", text));
    assertTrue(
        credits.stream().anyMatch(c -> c.name() == Credits.nameOf(name)), text + " -> " + credits);
  }
}
