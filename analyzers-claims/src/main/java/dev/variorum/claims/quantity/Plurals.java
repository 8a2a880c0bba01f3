package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** English singular and plural of nouns, by the regular rules and a list of irregular ones. */
final class Plurals {
  private static final Map<String, String> SINGULARS = new HashMap<>();
  private static final Map<String, String> IRREGULAR = new HashMap<>();

  /** Nouns that are plural without showing it. */
  private static final Set<String> COLLECTIVE =
      WordList.of(
          "people police staff personnel troops sheep fish aircraft cattle deer",
          "spacecraft crew offspring series species headquarters barracks dice data media",
          "bacteria criteria youth");

  /** Words in -s that are no plural. */
  private static final Set<String> NOT_PLURAL =
      WordList.of(
          "was is has does this his its us as less plus versus across perhaps always",
          "towards afterwards besides news yes thus various previous gas bus loss virus",
          "campus status class business process pass press access success basis analysis",
          "crisis bonus census minus sometimes overseas says ours hers");

  static {
    String[] pairs = {
      "man",
      "men",
      "woman",
      "women",
      "child",
      "children",
      "foot",
      "feet",
      "tooth",
      "teeth",
      "mouse",
      "mice",
      "goose",
      "geese",
      "person",
      "persons",
      "life",
      "lives",
      "wife",
      "wives",
      "half",
      "halves",
      "leaf",
      "leaves",
      "knife",
      "knives",
      "loaf",
      "loaves",
      "shelf",
      "shelves",
      "wolf",
      "wolves",
      "thief",
      "thieves",
      "calf",
      "calves",
      "ox",
      "oxen",
      "movie",
      "movies",
      "tie",
      "ties",
      "house",
      "houses",
      "horse",
      "horses",
      "nurse",
      "nurses",
      "case",
      "cases",
      "crisis",
      "crises",
      "analysis",
      "analyses",
      "basis",
      "bases",
      "hero",
      "heroes",
      "potato",
      "potatoes",
      "tomato",
      "tomatoes",
      "vote",
      "votes",
      "bus",
      "buses",
      "gas",
      "gases",
      "virus",
      "viruses",
      "loss",
      "losses",
      "datum",
      "data",
      "medium",
      "media",
      "phenomenon",
      "phenomena",
      "policewoman",
      "policewomen",
      "policeman",
      "policemen",
      "fisherman",
      "fishermen",
      "businessman",
      "businessmen",
      "fireman",
      "firemen",
      "gunman",
      "gunmen",
      "serviceman",
      "servicemen",
      "lawmaker",
      "lawmakers",
      "cookie",
      "cookies",
      "zombie",
      "zombies"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      SINGULARS.put(pairs[i + 1], pairs[i]);
      IRREGULAR.put(pairs[i], pairs[i + 1]);
    }
  }

  private Plurals() {}

  /** Whether a lower-case word looks like a plural noun. */
  static boolean isPlural(String word) {
    if (COLLECTIVE.contains(word) || SINGULARS.containsKey(word)) {
      return true;
    }
    int length = word.length();
    return length > 2
        && word.charAt(length - 1) == 's'
        && word.charAt(length - 2) != 's'
        && !word.endsWith("ous")
        && !NOT_PLURAL.contains(word);
  }

  /** The singular of a lower-case word; the word itself when it is no plural. */
  static String singular(String word) {
    String irregular = SINGULARS.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (COLLECTIVE.contains(word) || !isPlural(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")
        || word.endsWith("zzes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.substring(0, word.length() - 1);
  }

  /** The plural of a lower-case singular. */
  static String plural(String word) {
    int space = word.lastIndexOf(' ');
    if (space >= 0) {
      return word.substring(0, space + 1) + plural(word.substring(space + 1));
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (COLLECTIVE.contains(word)) {
      return word;
    }
    if (word.endsWith("y") && word.length() > 2 && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    return word + "s";
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
