package dev.variorum.readers.listing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every file the name its document is known by: its relative path. Where files of several
 * named paths would get one name, the last name of the path goes before it, and as many more as it
 * takes to tell them apart.
 */
public final class DocumentNames {
  /** Paths that share so many last names get a number instead. */
  private static final int MOST_PREFIX = 8;

  private final List<String> names = new ArrayList<>();
  private final List<Path> bases = new ArrayList<>();

  /**
   * Adds a file.
   *
   * @param relative its relative path
   * @param base the folder the path is relative to, absolute
   */
  public void add(String relative, Path base) {
    names.add(relative);
    bases.add(base);
  }

  /** The names, in the order added. */
  public List<String> resolve() {
    List<String> resolved = new ArrayList<>(names);
    for (int depth = 1; depth <= MOST_PREFIX; depth++) {
      Map<String, Integer> counts = counts(resolved);
      if (counts.size() == resolved.size()) {
        return resolved;
      }
      for (int i = 0; i < resolved.size(); i++) {
        if (counts.getOrDefault(resolved.get(i), 0) > 1) {
          resolved.set(i, prefix(bases.get(i), depth) + names.get(i));
        }
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < resolved.size(); i++) {
      int times = seen.merge(resolved.get(i), 1, Integer::sum);
      if (times > 1) {
        resolved.set(i, resolved.get(i) + " (" + times + ")");
      }
    }
    return resolved;
  }

  private static Map<String, Integer> counts(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (String name : names) {
      counts.merge(name, 1, Integer::sum);
    }
    return counts;
  }

  private static String prefix(Path base, int depth) {
    StringBuilder prefix = new StringBuilder();
    Path at = base;
    for (int i = 0; i < depth && at != null && at.getFileName() != null; i++) {
      prefix.insert(0, FileNames.of(at) + "/");
      at = at.getParent();
    }
    return prefix.toString();
  }
}
