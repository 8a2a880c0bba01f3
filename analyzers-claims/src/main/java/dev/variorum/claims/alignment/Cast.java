package dev.variorum.claims.alignment;

import java.util.HashMap;
import java.util.Map;

/**
 * The names in a document's statements, by key, and in how many of them each occurs: a name that
 * stands in one statement of either document points from the one to the other, one that stands in
 * all says nothing.
 *
 * @param mentions of each name the number of statements, at least 1
 */
public record Cast(Map<String, Integer> mentions) {
  /** Names that two documents share by chance are fewer. */
  private static final int FELLOWS = 2;

  /** Of so few names one in common tells. */
  private static final int SMALL = 4;

  /** Copies the names. */
  public Cast {
    mentions = Map.copyOf(mentions);
  }

  /** Whether the document has this name. */
  public boolean contains(String name) {
    return mentions.containsKey(name);
  }

  /** In how many statements of the document a name occurs; 0 for a name that it does not have. */
  public int count(String name) {
    return mentions.getOrDefault(name, 0);
  }

  /** Whether two documents share several names, as accounts of one event do. */
  public boolean meets(Cast other) {
    int needed = Math.min(mentions.size(), other.mentions.size()) <= SMALL ? 1 : FELLOWS;
    int shared = 0;
    for (String name : mentions.keySet()) {
      shared += other.contains(name) ? 1 : 0;
      if (shared >= needed) {
        return true;
      }
    }
    return false;
  }

  /** Collects the names of one document. */
  public static final class Builder {
    private final Map<String, Integer> mentions = new HashMap<>();

    /** Takes a name of a statement; an empty one is none. */
    public void add(String name) {
      if (!name.isEmpty()) {
        mentions.merge(name, 1, Integer::sum);
      }
    }

    /** The names taken. */
    public Cast build() {
      return new Cast(mentions);
    }
  }
}
