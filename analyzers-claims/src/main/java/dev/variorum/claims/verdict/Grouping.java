package dev.variorum.claims.verdict;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Amount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins agreeing statements, surest pairs first; two groups stay apart when a value of one
 * contradicts a value of the other, so that a chain of near values never joins its ends.
 */
final class Grouping {
  private static final int LOOK = 12;

  private final List<Witness> witnesses;
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Set<Long> parted = new HashSet<>();

  Grouping(List<Witness> witnesses) {
    this.witnesses = witnesses;
    parent = new int[witnesses.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(List.of(i));
    }
  }

  int of(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = i;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  List<Integer> members(int i) {
    return members.get(of(i));
  }

  /** Two statements that contradict each other are never joined. */
  void part(int i, int j) {
    parted.add((long) Math.min(i, j) << 32 | Math.max(i, j));
  }

  private boolean isParted(int i, int j) {
    return parted.contains((long) Math.min(i, j) << 32 | Math.max(i, j));
  }

  void join(int i, int j) {
    int a = of(i);
    int b = of(j);
    if (a == b || contradict(members.get(a), members.get(b))) {
      return;
    }
    int root = Math.min(a, b);
    int other = Math.max(a, b);
    List<Integer> all = new ArrayList<>(members.get(root));
    all.addAll(members.get(other));
    all.sort(null);
    parent[other] = root;
    members.set(root, all);
    members.set(other, List.of());
  }

  private boolean contradict(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(LOOK, a.size()); i++) {
      for (int j = 0; j < Math.min(LOOK, b.size()); j++) {
        if (isParted(a.get(i), b.get(j))) {
          return true;
        }
        Amount x = witnesses.get(a.get(i)).frame().amount();
        Amount y = witnesses.get(b.get(j)).frame().amount();
        if (x.unit().equals(y.unit()) && x.to(y) == Amount.Relation.DISJOINT) {
          return true;
        }
        if (witnesses.get(a.get(i)).frame().kind() != dev.variorum.claims.frame.Frame.Kind.DAY
            && Kinship.of(witnesses.get(a.get(i)), witnesses.get(b.get(j))).subjectsDiffer()) {
          return true;
        }
      }
    }
    return false;
  }

  List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group : members) {
      if (group.size() > 1) {
        groups.add(group);
      }
    }
    return groups;
  }
}
