package dev.variorum.dedupe.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Forms groups in which any two documents are at least as alike as the threshold.
 *
 * <p>Documents are taken in the order of the keep rule. One that is in no group yet leads a new
 * one; its verified neighbours join, the most alike first, if each is alike enough to every member,
 * as {@link Members} sees to. So no chain joins two documents that are less alike.
 */
final class Cliques {
  private final Shelf shelf;
  private final double threshold;

  Cliques(Shelf shelf, double threshold) {
    this.shelf = shelf;
    this.threshold = threshold;
  }

  /** One group before copies with equal words are added. */
  record Clique(int leader, List<Integer> others, double similarity) {}

  /**
   * @param order documents, preferred ones first
   * @param pairs verified pairs among them
   * @param taken documents that are in a group; those of the new groups are added
   */
  List<Clique> form(int[] order, List<NearPair> pairs, boolean[] taken) {
    int[] offsets = offsets(pairs, taken.length);
    int[] fill = offsets.clone();
    int[] edges = new int[2 * pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      edges[fill[pairs.get(i).first()]++] = i;
      edges[fill[pairs.get(i).second()]++] = i;
    }
    List<Clique> cliques = new ArrayList<>();
    for (int leader : order) {
      if (offsets[leader] < offsets[leader + 1] && !taken[leader]) {
        int[] own = Arrays.copyOfRange(edges, offsets[leader], offsets[leader + 1]);
        lead(leader, own, pairs, taken, cliques);
      }
    }
    return cliques;
  }

  /** Where the pairs of each document start when they are put side by side. */
  private static int[] offsets(List<NearPair> pairs, int documents) {
    int[] offsets = new int[documents + 1];
    for (NearPair p : pairs) {
      offsets[p.first() + 1]++;
      offsets[p.second() + 1]++;
    }
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] += offsets[i - 1];
    }
    return offsets;
  }

  /**
   * Adds the group that a document leads, if it has another member.
   *
   * @param edges the pairs that the document is in, by number
   */
  private void lead(
      int leader, int[] edges, List<NearPair> pairs, boolean[] taken, List<Clique> cliques) {
    List<NearPair> near = new ArrayList<>();
    for (int edge : edges) {
      NearPair pair = pairs.get(edge);
      if (!taken[pair.first()] && !taken[pair.second()]) {
        near.add(pair);
      }
    }
    Clique clique = grow(leader, near);
    if (!clique.others().isEmpty()) {
      taken[leader] = true;
      for (int other : clique.others()) {
        taken[other] = true;
      }
      cliques.add(clique);
    }
  }

  private Clique grow(int leader, List<NearPair> near) {
    near.sort(Verification.CLOSEST_FIRST);
    Members members = new Members(shelf, threshold, leader);
    List<Integer> others = new ArrayList<>();
    double least = 1;
    int last = -1;
    for (NearPair pair : near) {
      int candidate = pair.first() == leader ? pair.second() : pair.first();
      if (candidate != last) {
        double verified = members.admit(candidate, 1 - pair.similarity());
        if (verified >= 0) {
          others.add(candidate);
          least = Math.min(least, Math.min(verified, pair.similarity()));
        }
      }
      last = candidate;
    }
    return new Clique(leader, others, least);
  }
}
