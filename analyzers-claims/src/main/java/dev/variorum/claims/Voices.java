package dev.variorum.claims;

import dev.variorum.claims.DocumentClaims.Quote;
import dev.variorum.claims.alignment.Cast;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.text.NameAliases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that two documents give to two persons: one quotation by the same words, or statements of
 * the holder of one post, who has one name here and another there.
 */
final class Voices {
  private static final int FEWEST = 5;
  private static final int CROWD = 24;

  /** Words of a post that two documents share, to be one post. */
  private static final int LEAST = 2;

  /** The same where one of the documents speaks of both persons. */
  private static final int MUCH = 3;

  private record Voice(long position, Quote quote, String speaker, Cast cast) {}

  private final NameAliases aliases;
  private final Map<Long, List<Voice>> blocks = new HashMap<>();
  private final Map<List<Object>, Variant> found = new LinkedHashMap<>();

  private Voices(NameAliases aliases) {
    this.aliases = aliases;
  }

  /** Every such pair of statements, in the order of the documents. */
  static List<Variant> variants(Inspections<DocumentClaims> in, NameAliases aliases) {
    Voices voices = new Voices(aliases);
    for (Inspection<DocumentClaims> inspection : in) {
      Cast cast = Testimony.cast(aliases, inspection.value());
      for (Quote quote : inspection.value().quotes()) {
        if (quote.type() != Attribution.Type.SCARE && quote.named()) {
          voices.meet(
              new Voice(
                  inspection.position(), quote, Testimony.key(aliases, quote.speaker()), cast));
        }
      }
    }
    List<Variant> variants = new ArrayList<>(voices.found.values());
    variants.sort(
        Comparator.comparingLong(Variant::positionA)
            .thenComparing(Variant::a)
            .thenComparingLong(Variant::positionB)
            .thenComparing(Variant::b));
    return variants;
  }

  private void meet(Voice voice) {
    for (long key : keys(voice.quote())) {
      List<Voice> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
      for (Voice other : block) {
        if (other.position() != voice.position() && areStrangers(other, voice)) {
          compare(other, voice);
        }
      }
      if (block.size() < CROWD) {
        block.add(voice);
      }
    }
  }

  private void compare(Voice a, Voice b) {
    // Two who both documents know may say alike, but not in one and the same words.
    boolean both = a.cast().contains(b.speaker()) && b.cast().contains(a.speaker());
    boolean quoted = isSameRemark(a.quote().words(), b.quote().words()) || !both && isRetold(a, b);
    boolean neither = !a.cast().contains(b.speaker()) && !b.cast().contains(a.speaker());
    int least = neither ? LEAST : MUCH;
    boolean post =
        !both
            && a.quote().post().common(b.quote().post()) >= least
            && isOneStory(a, b)
            && saysAlike(a.quote(), b.quote());
    if (!quoted && !post) {
      return;
    }
    found.putIfAbsent(
        List.of(
            a.position(),
            b.position(),
            Arrays.hashCode(a.quote().telling()),
            Arrays.hashCode(b.quote().telling())),
        new Variant(
            a.position(),
            a.quote().span(),
            b.position(),
            b.quote().span(),
            "",
            a.quote().speaker(),
            b.quote().speaker(),
            "speaker",
            true));
  }

  /**
   * Two persons whose names are not spelt alike, of whom not both documents know both, and neither
   * passage names the other.
   */
  private boolean areStrangers(Voice a, Voice b) {
    return NameShapes.isPersonal(aliases.canonical(a.quote().speaker()))
        && NameShapes.isPersonal(aliases.canonical(b.quote().speaker()))
        && !isNear(a.speaker(), b.quote().around())
        && !isNear(b.speaker(), a.quote().around())
        && areUnlike(a.speaker(), b.speaker());
  }

  private static boolean isNear(String speaker, int[] around) {
    return Arrays.stream(speaker.split(" "))
        .anyMatch(word -> Arrays.binarySearch(around, Speech.hash(word)) >= 0);
  }

  private static boolean areUnlike(String a, String b) {
    for (String x : a.split(" ")) {
      for (String y : b.split(" ")) {
        if (isSpeltAlike(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two words differ by no more than a quarter of their letters, place by place. */
  private static boolean isSpeltAlike(String x, String y) {
    int different = Math.abs(x.length() - y.length());
    for (int i = 0; i < Math.min(x.length(), y.length()); i++) {
      different += x.charAt(i) == y.charAt(i) ? 0 : 1;
    }
    return different * 4 <= Math.max(x.length(), y.length());
  }

  private static boolean isOneStory(Voice a, Voice b) {
    return a.cast().meets(b.cast());
  }

  /** Whether two statements share a telling word or value. */
  private static boolean saysAlike(Quote a, Quote b) {
    return Concepts.common(a.telling(), b.telling()) >= 1;
  }

  /** Whether two statements are told in nearly the same words. */
  private static boolean isRetold(Voice a, Voice b) {
    int[] x = a.quote().telling();
    int[] y = b.quote().telling();
    int common = Concepts.common(x, y);
    return common >= FEWEST
        && common * 10 >= Math.min(x.length, y.length) * 8
        && common * 10 >= Math.max(x.length, y.length) * 7;
  }

  private static boolean isSameRemark(int[] a, int[] b) {
    return Math.min(a.length, b.length) >= FEWEST && (isCut(a, b) || isCut(b, a));
  }

  private static boolean isCut(int[] whole, int[] part) {
    for (int from = 0; from + part.length <= whole.length; from++) {
      if (Arrays.equals(whole, from, from + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /** Telling words of a quotation, and of a post. */
  private static long[] keys(Quote quote) {
    return java.util.stream.IntStream.concat(
            Arrays.stream(quote.telling()), Arrays.stream(quote.post().nouns()))
        .distinct()
        .asLongStream()
        .toArray();
  }
}
