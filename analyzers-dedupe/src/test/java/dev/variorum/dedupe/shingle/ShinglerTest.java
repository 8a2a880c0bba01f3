package dev.variorum.dedupe.shingle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.MadeUpText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglerTest {
  private static double jaccard(Shingler shingler, String a, String b) {
    return shingler.set(Document.of("a", a)).overlap(shingler.set(Document.of("b", b))).jaccard();
  }

  @Test
  void countsDistinctShinglesAsAnExactJoinDoes() {
    MadeUpText made = new MadeUpText(1);
    for (int round = 0; round < 50; round++) {
      List<String> one = made.words(5 + made.below(200));
      List<String> other = made.edited(one, 2 + made.below(30));
      Set<List<String>> a = shingles(one);
      Set<List<String>> b = shingles(other);
      Set<List<String>> both = new HashSet<>(a);
      both.retainAll(b);
      Overlap overlap =
          Shingler.words(5)
              .set(Document.of("a", String.join(" ", one)))
              .overlap(Shingler.words(5).set(Document.of("b", String.join(" ", other))));
      assertEquals(new Overlap(a.size(), b.size(), both.size()), overlap);
    }
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(new ArrayList<>(words.subList(i, i + 5)));
    }
    return shingles;
  }

  @Test
  void isSymmetricWithinBoundsAndOneForItself() {
    MadeUpText made = new MadeUpText(2);
    for (ShingleUnit unit : ShingleUnit.values()) {
      Shingler shingler = Shingler.of(unit, 4);
      for (int round = 0; round < 40; round++) {
        List<String> words = made.words(1 + made.below(60));
        String a = MadeUpText.text(words);
        String b = MadeUpText.text(made.edited(words, 6));
        double similarity = jaccard(shingler, a, b);
        assertEquals(similarity, jaccard(shingler, b, a));
        assertTrue(similarity >= 0 && similarity <= 1);
        assertEquals(1, jaccard(shingler, a, a));
      }
    }
  }

  @Test
  void comparesTextsShorterThanAShingleExactly() {
    Shingler shingler = Shingler.words(5);
    assertEquals(1, jaccard(shingler, "Two words", "two, WORDS!"));
    assertEquals(0, jaccard(shingler, "Two words", "two swords"));
    assertEquals(0, jaccard(shingler, "", ""));
    assertEquals(0, jaccard(shingler, "a b c d", "a b c d e"));
  }

  @Test
  void ignoresCaseAndPunctuationAndKeepsOrder() {
    Shingler shingler = Shingler.words(3);
    assertEquals(1, jaccard(shingler, "The dog bit the man.", "the DOG -- bit the man"));
    assertNotEquals(1, jaccard(shingler, "The dog bit the man", "The man bit the dog"));
  }

  @Test
  void worksWhereWordsAreNotSpaced() {
    String one = "昨天晚上河水冲破了堤坝四人死亡十一人失踪";
    String other = "昨天晚上河水冲破了堤坝四人死亡十二人失踪";
    double similarity = jaccard(Shingler.words(5), one, other);
    assertTrue(similarity > 0.4 && similarity < 1, "similarity " + similarity);
  }

  @Test
  void refusesAnEmptyShingle() {
    assertThrows(IllegalArgumentException.class, () -> Shingler.words(0));
  }
}
