package dev.variorum.sentiment.analysis;

import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.text.NameAliases;
import dev.variorum.sentiment.lexicon.WordHash;
import dev.variorum.sentiment.target.TargetList;
import java.util.HashMap;
import java.util.Map;

/**
 * The subjects of a corpus: its names, joined where one stands for another, with how often each is
 * mentioned. A name that mostly stands where a place stands is no subject.
 */
final class Subjects {
  /** Names beyond these many stand for themselves alone, so that a vast corpus can be held. */
  private static final int MOST_NAMES = 1_000_000;

  /** A document of more names is a list, whose names are not compared. */
  private static final int MOST_OF_A_DOCUMENT = 500;

  private final NameAliases aliases;
  private final TargetList wanted;
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();

  private Subjects(NameAliases aliases, TargetList wanted) {
    this.aliases = aliases;
    this.wanted = wanted;
  }

  static Subjects of(Inspections<Sketch> in, TargetList wanted) {
    NameAliases.Builder names = NameAliases.builder();
    Map<String, Integer> counts = new HashMap<>();
    for (Inspection<Sketch> inspection : in) {
      for (Sketch.Sighting s : inspection.value().mentions()) {
        String name = inspection.value().names()[s.name()];
        if (counts.size() < MOST_NAMES || counts.containsKey(name)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    counts.forEach(names::add);
    counts.keySet().stream().sorted().forEach(name -> joinOwned(name, counts, names));
    Subjects subjects = new Subjects(names.build(), wanted);
    subjects.written.putAll(counts);
    counts.keySet().stream().sorted().forEach(subjects::show);
    for (Inspection<Sketch> inspection : in) {
      for (Sketch.Sighting s : inspection.value().mentions()) {
        String name = subjects.name(inspection.value().names()[s.name()]);
        subjects.mentions.merge(name, 1, Integer::sum);
        subjects.places.merge(name, s.place() ? 1 : 0, Integer::sum);
      }
    }
    return subjects;
  }

  /** A name that one document never writes without its {@code 's} is the same without it. */
  private static void joinOwned(
      String name, Map<String, Integer> counts, NameAliases.Builder names) {
    String bare = name.substring(0, WordHash.withoutPossessive(name, 0, name.length()));
    if (!bare.equals(name) && counts.containsKey(bare)) {
      names.given(name, bare);
    }
  }

  /** Takes the opening words of a full name for it where they alone are written more often. */
  private void show(String name) {
    String full = aliases.canonical(name);
    String now = shown.getOrDefault(full, full);
    boolean opens = full.startsWith(name + " ");
    if (opens && written.getOrDefault(name, 0) > written.getOrDefault(now, 0)) {
      shown.put(full, name);
    }
  }

  /** The name by which a subject is reported. */
  String name(String name) {
    if (wanted.has(name)) {
      return name;
    }
    String full = aliases.canonical(name);
    return shown.getOrDefault(full, full);
  }

  /**
   * The names of one document's subjects, by number. A short form that fits several bearers in the
   * corpus stands in a document for the one that it names in full.
   */
  String[] names(String[] written) {
    String[] names = new String[written.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(written[i]);
    }
    for (int i = 0; i < names.length && names.length <= MOST_OF_A_DOCUMENT; i++) {
      String opening = names[i] + " ";
      String full = names[i];
      boolean one = true;
      for (String other : names) {
        if (other.startsWith(opening) && !other.equals(full)) {
          one = full.equals(names[i]) || other.startsWith(full) || full.startsWith(other);
          full = one && other.length() > full.length() ? other : full;
          if (!one) {
            break;
          }
        }
      }
      names[i] = one && !wanted.has(names[i]) ? full : names[i];
    }
    return names;
  }

  boolean isReported(String name, long leastMentions) {
    int count = mentions.getOrDefault(name, 0);
    boolean place = places.getOrDefault(name, 0) * 2 > count;
    return wanted.has(name) || (count >= leastMentions && !place);
  }
}
