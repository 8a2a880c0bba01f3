package dev.variorum.dedupe.near;

/**
 * Pairs of documents that agree in a band of their sketches.
 *
 * <p>In a band that up to {@value #SMALL} documents agree in, all pairs are candidates. In a larger
 * one every document is paired with the first {@value #HUBS} under the keep rule only, so that a
 * hundred thousand pages of one template cost a hundred thousand comparisons and not their square.
 */
final class Candidates {
  static final int SMALL = 64;
  static final int HUBS = 4;
  private static final int COMPACT_AT = 1 << 24;

  private final FingerprintTable table;
  private final int[] documents;
  private final Work work;
  private volatile boolean hubbed;

  /**
   * @param documents those to pair up, preferred ones first
   */
  Candidates(FingerprintTable table, int[] documents, Work work) {
    this.table = table;
    this.documents = documents;
    this.work = work;
  }

  /** Ranks in {@code documents}, the smaller one in the upper half; ascending, distinct. */
  long[] pairs() {
    int n = documents.length;
    int bands = table.bands();
    LongList[] byBand = new LongList[bands];
    LongList all = new LongList();
    int compactAt = COMPACT_AT;
    int step = Math.max(1, work.parallelism());
    for (int from = 0; from < bands; from += step) {
      int first = from;
      int count = Math.min(step, bands - from);
      work.split(
          count,
          1,
          (lo, hi) -> {
            for (int b = lo; b < hi; b++) {
              byBand[first + b] = band(first + b, n);
            }
          });
      for (int b = first; b < first + count; b++) {
        LongList one = byBand[b];
        for (int i = 0; i < one.size(); i++) {
          all.add(one.get(i));
        }
        byBand[b] = new LongList();
      }
      if (all.size() > compactAt) {
        all.distinct();
        compactAt = Math.max(COMPACT_AT, all.size() * 2);
      }
    }
    all.distinct();
    return all.toArray();
  }

  /** Every pair of ranks, in the same form. */
  long[] all() {
    LongList pairs = new LongList();
    for (int a = 0; a < documents.length; a++) {
      for (int b = a + 1; b < documents.length; b++) {
        if (!table.isKnown(documents[a]) || !table.isKnown(documents[b])) {
          pairs.add((long) a << 32 | b);
        }
      }
    }
    return pairs.toArray();
  }

  /** Whether a band was so common that not all of its pairs are candidates. */
  boolean hubbed() {
    return hubbed;
  }

  private LongList band(int band, int n) {
    long[] rows = new long[n];
    for (int r = 0; r < n; r++) {
      rows[r] = (long) table.key(band, documents[r]) << 32 | r;
    }
    rows = KeyedRows.sorted(rows);
    LongList pairs = new LongList();
    int start = 0;
    while (start < n) {
      int end = start + 1;
      while (end < n && rows[end] >> 32 == rows[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        bucket(rows, start, end, pairs);
      }
      start = end;
    }
    return pairs;
  }

  private void bucket(long[] rows, int start, int end, LongList pairs) {
    int hubs = end - start;
    if (hubs > SMALL) {
      hubs = HUBS;
      hubbed = true;
    }
    for (int i = start; i < start + hubs; i++) {
      int a = (int) rows[i];
      boolean known = table.isKnown(documents[a]);
      for (int j = i + 1; j < end; j++) {
        int b = (int) rows[j];
        if (!known || !table.isKnown(documents[b])) {
          pairs.add((long) a << 32 | b);
        }
      }
    }
  }
}
