package dev.variorum.dedupe;

import dev.variorum.core.text.Span;
import dev.variorum.dedupe.Imprint.Line;
import dev.variorum.dedupe.near.LongList;
import dev.variorum.dedupe.near.NearResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Short lines at the head or foot of a text that many documents of one source have: furniture that
 * no single document shows to be such. Copies of one document count as one.
 */
final class RepeatedLines {
  private static final int LEAST = 3;
  private static final double LEAST_SHARE = 0.2;
  private static final int ENOUGH = 20;

  /** More places than this are not listed. */
  private static final int LISTED = 1000;

  /** One line and where it stands, in corpus order. */
  record Repeated(List<Integer> documents, List<Span> spans) {}

  private RepeatedLines() {}

  static List<Repeated> find(Accounts accounts, NearResult near) {
    Map<String, Integer> sources = new HashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    LongList keys = new LongList();
    accounts.forEach(
        (imprint, d) -> {
          String name = accounts.table().source(d);
          if (!name.isEmpty() && stands(near, d)) {
            int source = sources.computeIfAbsent(name, s -> sources.size());
            sizes.merge(source, 1, Integer::sum);
            LongList own = new LongList();
            for (Line line : imprint.notes().lines()) {
              if (line.reason() == Line.NONE) {
                own.add(key(line, source));
              }
            }
            own.distinct();
            for (int i = 0; i < own.size(); i++) {
              keys.add(own.get(i));
            }
          }
        });
    Map<Long, Repeated> repeated = repeated(keys, sizes);
    if (!repeated.isEmpty()) {
      accounts.forEach(
          (imprint, d) -> {
            Integer source = sources.get(accounts.table().source(d));
            if (source != null) {
              for (Line line : imprint.notes().lines()) {
                Repeated places = repeated.get(key(line, source));
                if (line.reason() == Line.NONE && places != null) {
                  add(places, d, line.span());
                }
              }
            }
          });
    }
    List<Repeated> found = new ArrayList<>(repeated.values());
    found.sort(
        java.util.Comparator.comparing((Repeated r) -> r.documents().get(0))
            .thenComparing(r -> r.spans().get(0)));
    return found;
  }

  /** Whether a document counts by itself: it is in no group of copies, or the one to keep. */
  private static boolean stands(NearResult near, int document) {
    return near.groupOf(document).map(g -> g.kept() == document).orElse(true);
  }

  private static long key(Line line, int source) {
    return (long) line.hash() << 32 | source;
  }

  private static Map<Long, Repeated> repeated(LongList keys, Map<Integer, Integer> sizes) {
    long[] sorted = keys.toArray();
    java.util.Arrays.sort(sorted);
    Map<Long, Repeated> repeated = new TreeMap<>();
    int start = 0;
    while (start < sorted.length) {
      int end = start + 1;
      while (end < sorted.length && sorted[end] == sorted[start]) {
        end++;
      }
      int count = end - start;
      int documents = sizes.getOrDefault((int) sorted[start], 0);
      if (count >= LEAST && (count >= ENOUGH || count >= LEAST_SHARE * documents)) {
        repeated.put(sorted[start], new Repeated(new ArrayList<>(), new ArrayList<>()));
      }
      start = end;
    }
    return repeated;
  }

  private static void add(Repeated places, int document, Span span) {
    int last = places.documents().size() - 1;
    boolean again = last >= 0 && places.documents().get(last) == document;
    if (!again && places.documents().size() < LISTED) {
      places.documents().add(document);
      places.spans().add(span);
    }
  }
}
