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
    int bands = table.bands();
    int step = Math.min(bands, Math.max(1, work.parallelism()));
    Desk[] desks = new Desk[step];
    LongList all = new LongList();
    int compactAt = COMPACT_AT;
    for (int from = 0; from < bands; from += step) {
      int count = Math.min(step, bands - from);
      work.split(count, 1, new BandsFrom(from, desks));
      for (int b = 0; b < count; b++) {
        all.addAll(desks[b].pairs);
        desks[b].pairs.clear();
      }
      if (all.size() > compactAt) {
        all.distinct();
        compactAt = Math.max(COMPACT_AT, all.size() * 2);
      }
    }
    all.distinct();
    return all.toArray();
  }

  // Parts of the work are classes with names, as are those of verification: a lambda costs a
  // millisecond or more when it is first met, and a short run meets each of them once.

  /** Reads bands by their number behind the first. */
  private final class BandsFrom implements Work.Part {
    private final int first;
    private final Desk[] desks;

    BandsFrom(int first, Desk[] desks) {
      this.first = first;
      this.desks = desks;
    }

    @Override
    public void run(int from, int to) {
      for (int b = from; b < to; b++) {
        desks[b] = desks[b] == null ? new Desk(documents.length) : desks[b];
        band(first + b, desks[b]);
      }
    }
  }

  /** What one thread works with. */
  private static final class Desk {
    final Buckets buckets;
    final LongList pairs = new LongList();

    Desk(int documents) {
      buckets = new Buckets(documents);
    }
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

  private void band(int band, Desk desk) {
    Buckets buckets = desk.buckets;
    buckets.read(table.keys(band), documents);
    for (int i = 0; i < buckets.size(); i++) {
      bucket(buckets, buckets.first(i), desk.pairs);
    }
  }

  private void bucket(Buckets buckets, int first, LongList pairs) {
    int size = 0;
    for (int r = first; r >= 0; r = buckets.next(r)) {
      size++;
    }
    int hubs = size;
    if (size > SMALL) {
      hubs = HUBS;
      hubbed = true;
    }
    int a = first;
    for (int i = 0; i < hubs; i++) {
      boolean known = table.isKnown(documents[a]);
      for (int b = buckets.next(a); b >= 0; b = buckets.next(b)) {
        if (!known || !table.isKnown(documents[b])) {
          pairs.add((long) a << 32 | b);
        }
      }
      a = buckets.next(a);
    }
  }
}
