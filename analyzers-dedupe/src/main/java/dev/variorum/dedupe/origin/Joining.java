package dev.variorum.dedupe.origin;

import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets of documents that grow together, link by link; copies of one document count as one. */
final class Joining {
  /** Larger sets are not weighed against each other. */
  private static final long MOST_PAIRS = 10_000;

  private final int[] parent;
  private final int[] copyRoot;
  private final List<Link> links;
  private final Set<Long> linked = new HashSet<>();
  private final Map<Integer, List<Integer>> nodes = new HashMap<>();
  private final boolean[] used;
  private int sets;

  /**
   * @param links the strongest first, those between copies before all others
   */
  Joining(int documents, List<Link> links) {
    this.links = links;
    this.parent = new int[documents];
    this.used = new boolean[links.size()];
    this.sets = documents;
    for (int d = 0; d < documents; d++) {
      parent[d] = d;
    }
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).basis() == Basis.COPIES) {
        unite(find(links.get(i).first()), find(links.get(i).second()));
        used[i] = true;
      }
    }
    copyRoot = new int[documents];
    for (int d = 0; d < documents; d++) {
      copyRoot[d] = find(d);
    }
  }

  int sets() {
    return sets;
  }

  private int find(int document) {
    int root = document;
    while (parent[root] != root) {
      root = parent[root];
    }
    int d = document;
    while (parent[d] != root) {
      int next = parent[d];
      parent[d] = root;
      d = next;
    }
    return root;
  }

  private void unite(int a, int b) {
    if (a != b) {
      parent[Math.max(a, b)] = Math.min(a, b);
      sets--;
    }
  }

  /** Uses the links of one certainty. */
  void joinAll(boolean certain) {
    for (Link link : links) {
      if (link.certain() == certain) {
        linked.add(key(link.first(), link.second()));
      }
    }
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (link.certain() == certain && link.basis() != Basis.COPIES) {
        used[i] = join(find(link.first()), find(link.second()));
      }
    }
  }

  private boolean join(int a, int b) {
    if (a == b) {
      return true;
    }
    List<Integer> left = nodes(a);
    List<Integer> right = nodes(b);
    if (!mostlyLinked(left, right)) {
      return false;
    }
    List<Integer> both = new ArrayList<>(left);
    both.addAll(right);
    nodes.remove(Math.max(a, b));
    nodes.put(Math.min(a, b), both);
    unite(a, b);
    return true;
  }

  private List<Integer> nodes(int root) {
    return nodes.getOrDefault(root, List.of(copyRoot[root]));
  }

  private boolean mostlyLinked(List<Integer> left, List<Integer> right) {
    long pairs = (long) left.size() * right.size();
    if (pairs > MOST_PAIRS) {
      return false;
    }
    long count = 0;
    for (int x : left) {
      for (int y : right) {
        count += linked.contains(key(x, y)) ? 1 : 0;
      }
    }
    return count * 2 >= pairs;
  }

  private long key(int a, int b) {
    int x = copyRoot[a];
    int y = copyRoot[b];
    return (long) Math.min(x, y) << 32 | Math.max(x, y);
  }

  /** The sets that links of one certainty have joined. */
  List<Origin> origins(boolean certain) {
    Map<Integer, Link> because = new HashMap<>();
    Map<Integer, TreeMap<Integer, Span>> places = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      if (used[i]) {
        Link link = links.get(i);
        int root = find(link.first());
        if (link.certain() == certain) {
          because.putIfAbsent(root, link);
        }
        TreeMap<Integer, Span> spans = places.computeIfAbsent(root, r -> new TreeMap<>());
        spans.putIfAbsent(link.first(), link.firstSpan());
        spans.putIfAbsent(link.second(), link.secondSpan());
      }
    }
    List<Origin> origins = new ArrayList<>();
    places.forEach(
        (root, spans) -> {
          Link reason = because.get(root);
          if (reason != null) {
            origins.add(new Origin(List.copyOf(spans.keySet()), certain, reason, spans));
          }
        });
    return origins;
  }
}
