package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What the words around a value say: concepts, names, places. */
final class Surroundings {
  private static final Set<String> PLACE_PREPOSITIONS =
      WordLists.of("in at near outside under off around across above");
  private static final Set<String> VENUES =
      WordLists.of(
          "listing listed market exchange trading session gauge station airport bridge "
              + "hospital branch plant");
  private static final Set<String> STATIVE =
      WordLists.of(
          "has have had with its their his her uses used contains comprises needs boasts "
              + "features weighs measures employs is are was were having using of");
  private static final Set<String> REACHES =
      WordLists.of(
          "province country nation city town region state district county island village "
              + "world continent capital area");
  private static final Set<String> SAYS_LITTLE =
      WordLists.of(
          "say said says saying told tell accord according report reported number total "
              + "figure time times thing way get got go went come came take took put new part lot "
              + "mr mrs ms dr million billion trillion thousand hundred percent cent per half "
              + "third quarter well");

  private static final Set<String> ORDINALS = WordLists.of("first second third");

  /** Counts of these are a part of the people. */
  private static final Set<String> SEXES = WordLists.of("women men boys girls adults children");

  /** A sum in one of these is a part of a price. */
  private static final Set<String> PAYMENTS = WordLists.of("cash stock shares debt advance");

  private final Words words;

  Surroundings(Words words) {
    this.words = words;
  }

