package dev.variorum.sentiment.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Entry find(Lexicon lexicon, String words) {
    long hash = 0;
    for (String word : words.split(" ")) {
      hash = hash == 0 ? WordHash.of(word) : WordHash.then(hash, WordHash.of(word));
    }
    return lexicon.entry(lexicon.find(lexicon.place(hash)));
  }

  @Test
  void shippedEntriesAreOfTheScaleAndNameTheirOrigin() {
    List<Entry> entries = LexiconFiles.shipped();
    assertTrue(entries.size() > 8000);
    for (Entry e : entries) {
      assertTrue(Math.abs(e.tone()) <= 1 && Math.abs(e.leaning()) <= 1, e::words);
      assertTrue(List.of("A", "V", "AV", "O").contains(e.origin()), e::words);
    }
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndPossessive() {
    Lexicon lexicon = Lexicon.shipped();
    assertEquals(find(lexicon, "terrible"), find(lexicon, "Terrible"));
    assertEquals(find(lexicon, "fraud"), find(lexicon, "FRAUD’s"));
    assertEquals("not only", find(lexicon, "not only").words());
  }

  @Test
  void aUsersFileIsLaidOver() throws IOException {
    List<Entry> mine =
        LexiconFiles.read(
            new StringReader("# mine\nterrible\t0.5\nbrand new\t1\n[fall]\ncratered\n"), "m", "U");
    Lexicon lexicon = Lexicon.shipped().with(mine);
    assertEquals(0.5f, find(lexicon, "terrible").tone());
    assertEquals("U", find(lexicon, "brand new").origin());
    assertTrue(Cue.FALL.in(find(lexicon, "cratered").cues()));
  }

  @Test
  void mistakesNameTheirLine() {
    for (String wrong : List.of("good 1", "good\t2", "good\tx", "[nonsense]\na", "\t1")) {
      IOException e =
          assertThrows(
              IOException.class,
              () -> LexiconFiles.read(new StringReader("# one\n" + wrong + "\n"), "m.tsv", "U"));
      assertTrue(String.valueOf(e.getMessage()).startsWith("m.tsv, line 2: "), e::getMessage);
    }
  }

  @Test
  void formsOfAWordShareItsTone() {
    Lexicon lexicon = Lexicon.of(List.of(Entry.tone("dazzle", .6f, "O")));
    assertEquals(.6f, lexicon.toneOfStem(WordHash.stemOf("dazzled", 0, 7)));
    assertEquals(.6f, lexicon.toneOfStem(WordHash.stemOf("Dazzling", 0, 8)));
    assertEquals(0f, lexicon.toneOfStem(WordHash.stemOf("daze", 0, 4)));
  }
}
