package dev.variorum.readers.records;

import dev.variorum.core.setting.Nearest;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.decoding.Excerpt;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which names hold what, for records that all have the same names. Immutable. */
public final class FieldChoice {
  /** No more of a name is shown. */
  private static final int LONGEST_NAME = 40;

  private final Map<Field, Integer> places;
  private final List<String> names;

  private FieldChoice(Map<Field, Integer> places, List<String> names) {
    this.places = places;
    this.names = names;
  }

  /** Chooses among {@code names}: the one that a setting gives, else the first customary one. */
  public static FieldChoice among(List<String> names, Settings settings) {
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String wanted = settings.get(field.setting());
      int place = wanted.isEmpty() ? customary(field, names) : names.indexOf(wanted);
      if (place >= 0) {
        places.put(field, place);
      }
    }
    return new FieldChoice(places, List.copyOf(names));
  }

  private static int customary(Field field, List<String> names) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < names.size(); i++) {
      int rank = field.rank(names.get(i));
      if (rank >= 0 && rank < bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The names chosen from, in order. */
  List<String> names() {
    return names;
  }

  /** The place of a field among the names; -1 when there is none. */
  public int place(Field field) {
    return places.getOrDefault(field, -1);
  }

  /** Whether the name at a place was chosen for some field. */
  boolean isChosen(int place) {
    return places.containsValue(place);
  }

  /**
   * Why there is no text, and what to do, in plain words.
   *
   * @param reader the reader's id
   * @param one what a name is called: field or column
   */
  public static String noText(String reader, String one, List<String> names, Settings settings) {
    String wanted = settings.get(Field.TEXT.setting());
    String listed = listed(names);
    String known = listed.isEmpty() ? "there are no " + one + "s" : one + "s: " + listed;
    if (wanted.isEmpty()) {
      return "no "
          + one
          + " holds the text; "
          + known
          + "; name it with -s "
          + reader
          + ".text="
          + one.toUpperCase(java.util.Locale.ROOT);
    }
    String nearest =
        Nearest.to(wanted, names)
            .map(name -> "; did you mean '" + Excerpt.of(name, LONGEST_NAME) + "'?")
            .orElse("");
    return "there is no " + one + " '" + wanted + "'" + nearest + "; " + known;
  }

  private static String listed(List<String> names) {
    int shown = Math.min(30, names.size());
    String[] cut = new String[shown];
    for (int i = 0; i < shown; i++) {
      cut[i] = Excerpt.of(names.get(i), LONGEST_NAME);
    }
    String more = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
    return String.join(", ", Arrays.asList(cut)) + more;
  }
}
