package dev.variorum.dedupe.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.dedupe.MadeUpText;
import dev.variorum.dedupe.near.DuplicateGroup.Relation;
import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static Document document(int number, List<String> words) {
    return Document.of("d" + number, MadeUpText.text(words));
  }

  /** Documents of all degrees of likeness: chains of edits, far apart from chain to chain. */
  private static List<Document> chains(long seed, int count) {
    MadeUpText made = new MadeUpText(seed);
    List<Document> documents = new ArrayList<>();
    List<String> words = made.words(80);
    while (documents.size() < count) {
      words =
          made.below(6) == 0
              ? made.words(20 + made.below(150))
              : made.edited(words, 15 + made.below(80));
      documents.add(document(documents.size(), words));
    }
    return documents;
  }

  private static double jaccard(NearDuplicates finder, Document a, Document b) {
    ShingleSet one = finder.shingler().set(a);
    return one.overlap(finder.shingler().set(b)).jaccard();
  }

  @Test
  void findsWhatAnExactJoinFindsAndNothingElse() {
    List<Document> documents = chains(3, 700);
    for (double threshold : new double[] {0.5, 0.7, 0.9}) {
      NearDuplicates finder = NearDuplicates.builder().threshold(threshold).build();
      Set<Long> found = new HashSet<>();
      finder.find(documents).forEachPair(p -> found.add((long) p.first() << 32 | p.second()));
      long missed = 0;
      long all = 0;
      for (int i = 0; i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          boolean near = jaccard(finder, documents.get(i), documents.get(j)) >= threshold;
          boolean said = found.contains((long) i << 32 | j);
          assertTrue(near || !said, "a pair below the threshold was reported");
          all += near ? 1 : 0;
          missed += near && !said ? 1 : 0;
        }
      }
      assertTrue(all > 50, "the test needs near-duplicates");
      assertTrue(missed <= all / 100, missed + " of " + all + " missed at " + threshold);
    }
  }

  @Test
  void neverGroupsDocumentsLessAlikeThanTheThreshold() {
    for (long seed = 10; seed < 16; seed++) {
      List<Document> documents = chains(seed, 120);
      NearDuplicates finder = NearDuplicates.builder().threshold(0.6).build();
      NearResult result = finder.find(documents);
      assertTrue(!result.groups().isEmpty());
      Set<Integer> seen = new HashSet<>();
      for (DuplicateGroup group : result.groups()) {
        assertTrue(group.members().contains(group.kept()));
        for (int a : group.members()) {
          assertTrue(seen.add(a), "a document is in two groups");
          for (int b : group.members()) {
            double similarity = jaccard(finder, documents.get(a), documents.get(b));
            assertTrue(similarity >= 0.6, "grouped at " + similarity);
          }
        }
      }
    }
  }

  @Test
  void putsPagesOfOneTemplateTogetherWhenAnyTwoAreAlike() {
    MadeUpText made = new MadeUpText(5);
    List<String> template = made.words(200);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      List<String> page = new ArrayList<>(template);
      for (int field = 0; field < 4; field++) {
        page.set(field * 50 + 10, made.word());
      }
      documents.add(document(i, page));
    }
    NearResult result = NearDuplicates.builder().build().find(documents);
    assertEquals(1, result.groups().size());
    assertEquals(600, result.groups().get(0).members().size());
    assertTrue(result.compared() < 600 * 40, "compared " + result.compared());
  }

  @Test
  void tellsTheTiersApart() {
    String text = MadeUpText.text(new MadeUpText(6).words(60));
    List<Document> documents =
        List.of(
            Document.of("a", text),
            Document.of("b", text),
            Document.of("c", "Something else that stands alone here."),
            Document.of("d", "Something else, that stands alone HERE"),
            Document.of("e", ""),
            Document.of("f", ""),
            Document.of("g", "Ja"),
            Document.of("h", "ja!"));
    List<DuplicateGroup> groups = NearDuplicates.builder().build().find(documents).groups();
    assertEquals(3, groups.size());
    assertEquals(Relation.EXACT, groups.get(0).relation());
    assertEquals(List.of(0, 1), groups.get(0).members());
    assertEquals(Relation.NORMALIZED, groups.get(1).relation());
    assertEquals(List.of(6, 7), groups.get(2).members());
    assertEquals(1, groups.get(2).similarity());
  }

  @Test
  void keepsTheDocumentThatTheRuleNames() {
    List<String> words = new MadeUpText(7).words(100);
    List<String> longer = new ArrayList<>(words);
    longer.addAll(new MadeUpText(8).words(4));
    List<Document> documents =
        List.of(
            Document.builder("a", MadeUpText.text(words))
                .source("Beta")
                .published(Published.parse("2025-03-07").orElseThrow())
                .build(),
            Document.builder("b", MadeUpText.text(longer)).source("Gamma").build(),
            Document.builder("c", MadeUpText.text(words) + "!")
                .source("Alpha")
                .published(Published.parse("2025-03-06").orElseThrow())
                .build());
    assertEquals(1, kept(documents, KeepRule.of(KeepRule.Order.LONGEST)));
    assertEquals(0, kept(documents, KeepRule.of(KeepRule.Order.FIRST)));
    assertEquals(0, kept(documents, KeepRule.of(KeepRule.Order.NEWEST)));
    assertEquals(2, kept(documents, KeepRule.of(KeepRule.Order.OLDEST)));
    assertEquals(2, kept(documents, KeepRule.bySource(List.of("alpha", "beta"))));
    List<Document> known = new ArrayList<>(documents);
    known.set(2, documents.get(2).toBuilder().label("role", "known").build());
    assertEquals(2, kept(known, KeepRule.of(KeepRule.Order.LONGEST)));
  }

  private static int kept(List<Document> documents, KeepRule rule) {
    NearResult result = NearDuplicates.builder().keep(rule).build().find(documents);
    assertEquals(1, result.groups().size());
    return result.groups().get(0).kept();
  }

  @Test
  void doesNotDependOnThreadsOrMemory() {
    List<Document> documents = chains(9, 900);
    NearDuplicates finder = NearDuplicates.builder().build();
    NearResult alone = finder.find(documents);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      NearResult many = finder.find(documents, new Work(pool, 8, () -> {}));
      assertEquals(alone.groups(), many.groups());
      assertEquals(alone.verified(), many.verified());
      assertEquals(alone.closestBelow(), many.closestBelow());
      NearResult tight =
          NearDuplicates.builder()
              .memory(20_000)
              .build()
              .find(documents, new Work(pool, 8, () -> {}));
      assertEquals(alone.groups(), tight.groups());
      assertEquals(alone.verified(), tight.verified());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void saysWhichPairIsClosestWhenNoneIsNear() {
    MadeUpText made = new MadeUpText(11);
    List<String> words = made.words(60);
    List<Document> documents =
        List.of(
            document(0, made.words(60)), document(1, words), document(2, made.edited(words, 8)));
    NearResult result = NearDuplicates.builder().threshold(0.95).build().find(documents);
    assertTrue(result.groups().isEmpty());
    NearPair closest = result.closestBelow().get(0);
    assertEquals(1, closest.first());
    assertEquals(2, closest.second());
    assertTrue(closest.similarity() > 0);
  }

  @Test
  void sketchesFindPairsAsOftenAsTheySay() {
    MadeUpText made = new MadeUpText(12);
    Bands bands = Bands.forThreshold(0.7, 128);
    assertTrue(bands.chance(0.7) >= Bands.RECALL);
    int agreed = 0;
    int tried = 0;
    NearDuplicates finder = NearDuplicates.builder().build();
    while (tried < 300) {
      List<String> words = made.words(150);
      Document a = document(0, words);
      Document b = document(1, made.edited(words, 25));
      if (jaccard(finder, a, b) < 0.7) {
        continue;
      }
      tried++;
      int[] one = bands.keys(finder.shingler().sequence(a));
      int[] other = bands.keys(finder.shingler().sequence(b));
      boolean agree = false;
      for (int i = 0; i < one.length; i++) {
        agree |= one[i] == other[i];
      }
      agreed += agree ? 1 : 0;
    }
    assertTrue(agreed >= 297, agreed + " of 300");
  }
}
