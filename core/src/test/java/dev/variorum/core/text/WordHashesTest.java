package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordHashesTest {
  private static final String[] ALPHABETS = {
    "abcXYZ019 ",
    "the quick brown fox.\n",
    "ab \u00E9\u0130\u00DF\u2019\u00AD\u200D\u00A0",
    "\u0430\u0411\u03A3\u03C2 \u0928\u094D",
    "\u963F\u91CC\u30AB a1",
    "\uD801\uDC00\uD840\uDC00\uD83D\uDE00x ",
    "\u0301a_-'"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(4) == 0 ? 400 : 90);
    while (text.length() < length) {
      String from = ALPHABETS[random.nextInt(ALPHABETS.length)];
      for (int i = random.nextInt(random.nextInt(8) == 0 ? 90 : 12); i > 0; i--) {
        int at = random.nextInt(from.length());
        text.append(from.charAt(at));
      }
    }
    return text.toString();
  }

  /** The words by code point, straight from the definition. */
  private static List<Span> reference(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean part = CharacterFolding.isWordPart(c) && !(c >= 0xD800 && c < 0xE000);
      boolean alone = part && CharacterFolding.standsAlone(c);
      boolean joiner = CharacterFolding.isJoiner(c);
      if (start >= 0 && (alone || (!part && !joiner))) {
        words.add(new Span(start, end));
        start = -1;
      }
      if (alone) {
        words.add(new Span(i, next));
      } else if (part) {
        start = start < 0 ? i : start;
        end = next;
      }
      i = next;
    }
    if (start >= 0) {
      words.add(new Span(start, end));
    }
    return words;
  }

  @Test
  void wordsStandWhereTheDefinitionSays() {
    Random random = new Random(11);
    for (int round = 0; round < 6000; round++) {
      String text = text(random);
      Tokens tokens = Tokens.of(text);
      List<Span> found = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        found.add(tokens.span(i, i));
      }
      assertEquals(reference(text), found, text);
    }
  }

  @Test
  void hashesAreThoseOfTheTokensWhereverTheTextStands() {
    Random random = new Random(12);
    WordHashes hashes = new WordHashes();
    for (int round = 0; round < 4000; round++) {
      String text = text(random);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      byte[] among = new byte[utf8.length + random.nextInt(200)];
      random.nextBytes(among);
      int from = random.nextInt(among.length - utf8.length + 1);
      System.arraycopy(utf8, 0, among, from, utf8.length);
      assertEquals(Tokens.of(text).size(), hashes.read(among, from, from + utf8.length));
      assertArrayEquals(Tokens.of(text).hashes(), hashes.toArray(), text);
    }
  }

  @Test
  void bytesThatAreNoUtf8Separate() {
    Random random = new Random(13);
    WordHashes hashes = new WordHashes();
    for (int round = 0; round < 4000; round++) {
      byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      hashes.read(bytes, 0, bytes.length);
      String decoded = new String(bytes, StandardCharsets.UTF_8);
      assertArrayEquals(Tokens.of(decoded).hashes(), hashes.toArray(), decoded);
    }
  }

  @Test
  void upperAndLowerCaseAreOneWordAtEveryLength() {
    StringBuilder word = new StringBuilder();
    for (int length = 1; length < 200; length++) {
      word.append((char) ('a' + length % 26));
      String lower = word.toString();
      assertEquals(Tokens.hashOf(lower), Tokens.hashOf(lower.toUpperCase(java.util.Locale.ROOT)));
      // A joiner sends the word the slow way.
      assertEquals(
          Tokens.hashOf(lower), Tokens.hashOf(lower.charAt(0) + "\u00AD" + lower.substring(1)));
    }
  }

  @Test
  void onlyBytesThatAreThereCanBeRead() {
    WordHashes hashes = new WordHashes();
    assertThrows(IndexOutOfBoundsException.class, () -> hashes.read(new byte[3], 1, 4));
    assertEquals(0, hashes.read(new byte[0], 0, 0));
  }
}
