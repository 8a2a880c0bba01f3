package dev.variorum.claims;

import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Who publishes each document: its source, or the family that the user says the source is of. */
final class Publishers {
  private final Map<Long, String> byPosition = new HashMap<>();

  private Publishers() {}

  /**
   * @param families of each family the sources that belong to it
   */
  static Publishers of(
      Inspections<DocumentClaims> in, Map<String, List<String>> families, Runnable check) {
    Map<String, String> known = new HashMap<>();
    families.forEach(
        (family, sources) -> {
          known.put(key(family), key(family));
          sources.forEach(source -> known.put(key(source), key(family)));
        });
    Publishers publishers = new Publishers();
    for (Inspection<DocumentClaims> inspection : in) {
      check.run();
      String source = key(inspection.value().source());
      if (!source.isEmpty()) {
        // One string for each publisher, however many documents it has.
        String publisher = known.computeIfAbsent(source, s -> s);
        publishers.byPosition.put(inspection.position(), publisher);
      }
    }
    return publishers;
  }

  private static String key(String source) {
    return source.strip().toLowerCase(Locale.ROOT);
  }

  /** The number of distinct publishers; empty when that of one of the documents is not known. */
  OptionalLong count(Collection<Long> positions) {
    Set<String> publishers = new HashSet<>();
    for (long position : positions) {
      String publisher = byPosition.get(position);
      if (publisher == null) {
        return OptionalLong.empty();
      }
      publishers.add(publisher);
    }
    return OptionalLong.of(publishers.size());
  }
}
