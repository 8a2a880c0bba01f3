package dev.variorum.claims;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts words and tells which came most often. For one thread. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /** The word that came most often, of several the one that came first; empty for none. */
  String most() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }
}
