package dev.variorum.dedupe.near;

import dev.variorum.dedupe.near.DuplicateGroup.Relation;
import dev.variorum.dedupe.shingle.Overlap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What was found about whole copies in one corpus. Immutable. */
public final class NearResult {
  private final FingerprintTable table;
  private final ExactDuplicates exact;
  private final List<NearPair> verified;
  private final List<DuplicateGroup> groups;
  private final int[] groupOf;
  private final List<NearPair> closest;
  private final long compared;

  NearResult(
      FingerprintTable table,
      ExactDuplicates exact,
      List<NearPair> verified,
      List<DuplicateGroup> groups,
      List<NearPair> closest,
      long compared) {
    this.table = table;
    this.exact = exact;
    this.verified = List.copyOf(verified);
    this.groups = List.copyOf(groups);
    this.closest = List.copyOf(closest);
    this.compared = compared;
    groupOf = new int[table.size()];
    Arrays.fill(groupOf, -1);
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g).members()) {
        groupOf[member] = g;
      }
    }
  }

  /** The groups, in the order of their first members. */
  public List<DuplicateGroup> groups() {
    return groups;
  }

  /** The group a document is in. */
  public Optional<DuplicateGroup> groupOf(int document) {
    return groupOf[document] < 0 ? Optional.empty() : Optional.of(groups.get(groupOf[document]));
  }

  /** The classes of documents with equal words. */
  public ExactDuplicates exact() {
    return exact;
  }

  /**
   * The verified pairs at or above the threshold, between the first documents of classes with equal
   * words, in corpus order.
   */
  public List<NearPair> verified() {
    return verified;
  }

  /**
   * Verified pairs whose documents are not in one group, because one of them is less alike than the
   * threshold to another member.
   */
  public List<NearPair> bridges() {
    return verified.stream()
        .filter(p -> groupOf[p.first()] < 0 || groupOf[p.first()] != groupOf[p.second()])
        .toList();
  }

  /**
   * Documents in no group that are alike to another, each in a pair with the one it is most alike to,
   * in corpus order. Where that one is kept, the document is not; otherwise it is kept itself. So
   * whatever is not kept, here or in a group, is alike to a document that is.
   */
  public List<DuplicateGroup> pairsOutsideGroups() {
    Map<Integer, NearPair> best = new TreeMap<>();
    for (NearPair pair : bridges()) {
      for (int document : new int[] {pair.first(), pair.second()}) {
        if (groupOf[document] < 0) {
          best.merge(document, pair, (a, b) -> b.similarity() > a.similarity() ? b : a);
        }
      }
    }
    Map<Integer, Boolean> kept = new HashMap<>();
    List<DuplicateGroup> pairs = new ArrayList<>();
    best.forEach(
        (document, pair) -> {
          if (!kept.containsKey(document)) {
            int other = pair.first() == document ? pair.second() : pair.first();
            boolean otherKept =
                groupOf(other)
                    .map(group -> group.kept() == other)
                    .orElseGet(() -> kept.getOrDefault(other, false));
            kept.put(document, !otherKept);
            kept.putIfAbsent(other, otherKept);
            pairs.add(
                new DuplicateGroup(
                    otherKept ? other : document,
                    List.of(pair.first(), pair.second()),
                    Relation.NEAR,
                    pair.similarity()));
          }
        });
    return pairs;
  }

  /** Verified pairs with the lowest similarity first. */
  public List<NearPair> leastCertain(int count) {
    return verified.stream()
        .sorted(
            Comparator.comparingDouble(NearPair::similarity)
                .thenComparingInt(NearPair::first)
                .thenComparingInt(NearPair::second))
        .limit(count)
        .toList();
  }

  /** The closest compared pairs below the threshold, closest first; at most ten. */
  public List<NearPair> closestBelow() {
    return closest;
  }

  /** How many pairs were compared by their full shingle sets. */
  public long compared() {
    return compared;
  }

  /**
   * Every pair of documents at or above the threshold, copies with equal words included, by first
   * and then second document of the classes; can be as many as the square of the largest class.
   */
  public void forEachPair(Consumer<NearPair> action) {
    for (NearPair pair : verified) {
      int[] left = exact.members(pair.first());
      int[] right = exact.members(pair.second());
      for (int a : left) {
        for (int b : right) {
          Overlap overlap = a < b ? pair.overlap() : pair.overlap().reversed();
          action.accept(new NearPair(Math.min(a, b), Math.max(a, b), overlap));
        }
      }
    }
    for (int d = 0; d < table.size(); d++) {
      if (exact.representative(d) == d && exact.next(d) >= 0) {
        int[] members = exact.members(d);
        for (int i = 0; i < members.length; i++) {
          for (int j = i + 1; j < members.length; j++) {
            int words = table.words(members[i]);
            action.accept(new NearPair(members[i], members[j], new Overlap(words, words, words)));
          }
        }
      }
    }
  }

  /**
   * @param members ascending
   */
  static DuplicateGroup group(
      FingerprintTable table, int[] members, KeepRule keep, double similarity) {
    int kept = members[0];
    for (int member : members) {
      kept = keep.compare(table, member, kept) < 0 ? member : kept;
    }
    boolean sameWords = true;
    boolean sameText = true;
    List<Integer> listed = new ArrayList<>();
    for (int member : members) {
      sameWords &= table.sameWords(member, kept);
      sameText &= table.sameText(member, kept);
      listed.add(member);
    }
    Relation alike = sameText ? Relation.EXACT : Relation.NORMALIZED;
    return new DuplicateGroup(kept, listed, sameWords ? alike : Relation.NEAR, similarity);
  }
}
