package dev.variorum.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DedupeAnalyzerTest {
  private static final String WIRE =
      "The ferry Solveig ran aground off Tarnholm early on Sunday with 318 people on board, and boats"
          + " of the coast guard brought all of them ashore before noon, a spokeswoman said. A trawler"
          + " that was fishing near the reef took most of the passengers to Skarvik, where the school had"
          + " been opened for them.";

  private static Document document(String id, String text) {
    return Document.of(id, text);
  }

  private static Set<String> documents(Finding finding) {
    Set<String> ids = new TreeSet<>();
    for (Evidence evidence : finding.evidence()) {
      ids.add(evidence.document().value());
    }
    return ids;
  }

  private static String fact(Finding finding, String name) {
    Value value = finding.facts().get(name);
    return value == null
        ? ""
        : value.match(
            new Value.Cases<String>() {
              @Override
              public String otherwise() {
                return value.toString();
              }

              @Override
              public String text(String words) {
                return words;
              }
            });
  }

  private static String sentence(InMemoryRun run, String measure) {
    for (Exhibit exhibit : run.exhibits) {
      String said =
          exhibit.match(
              new Exhibit.Cases<String>() {
                @Override
                public String otherwise() {
                  return "";
                }

                @Override
                public String measure(Exhibit.Measure m) {
                  return m.name().equals(measure) ? m.sentence() : "";
                }
              });
      if (!said.isEmpty()) {
        return said;
      }
    }
    return "";
  }

  @Test
  void joinsArticlesThatPrintOneWireText() throws Exception {
    MadeUpText made = new MadeUpText(1);
    InMemoryRun run =
        InMemoryRun.of(
            List.of(
                document("one", WIRE + "\n\n" + MadeUpText.text(made.words(80))),
                document("two", MadeUpText.text(made.words(90)) + "\n\n" + WIRE),
                document("three", MadeUpText.text(made.words(100)))));
    List<Finding> origins = run.ofKind("origin");
    assertEquals(1, origins.size());
    assertEquals(Set.of("one", "two"), documents(origins.get(0)));
    assertEquals("certain", fact(origins.get(0), "certainty"));
    assertEquals("shared-passages", fact(origins.get(0), "basis"));
    assertEquals("3 documents, at most 2 origins.", sentence(run, "origins"));
    assertEquals(1, run.ofKind("shared-passage").size());
  }

  @Test
  void aQuotationInBothIsNoCommonOrigin() throws Exception {
    MadeUpText made = new MadeUpText(2);
    String quote =
        "“We brought everybody ashore before noon, we counted them twice, and nobody who was on that"
            + " ship has to spend this night without a bed, which is all that anyone could ask of my"
            + " crew and of the good people of this town,” said Ruth Ellermann.";
    InMemoryRun run =
        InMemoryRun.of(
            List.of(
                document("one", MadeUpText.text(made.words(60)) + "\n\n" + quote),
                document("two", quote + "\n\n" + MadeUpText.text(made.words(70)))));
    assertEquals(1, run.ofKind("shared-passage").size());
    assertEquals(List.of(), run.ofKind("origin"));
    assertEquals("2 documents, at most 2 origins.", sentence(run, "origins"));
  }

  @Test
  void aShortPassageJoinsWhenItIsCredited() throws Exception {
    MadeUpText made = new MadeUpText(3);
    String passage =
        "The ferry ran aground off the northern reef early on Sunday with many people on board.";
    Document credits =
        document(
            "one",
            "SKARVIK, May 3 (Coastal Wire) - " + passage + " " + MadeUpText.text(made.words(150)));
    String other = passage + " " + MadeUpText.text(made.words(150));
    assertEquals(
        List.of(), InMemoryRun.of(List.of(credits, document("two", other))).ofKind("origin"));
    Document alsoCredits = document("two", other + "\n\nReporting by Coastal Wire");
    List<Finding> origins = InMemoryRun.of(List.of(credits, alsoCredits)).ofKind("origin");
    assertEquals(1, origins.size());
    assertEquals("credit", fact(origins.get(0), "basis"));
  }

  private static Document from(String source, String id, String text) {
    return Document.builder(id, text).source(source).build();
  }

  @Test
  void aCreditWithoutASharedPassageIsProbableAtMost() throws Exception {
    MadeUpText made = new MadeUpText(31);
    Document naming =
        from(
            "Coastal Wire",
            "one",
            MadeUpText.text(made.words(60))
                + "“We are all safe,” the captain told the Harbour Gazette on Monday. "
                + MadeUpText.text(made.words(60)));
    Document named = from("Harbour Gazette", "two", MadeUpText.text(made.words(120)));
    InMemoryRun run = InMemoryRun.of(List.of(naming, named));
    List<Finding> origins = run.ofKind("origin");
    assertEquals(1, origins.size());
    assertEquals("credit", fact(origins.get(0), "basis"));
    assertEquals("probable", fact(origins.get(0), "certainty"));
    assertEquals(
        "2 documents, at most 2 origins, 1 if the probable links hold.", sentence(run, "origins"));
    // Of two documents of that outlet it cannot be said which one is meant.
    Document third = from("Harbour Gazette", "three", MadeUpText.text(made.words(120)));
    assertEquals(List.of(), InMemoryRun.of(List.of(naming, named, third)).ofKind("origin"));
    // Nor does an outlet credit itself.
    assertEquals(
        List.of(),
        InMemoryRun.of(List.of(from("Harbour Gazette", "one", naming.text()))).ofKind("origin"));
  }

  /** A page of fixed words with fields that are names and figures. */
  private static String page(List<String> fixed, MadeUpText made) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < fixed.size(); i++) {
      page.append(fixed.get(i)).append(i % 30 == 29 ? ". " : " ");
      if (i % 22 == 5) {
        String name = made.word();
        page.append(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
            .append(name.substring(1))
            .append(' ')
            .append(made.below(100_000))
            .append(' ');
      }
    }
    return page.toString();
  }

  @Test
  void pagesOfOneFormAreNoCommonOriginAndARewriteIs() throws Exception {
    MadeUpText made = new MadeUpText(32);
    List<String> fixed = made.words(240);
    List<Document> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(document("page" + i, page(fixed, made)));
    }
    InMemoryRun run = InMemoryRun.of(pages);
    assertEquals(List.of(), run.ofKind("duplicate-group"));
    assertEquals(List.of(), run.ofKind("origin"));
    assertTrue(!run.ofKind("shared-passage").isEmpty());
    // As many changes, but of words that are no names and no figures.
    List<String> rewritten = new ArrayList<>(fixed);
    for (int i = 5; i < rewritten.size(); i += 22) {
      rewritten.set(i, made.word() + " " + made.word());
    }
    InMemoryRun rewrite =
        InMemoryRun.of(
            List.of(
                document("one", MadeUpText.text(fixed)),
                document("two", MadeUpText.text(rewritten))));
    assertEquals(List.of(), rewrite.ofKind("duplicate-group"));
    assertEquals(1, rewrite.ofKind("origin").size());
    assertEquals("certain", fact(rewrite.ofKind("origin").get(0), "certainty"));
  }

  @Test
  void groupsCopiesAndSaysWhichToKeep() throws Exception {
    MadeUpText made = new MadeUpText(4);
    List<String> words = made.words(200);
    List<String> edited = new ArrayList<>(words);
    edited.set(20, "other");
    edited.add("more");
    InMemoryRun run =
        InMemoryRun.of(
            List.of(
                document("a", MadeUpText.text(words)),
                document("b", MadeUpText.text(edited)),
                document("c", MadeUpText.text(made.words(100)))));
    Finding group = run.ofKind("duplicate-group").get(0);
    assertEquals("near", fact(group, "relation"));
    assertEquals(Set.of("a", "b"), documents(group));
    assertEquals(
        "kept b 0.." + MadeUpText.text(edited).length(), group.evidence().get(0).toString());
    assertEquals("certain", fact(run.ofKind("origin").get(0), "certainty"));
  }

  @Test
  void saysHowCloseTheClosestPairIs() throws Exception {
    InMemoryRun run =
        InMemoryRun.of(
            List.of(
                document(
                    "a", "The ferry ran aground off Tarnholm early on Sunday, officials said."),
                document("b", "The ferry ran aground off Tarnholm late on Monday, owners said.")));
    assertEquals(
        "No near-duplicates at 0.7; the closest pair is a and b at 0.17.",
        sentence(run, "duplicate-groups"));
  }

  @Test
  void findsLinesThatASourceRepeats() throws Exception {
    MadeUpText made = new MadeUpText(5);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      documents.add(
          Document.builder(
                  "d" + i,
                  MadeUpText.text(made.words(60))
                      + "\nWritten with care in the old customs house, Skarvik")
              .source(i < 4 ? "Skarvik Post" : "Other " + i)
              .build());
    }
    List<Finding> found = InMemoryRun.of(documents).ofKind("boilerplate");
    assertEquals(1, found.size());
    assertEquals(Set.of("d0", "d1", "d2", "d3"), documents(found.get(0)));
  }

  @Test
  void warnsOfASourceThatWouldLoseMostOfItself() throws Exception {
    String text = MadeUpText.text(new MadeUpText(6).words(60));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      documents.add(
          Document.builder("d" + i, text)
              .source("Skarvik Post")
              .published(Published.parse("2025-03-0" + (i + 1)).orElseThrow())
              .build());
    }
    InMemoryRun run = InMemoryRun.of(documents, Map.of("keep", "oldest"), 1);
    assertEquals(1, run.problems.size());
    assertTrue(run.problems.get(0).message().contains("5 of the 6"));
    assertTrue(
        run.ofKind("origin").get(0).message().contains("d0 was published first (2025-03-01)"));
  }

  @Test
  void doesNotDependOnThreads() throws Exception {
    MadeUpText made = new MadeUpText(7);
    List<Document> documents = new ArrayList<>();
    List<String> words = made.words(120);
    for (int i = 0; i < 400; i++) {
      words = made.below(3) == 0 ? made.words(120) : made.edited(words, 12);
      documents.add(document("d" + i, MadeUpText.text(words)));
    }
    InMemoryRun one = InMemoryRun.of(documents, Map.of(), 1);
    InMemoryRun eight = InMemoryRun.of(documents, Map.of("memory", "16"), 8);
    assertTrue(one.findings.size() > 100);
    assertEquals(one.findings.toString(), eight.findings.toString());
    for (int i = 0; i < one.findings.size(); i++) {
      assertEquals(one.findings.get(i).evidence(), eight.findings.get(i).evidence());
      assertEquals(one.findings.get(i).facts(), eight.findings.get(i).facts());
    }
  }

  @Test
  void usesDeclaredKindsRolesAndFactsOnlyAndQuotesTheText() throws Exception {
    MadeUpText made = new MadeUpText(8);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = WIRE + "\n\n" + MadeUpText.text(made.words(20 * i)) + "\n\nBy Ruth Ellermann";
      documents.add(document("d" + i, text));
    }
    documents.add(document("empty", ""));
    documents.add(document("signs", "... \uD800 !? \uDC00"));
    InMemoryRun run = InMemoryRun.of(documents);
    DedupeAnalyzer analyzer = new DedupeAnalyzer();
    assertTrue(!run.findings.isEmpty());
    for (Finding finding : run.findings) {
      FindingKind kind = analyzer.info().kind(finding.kind()).orElseThrow();
      finding
          .facts()
          .forEach((name, v) -> assertEquals(v.type(), kind.fact(name).orElseThrow().type()));
      for (Evidence evidence : finding.evidence()) {
        assertTrue(kind.role(evidence.role()).isPresent(), evidence.role());
        Document document =
            documents.stream()
                .filter(d -> d.id().equals(evidence.document()))
                .findFirst()
                .orElseThrow();
        assertTrue(!document.words(evidence.span()).isBlank());
      }
    }
  }

  @Test
  void takesAnEmptyCorpus() throws Exception {
    InMemoryRun run = InMemoryRun.of(List.of());
    assertEquals(List.of(), run.findings);
  }

  @Test
  void refusesToKeepBySourceWithoutSources() throws Exception {
    DedupeAnalyzer analyzer = new DedupeAnalyzer();
    Settings settings =
        Settings.parse("dedupe", analyzer.info().settings(), Map.of("keep", "source"));
    assertThrows(AnalysisException.class, () -> analyzer.prepare(settings));
  }
}
