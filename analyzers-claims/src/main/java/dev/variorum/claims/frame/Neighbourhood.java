package dev.variorum.claims.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What only the whole document tells of a frame: how widely its words are used in the document, and
 * which values stand beside it and around it.
 */
final class Neighbourhood {
  /** How many sentences to either side are around a sentence. */
  private static final int REACH = 2;

  /** No more values than this are looked at to either side. */
  private static final int MOST = 12;

  private Neighbourhood() {}

  /** The same frames, in the order of the text, each with its neighbourhood. */
  static List<Frame> of(List<Frame> frames) {
    Map<Integer, int[]> uses = uses(frames);
    List<Frame> told = new ArrayList<>(frames.size());
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      byte[] counts = new byte[frame.near().length];
      for (int c = 0; c < counts.length; c++) {
        counts[c] = (byte) Math.min(127, uses.getOrDefault(frame.near()[c], ONCE)[0]);
      }
      told.add(frame.with(counts, values(frames, i, 0, 0), values(frames, i, 1, REACH)));
    }
    return told;
  }

  private static final BigDecimal SMALL = BigDecimal.valueOf(3);

  private static final int[] ONCE = {1};

  /** For each concept the number of sentences, and the last one counted. */
  private static Map<Integer, int[]> uses(List<Frame> frames) {
    Map<Integer, int[]> uses = new HashMap<>();
    for (Frame frame : frames) {
      for (int concept : frame.near()) {
        int[] use = uses.computeIfAbsent(concept, c -> new int[] {0, -1});
        if (use[1] != frame.sentence()) {
          use[0]++;
          use[1] = frame.sentence();
        }
      }
    }
    return uses;
  }

  private static int[] values(List<Frame> frames, int of, int least, int most) {
    TreeSet<Integer> values = new TreeSet<>();
    for (int step = -1; step <= 1; step += 2) {
      int at = of + step;
      for (int n = 0; n < MOST && at >= 0 && at < frames.size(); n++, at += step) {
        int distance = Math.abs(frames.get(at).sentence() - frames.get(of).sentence());
        if (distance > most) {
          break;
        }
        if (distance >= least && !isSmall(frames.get(at).amount())) {
          values.add(frames.get(at).amount().key());
        }
      }
    }
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Two or three of anything stand beside any figure by chance. */
  private static boolean isSmall(Amount amount) {
    return amount.unit().equals("count") && amount.high().abs().compareTo(SMALL) <= 0;
  }
}
