package dev.variorum.dedupe.passage;

import dev.variorum.dedupe.near.LongList;
import dev.variorum.dedupe.shingle.Mixing;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads off the winnowed fingerprints of a corpus which documents can share a passage.
 *
 * <p>A first reading marks the fingerprints that occur once and those that occur again in a filter
 * of fixed size; the second collects only what occurred again, in as many turns as the memory
 * allows. A fingerprint in more than {@value #COMMON} documents is a set phrase or a template and
 * names no pairs.
 */
public final class PassageCandidates {
  /** Documents a fingerprint may occur in and still name pairs. */
  public static final int COMMON = 64;

  private static final int MOST_COLLECTED = 1 << 26;

  /** In one turn; when there are more, the fingerprints in fewest documents name them. */
  private static final long MOST_PAIRS = 1 << 24;

  /** Takes the fingerprints of a document. */
  public interface Sink {
    void accept(int document, int[] prints);
  }

  /** Hands over the fingerprints of all documents, the same each time. */
  public interface Source {
    void forEach(Sink sink);
  }

  /**
   * Two documents with common fingerprints.
   *
   * @param first the smaller number
   * @param second the larger number
   * @param prints how many fingerprints they have in common
   */
  public record Candidate(int first, int second, int prints) {}

  private PassageCandidates() {}

  /**
   * Names the pairs in the order of their numbers.
   *
   * @param total the number of fingerprints, or an upper bound
   */
  public static void find(Source source, long total, Consumer<Candidate> out) {
    int bits = 20;
    while (bits < 30 && 1L << bits < total * 8) {
      bits++;
    }
    long[] once = new long[1 << (bits - 6)];
    long[] again = new long[1 << (bits - 6)];
    int shift = 64 - bits;
    long[] repeated = {0};
    source.forEach(
        (document, prints) -> {
          for (int print : prints) {
            long slot = Mixing.mix(print) >>> shift;
            int word = (int) (slot >>> 6);
            long bit = 1L << slot;
            if ((once[word] & bit) == 0) {
              once[word] |= bit;
            } else {
              repeated[0] += (again[word] & bit) == 0 ? 2 : 1;
              again[word] |= bit;
            }
          }
        });
    LongList pairs = new LongList();
    int turns = (int) (repeated[0] / MOST_COLLECTED) + 1;
    for (int turn = 0; turn < turns; turn++) {
      int now = turn;
      LongList rows = new LongList();
      source.forEach(
          (document, prints) -> {
            for (int print : prints) {
              long mixed = Mixing.mix(print);
              long slot = mixed >>> shift;
              if ((again[(int) (slot >>> 6)] & 1L << slot) != 0
                  && (mixed & 0xFFFFF) % turns == now) {
                rows.add((long) print << 32 | document);
              }
            }
          });
      pairUp(rows.toArray(), pairs);
    }
    count(pairs.toArray(), out);
  }

  private static void pairUp(long[] rows, LongList pairs) {
    Arrays.sort(rows);
    int common = common(rows);
    int start = 0;
    while (start < rows.length) {
      int end = start + 1;
      while (end < rows.length && rows[end] >> 32 == rows[start] >> 32) {
        end++;
      }
      if (end - start <= common) {
        for (int i = start; i < end; i++) {
          for (int j = i + 1; j < end; j++) {
            pairs.add((rows[i] & 0xFFFFFFFFL) << 32 | (rows[j] & 0xFFFFFFFFL));
          }
        }
      }
      start = end;
    }
  }

  /** The most documents a fingerprint may occur in so that the pairs stay within bounds. */
  private static int common(long[] rows) {
    long[] pairsBySize = new long[COMMON + 1];
    int start = 0;
    while (start < rows.length) {
      int end = start + 1;
      while (end < rows.length && rows[end] >> 32 == rows[start] >> 32) {
        end++;
      }
      int size = end - start;
      if (size <= COMMON) {
        pairsBySize[size] += (long) size * (size - 1) / 2;
      }
      start = end;
    }
    int common = 2;
    long pairs = pairsBySize[2];
    while (common < COMMON && pairs + pairsBySize[common + 1] <= MOST_PAIRS) {
      common++;
      pairs += pairsBySize[common];
    }
    return common;
  }

  private static void count(long[] pairs, Consumer<Candidate> out) {
    Arrays.sort(pairs);
    int start = 0;
    while (start < pairs.length) {
      int end = start + 1;
      while (end < pairs.length && pairs[end] == pairs[start]) {
        end++;
      }
      out.accept(new Candidate((int) (pairs[start] >>> 32), (int) pairs[start], end - start));
      start = end;
    }
  }
}
