package dev.variorum.claims.alignment;

import dev.variorum.claims.frame.Frame;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Pairs of statements that share a unit and a telling word, each pair once.
 *
 * <p>A key that more than {@value #CROWD} statements share tells too little and makes no pairs; the
 * rarer keys of the same statements do. So the number of pairs grows with the number of statements
 * and not with its square.
 */
public final class Blocks {
  private static final int CROWD = 160;

  /** In a very large corpus keys that tell are rarer still; a crowd is then this many for all its statements. */
  private static final int FEW = 24;

  /** The number of statements up to which a crowd is {@value #CROWD}. */
  private static final int MANY = 50_000;

  private Blocks() {}

  /** Hands every pair to {@code pairs}, ordered by the later and then by the earlier statement. */
  public static void pairs(List<Witness> witnesses, BiConsumer<Integer, Integer> pairs) {
    int crowd = witnesses.size() <= MANY ? CROWD : FEW;
    Map<Long, int[]> blocks = new HashMap<>();
    int[] seen = new int[witnesses.size()];
    Arrays.fill(seen, -1);
    for (int w = 0; w < witnesses.size(); w++) {
      long[] keys = keys(witnesses.get(w).frame());
      int[] met = new int[16];
      int count = 0;
      for (long key : keys) {
        int[] block = blocks.get(key);
        if (block == null || block[0] >= crowd) {
          continue;
        }
        for (int i = 1; i <= block[0]; i++) {
          if (seen[block[i]] != w) {
            seen[block[i]] = w;
            if (count == met.length) {
              met = Arrays.copyOf(met, count * 2);
            }
            met[count++] = block[i];
          }
        }
      }
      Arrays.sort(met, 0, count);
      for (int i = 0; i < count; i++) {
        pairs.accept(met[i], w);
      }
      for (long key : keys) {
        blocks.merge(key, new int[] {1, w}, (block, one) -> joined(block, one, crowd));
      }
    }
  }

  private static int[] joined(int[] block, int[] one, int crowd) {
    if (block[0] >= crowd) {
      return block;
    }
    int[] grown = block[0] + 1 == block.length ? Arrays.copyOf(block, block.length * 2) : block;
    grown[++grown[0]] = one[1];
    return grown;
  }

  private static long[] keys(Frame frame) {
    int[] near = frame.near();
    long family = mix(frame.kind().ordinal() * 31L + frame.amount().unit().hashCode());
    long[] keys = new long[near.length + 2];
    int size = 0;
    for (int concept : near) {
      keys[size++] = mix(family ^ ((long) concept << 8));
    }
    keys[size++] = mix(family + frame.amount().low().stripTrailingZeros().hashCode());
    keys[size++] =
        mix(family * 7 + frame.noun().hashCode() * 131L + Arrays.hashCode(frame.places()));
    return size == keys.length ? keys : Arrays.copyOf(keys, size);
  }

  private static long mix(long x) {
    long h = (x ^ (x >>> 31)) * 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 29);
  }
}
