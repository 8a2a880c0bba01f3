package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of one group while it grows, and the proof that any two are alike enough.
 *
 * <p>Three proofs, the cheapest first. Of members that all hold one core of shingles, any two are
 * at least as alike as the core's size over the most that two of them can have together: this lets
 * a hundred thousand pages of one template join at the cost of one comparison each. Two members
 * whose distances to the leader add up to no more than the threshold allows are alike by the
 * triangle inequality of the Jaccard distance (Levandowsky and Winter 1971). All others are
 * compared.
 */
final class Members {
  /** A document is compared with at most this many members before it is turned away. */
  private static final int PATIENCE = 512;

  private static final double SLACK = 1e-9;

  /** A member and its Jaccard distance to the leader. */
  private record Member(int document, double distance) {}

  private final Shelf shelf;
  private final double threshold;
  private final List<Member> holders = new ArrayList<>();
  private final List<Member> others = new ArrayList<>();
  private ShingleSet core;
  private int largest;
  private int second;

  Members(Shelf shelf, double threshold, int leader) {
    this.shelf = shelf;
    this.threshold = threshold;
    core = shelf.get(leader);
    largest = core.size();
    holders.add(new Member(leader, 0));
  }

  /**
   * Takes a document in if it is alike enough to all members.
   *
   * @param distance its Jaccard distance to the leader
   * @return the least similarity seen where it was compared, 1 where it was not; -1 if turned away
   */
  double admit(int document, double distance) {
    ShingleSet set = shelf.get(document);
    ShingleSet smaller = core.intersection(set);
    int most = Math.max(largest, set.size());
    int next = set.size() > largest ? largest : Math.max(second, set.size());
    boolean holds = smaller.size() >= (threshold + SLACK) * (most + next - smaller.size());
    double least = compare(set, distance, others, 1);
    if (least >= 0 && !holds) {
      least = compare(set, distance, holders, least);
    }
    if (least < 0) {
      return -1;
    }
    if (holds) {
      core = smaller;
      largest = most;
      second = next;
      holders.add(new Member(document, distance));
    } else {
      others.add(new Member(document, distance));
    }
    return least;
  }

  private double compare(ShingleSet set, double distance, List<Member> members, double before) {
    double least = before;
    int compared = 0;
    for (Member member : members) {
      if (member.distance() + distance > 1 - threshold - SLACK) {
        if (++compared > PATIENCE) {
          return -1;
        }
        double similarity = set.overlap(shelf.get(member.document())).jaccard();
        if (similarity < threshold) {
          return -1;
        }
        least = Math.min(least, similarity);
      }
    }
    return least;
  }
}
