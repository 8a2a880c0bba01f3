package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.WordHash;
import java.util.Arrays;

/** The words that hold a sentence together and name nothing. */
final class SmallWords {
  private static final long[] HASHES =
      Arrays.stream(
              ("i me my mine we us our ours it its the and for are was were been being had has have did does its his her their our"
                      + " your they them she him who whom whose which what that this these those there"
                      + " here with from into onto upon over under about after before between through"
                      + " during within than then when where while how why also any all both each"
                      + " other another some such own same too very can will shall would could should"
                      + " may might must said says say told per out off one two you not but nor")
                  .split(" "))
          .mapToLong(WordHash::of)
          .sorted()
          .toArray();

  private SmallWords() {}

  static boolean contain(long hash) {
    return Arrays.binarySearch(HASHES, hash) >= 0;
  }
}
