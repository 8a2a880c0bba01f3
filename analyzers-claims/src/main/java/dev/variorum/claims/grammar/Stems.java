package dev.variorum.claims.grammar;

/**
 * Cuts the endings of inflection off an English word, so that its forms meet: {@code closes},
 * {@code closed}, {@code closing}. What is left need not be a word. Derivation is left alone.
 */
public final class Stems {
  private Stems() {}

  /** The stem of {@code lower}, a word in lower case; words with digits stay as they are. */
  public static String of(String lower) {
    String word = lower;
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    int n = word.length();
    if (n < 4 || !Character.isLetter(word.charAt(n - 1))) {
      return word;
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("ied") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return withoutE(word.substring(0, n - 1));
    }
    if (word.endsWith("ing") && n > 5 && hasVowel(word, n - 3)) {
      return undoubled(word.substring(0, n - 3));
    }
    if (word.endsWith("ed") && n > 4 && !word.endsWith("eed") && hasVowel(word, n - 2)) {
      return undoubled(word.substring(0, n - 2));
    }
    return withoutE(word);
  }

  private static String withoutE(String word) {
    return word.endsWith("e") && word.length() > 3 && !word.endsWith("ee")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "sl".indexOf(stem.charAt(n - 1)) < 0) {
      return stem.substring(0, n - 1);
    }
    return withoutE(stem);
  }

  private static boolean hasVowel(String word, int before) {
    for (int i = 0; i < before; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
