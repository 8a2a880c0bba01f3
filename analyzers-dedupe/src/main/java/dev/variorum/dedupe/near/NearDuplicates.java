package dev.variorum.dedupe.near;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.near.Cliques.Clique;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.dedupe.shingle.ShingleUnit;
import dev.variorum.dedupe.shingle.Shingler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds whole copies: {@code NearDuplicates.builder().threshold(0.8).build().find(documents)}.
 *
 * <p>Every reported similarity is the exact Jaccard similarity of the shingle sets, from 0 to 1.
 * What the sketch can miss is said by {@link #expectedRecall()}. Results depend on the documents,
 * their order and the settings alone. Immutable; any thread may use it.
 */
public final class NearDuplicates {
  /** In so small a corpus every pair is compared, so that nothing hangs on the sketch. */
  private static final int SMALL_CORPUS = 256;

  /** A corpus whose groups do not settle after so many rounds keeps what it has. */
  private static final int ROUNDS = 32;

  private final double threshold;
  private final Shingler shingler;
  private final Bands bands;
  private final KeepRule keep;
  private final long memory;

  private NearDuplicates(Builder b) {
    threshold = b.threshold;
    shingler = Shingler.of(b.unit, b.shingle);
    bands = Bands.forThreshold(b.threshold, b.sketch);
    keep = b.keep;
    memory = b.memory;
  }

  /**
   * Starts with threshold 0.7, shingles of 5 words, a sketch of 128 values, and the longest kept.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The least Jaccard similarity of near-duplicates. */
  public double threshold() {
    return threshold;
  }

  /** What cuts documents into shingles. */
  public Shingler shingler() {
    return shingler;
  }

  /** The number of keys in a fingerprint. */
  public int bands() {
    return bands.count();
  }

  /** The chance, from 0 to 1, that a pair right at the threshold is compared at all. */
  public double expectedRecall() {
    return bands.chance(threshold);
  }

  /** What has to be known of one document. */
  public Fingerprint fingerprint(Document document) {
    return Fingerprint.of(document, shingler, bands);
  }

  /** What takes fingerprints of texts at hand as UTF-8; for use by one thread. */
  public Fingerprinter fingerprinter() {
    return new Fingerprinter(shingler, bands);
  }

  /**
   * Finds the copies among documents held in memory; they are numbered from 0 in their order. Their
   * tokens are worked out and let go, so that a large list costs no more than its texts.
   */
  public NearResult find(List<Document> documents) {
    return find(documents, Work.here());
  }

  /** As {@link #find(List)}, with several threads. */
  public NearResult find(List<Document> documents, Work work) {
    Fingerprint[] prints = new Fingerprint[documents.size()];
    work.split(
        prints.length,
        64,
        (lo, hi) -> {
          for (int i = lo; i < hi; i++) {
            String text = documents.get(i).text();
            prints[i] = Fingerprint.of(text, Tokens.of(text), shingler, bands);
          }
        });
    FingerprintTable table = new FingerprintTable(bands.count());
    for (int i = 0; i < prints.length; i++) {
      Document d = documents.get(i);
      long day = d.published().map(p -> p.first().toEpochDay()).orElse(FingerprintTable.UNDATED);
      table.add(prints[i], d.source().orElse(""), day, d.isKnown());
    }
    return find(table, i -> set(documents.get(i).text()), work);
  }

  private ShingleSet set(String text) {
    return shingler.set(text, Tokens.of(text));
  }

  /** Finds the copies in a table of fingerprints made by {@link #fingerprint}. */
  public NearResult find(FingerprintTable table, ShingleSource source, Work work) {
    ExactDuplicates exact = ExactDuplicates.of(table);
    int[] remaining = keep.sorted(exact.firsts(), table);
    Shelf shelf = new Shelf(table, source, shingler.unit() == ShingleUnit.CHARACTERS, work, memory);
    Verification verification = new Verification(shelf, work, threshold, memory);
    boolean[] taken = new boolean[table.size()];
    List<Clique> cliques = new ArrayList<>();
    for (int round = 0; round < ROUNDS && remaining.length > 1; round++) {
      Candidates candidates = new Candidates(table, remaining, work);
      long[] pairs = remaining.length <= SMALL_CORPUS ? candidates.all() : candidates.pairs();
      int before = verification.near().size();
      verification.run(remaining, pairs);
      List<NearPair> found = verification.near().subList(before, verification.near().size());
      cliques.addAll(new Cliques(shelf, threshold).form(remaining, found, taken));
      int[] left = left(remaining, found, taken);
      if (!candidates.hubbed() || left.length == remaining.length) {
        break;
      }
      remaining = left;
    }
    return new NearResult(
        table,
        exact,
        distinct(verification.near()),
        groups(table, exact, cliques, taken),
        verification.closest(),
        verification.compared());
  }

  /**
   * How many pairs of a table of fingerprints agree in a band and would be compared, those with equal
   * words put together before: what the threshold and the sketch will cost, found without reading a
   * text again.
   */
  public int candidates(FingerprintTable table, Work work) {
    int[] documents = keep.sorted(ExactDuplicates.of(table).firsts(), table);
    return new Candidates(table, documents, work).pairs().length;
  }

  /** Those that are alike to a document of a group and yet in none. */
  private static int[] left(int[] documents, List<NearPair> found, boolean[] taken) {
    boolean[] linked = new boolean[taken.length];
    for (NearPair pair : found) {
      linked[pair.first()] = true;
      linked[pair.second()] = true;
    }
    int[] left = new int[documents.length];
    int count = 0;
    for (int d : documents) {
      left[count] = d;
      count += linked[d] && !taken[d] ? 1 : 0;
    }
    return Arrays.copyOf(left, count);
  }

  /** In corpus order, each once: more than one round may have compared a pair. */
  private static List<NearPair> distinct(List<NearPair> pairs) {
    List<NearPair> sorted = new ArrayList<>(pairs);
    sorted.sort(null);
    List<NearPair> distinct = new ArrayList<>();
    for (NearPair pair : sorted) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1).compareTo(pair) != 0) {
        distinct.add(pair);
      }
    }
    return distinct;
  }

  /** In the order of their first members. */
  private List<DuplicateGroup> groups(
      FingerprintTable table, ExactDuplicates exact, List<Clique> cliques, boolean[] taken) {
    List<DuplicateGroup> near = new ArrayList<>();
    int[] startingAt = new int[table.size()];
    for (Clique clique : cliques) {
      int[] members = members(exact, clique);
      near.add(NearResult.group(table, members, keep, clique.similarity()));
      startingAt[members[0]] = near.size();
    }
    List<DuplicateGroup> groups = new ArrayList<>();
    for (int d = 0; d < startingAt.length; d++) {
      if (startingAt[d] > 0) {
        add(groups, near.get(startingAt[d] - 1), table);
      } else if (exact.next(d) >= 0 && exact.representative(d) == d && !taken[d]) {
        add(groups, NearResult.group(table, exact.members(d), keep, 1), table);
      }
    }
    return groups;
  }

  /** The documents of a group and their copies with equal words, ascending. */
  private static int[] members(ExactDuplicates exact, Clique clique) {
    int[] members = exact.members(clique.leader());
    int size = members.length;
    for (int other : clique.others()) {
      for (int d = other; d >= 0; d = exact.next(d)) {
        if (size == members.length) {
          members = Arrays.copyOf(members, 2 * size);
        }
        members[size++] = d;
      }
    }
    members = Arrays.copyOf(members, size);
    Arrays.sort(members);
    return members;
  }

  /** Adds a group, unless all of it is there to be compared with and not among itself. */
  private static void add(
      List<DuplicateGroup> groups, DuplicateGroup group, FingerprintTable table) {
    boolean known = true;
    for (int member : group.members()) {
      known &= table.isKnown(member);
    }
    if (!known) {
      groups.add(group);
    }
  }

  /** Builds one finder; not for use by several threads at once. */
  public static final class Builder {
    private double threshold = 0.7;
    private int shingle = 5;
    private ShingleUnit unit = ShingleUnit.WORDS;
    private int sketch = 128;
    private KeepRule keep = KeepRule.of(KeepRule.Order.LONGEST);
    private long memory = 512L << 20;

    private Builder() {}

    /** The least Jaccard similarity of near-duplicates, above 0 and up to 1. */
    public Builder threshold(double value) {
      if (!(value > 0 && value <= 1)) {
        throw new IllegalArgumentException("The threshold is above 0 and at most 1, not " + value);
      }
      threshold = value;
      return this;
    }

    /** The number of words or characters of a shingle. */
    public Builder shingle(int size, ShingleUnit of) {
      shingle = size;
      unit = of;
      return this;
    }

    /** The number of values of a sketch; more find more and cost more. */
    public Builder sketch(int values) {
      sketch = values;
      return this;
    }

    /** Which document of a group is kept. */
    public Builder keep(KeepRule rule) {
      keep = rule;
      return this;
    }

    /** Bytes for the shingles of documents that are being compared. */
    public Builder memory(long bytes) {
      memory = bytes;
      return this;
    }

    public NearDuplicates build() {
      return new NearDuplicates(this);
    }
  }
}