  /** The concept hashes of open-class words and names in a stretch, without a value's own. */
  int[] concepts(int from, int last, int exceptFrom, int exceptLast) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int t = from; t <= last; t++) {
      if ((t < exceptFrom || t > exceptLast) && isTelling(t)) {
        boolean inner = words.is(t, WordClass.NAME) && goesOn(t, last);
        if (!inner) {
          found.add(hash(t));
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Of a name of several words only the one that others shorten it to counts. */
  private boolean goesOn(int t, int last) {
    if (words.isPossessive(t) || t == last || !words.is(t + 1, WordClass.NAME)) {
      boolean tail =
          NameShapes.isOrganisationWord(words.bare(t))
              && words.is(t - 1, WordClass.NAME)
              && !words.isPossessive(t - 1);
      return tail && !words.bare(t).equals("kong");
    }
    boolean beforeTail =
        NameShapes.isOrganisationWord(words.bare(t + 1))
            && !words.bare(t + 1).equals("kong")
            && !(words.is(t + 2, WordClass.NAME) && !words.isPossessive(t + 1));
    return !beforeTail;
  }

  /** Whether a term carries meaning of its own. */
  boolean isTelling(int t) {
    if (words.is(t, WordClass.NAME) && !words.is(t, WordClass.PREPOSITION)) {
      return words.lower(t).length() > 1;
    }
    boolean closed =
        (words.classes(t) & ~WordClass.NEGATION) != 0 || words.is(t, WordClass.NEGATION);
    String lower = words.bare(t);
    boolean listed = Concepts.isListed(Concepts.of(lower)) && !words.is(t, WordClass.SIGN);
    return (!closed || (listed && words.is(t, WordClass.PREPOSITION | WordClass.ADVERB)))
        && lower.length() > 1
        && !SAYS_LITTLE.contains(lower);
  }

  private int hash(int t) {
    return Concepts.hash(Concepts.of(words.bare(t)));
  }

  /** Common nouns for the reach of a count: {@code in the province}, {@code worldwide}. */
  String scope(int from, int last) {
    for (int t = from; t <= last; t++) {
      String word = words.lower(t);
      if (word.equals("worldwide") || word.equals("globally") || word.equals("nationwide")) {
        return word;
      }
      boolean the = words.is(t - 1, "the") || words.is(t - 1, "that") || words.is(t - 1, "this");
      boolean placed = PLACE_PREPOSITIONS.contains(words.lower(t - 2));
      boolean named = words.is(t + 1, "of") && words.is(t + 2, WordClass.NAME);
      if (the && placed && !named && REACHES.contains(word)) {
        return word;
      }
    }
    return "";
  }

  /** Names of places and measuring points in a stretch, lower case, sorted. */
  String[] places(int from, int last) {
    TreeSet<String> found = new TreeSet<>();
    for (int t = from; t <= last; t++) {
      if (!words.is(t, WordClass.NAME)
          || (words.is(t - 1, WordClass.NAME) && t > from && !words.isPossessive(t - 1))) {
        continue;
      }
      int end = t;
      while (end < last && words.is(end + 1, WordClass.NAME) && !words.isPossessive(end)) {
        end++;
      }
      int prep = t - 1;
      while (prep > from
          && (words.is(prep, WordClass.DETERMINER)
              || words.classes(prep) == 0
              || words.is(prep, "of"))
          && prep > t - 5) {
        prep--;
      }
      boolean placed =
          PLACE_PREPOSITIONS.contains(words.lower(Math.max(prep, 0)))
              && prep >= 0
              && prep >= from - 1;
      if (placed || VENUES.contains(words.lower(Math.min(end + 1, words.size() - 1)))) {
        found.add(key(t, end));
      }
    }
    return found.toArray(new String[0]);
  }

  /** Names of a stretch other than {@code places}, as written, sorted. */
  String[] names(int from, int last, String[] places) {
    TreeSet<String> found = new TreeSet<>();
    for (int t = from; t <= last; t++) {
      if (!words.is(t, WordClass.NAME)
          || (words.is(t - 1, WordClass.NAME) && t > from && !words.isPossessive(t - 1))) {
        continue;
      }
      int end = t;
      while (end < last && words.is(end + 1, WordClass.NAME) && !words.isPossessive(end)) {
        end++;
      }
      if (Arrays.binarySearch(places, key(t, end)) < 0) {
        found.add(words.name(t, end));
      }
    }
    return found.toArray(new String[0]);
  }

  private String key(int from, int last) {
    StringBuilder key = new StringBuilder();
    for (int t = from; t <= last; t++) {
      key.append(key.length() == 0 ? "" : " ").append(words.bare(t));
    }
    return key.toString();
  }

  /** Whether the value speaks of a part, a rest or a further number. */
  boolean isPart(int from, int valueFrom, int valueLast, int last, boolean share) {
    Set<String> signs =
        Set.of(
            "another",
            "other",
            "others",
            "further",
            "additional",
            "extra",
            "remaining",
            "each",
            "every",
            "per",
            "least-of",
            "first",
            "second",
            "third",
            "half",
            "rest");
    for (int t = Math.max(from, valueFrom - 3); t <= Math.min(last, valueLast + 2); t++) {
      // came second with 40 votes
      boolean rank = ORDINALS.contains(words.lower(t)) && words.is(t + 1, WordClass.PREPOSITION);
      // two and a half thousand
      boolean own = t > valueFrom && t < valueLast && words.is(t, "half");
      if (signs.contains(words.lower(t)) && !words.is(t + 1, "cent") && !rank && !own) {
        return true;
      }
      if (words.is(t, "of")
          && (words.is(t + 1, "which") || words.is(t + 1, "whom") || words.is(t + 1, "them"))) {
        return true;
      }
      if (words.is(t, "so") && words.is(t + 1, "far")) {
        return true;
      }
      if (words.is(t, "more") && t > valueFrom && !words.is(t + 1, "than")) {
        return true;
      }
    }
    if (SEXES.contains(words.lower(valueLast))
        || (words.is(valueLast + 1, "in") && paysTwice(valueLast + 2))) {
      return true;
    }
    if (share) {
      // Every percentage is one of the whole.
      return false;
    }
    for (int t = valueFrom + 1; t < valueLast; t++) {
      if (words.is(t, "of") && words.is(t + 1, WordClass.DETERMINER)) {
        return true;
      }
    }
    if (words.is(valueLast + 1, "of")
        && words.is(valueLast + 2, WordClass.DETERMINER)
        && !words.is(valueLast + 2, "a")
        && !words.is(valueLast + 2, "an")) {
      return true;
    }
    return words.is(valueFrom - 2, "of")
        && (words.is(valueFrom - 1, "which") || words.is(valueFrom - 1, "whom"));
  }

  /** {@code 5 billion in cash and 2 billion in shares}: the one is a part of the price. */
  private boolean paysTwice(int means) {
    if (!PAYMENTS.contains(words.lower(means))) {
      return false;
    }
    for (int t = means + 1; t <= Math.min(words.size() - 1, means + 8); t++) {
      if (PAYMENTS.contains(words.lower(t)) || words.is(t, "and") || words.is(t, "plus")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the value is what the subject has or is rather than what it did. */
  boolean isStative(int from, int valueFrom) {
    for (int t = valueFrom - 1; t >= Math.max(from, valueFrom - 3); t--) {
      if (STATIVE.contains(words.lower(t))) {
        return true;
      }
      if (!words.is(t, WordClass.ADVERB | WordClass.DETERMINER)) {
        return false;
      }
    }
    return false;
  }
}
