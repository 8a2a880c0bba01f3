package dev.variorum.claims.grammar;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: regular ones by rule, the irregular ones of news prose by list. */
public final class VerbForms {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("say", "said"),
          Map.entry("tell", "told"),
          Map.entry("write", "wrote written"),
          Map.entry("think", "thought"),
          Map.entry("know", "knew known"),
          Map.entry("find", "found"),
          Map.entry("show", "showed shown"),
          Map.entry("see", "saw seen"),
          Map.entry("hear", "heard"),
          Map.entry("feel", "felt"),
          Map.entry("hold", "held"),
          Map.entry("mean", "meant"),
          Map.entry("speak", "spoke spoken"),
          Map.entry("seek", "sought"),
          Map.entry("read", "read"),
          Map.entry("put", "put"),
          Map.entry("swear", "swore sworn"),
          Map.entry("forget", "forgot forgotten"),
          Map.entry("foresee", "foresaw foreseen"),
          Map.entry("understand", "understood"),
          Map.entry("go", "went gone"),
          Map.entry("lay", "laid"),
          Map.entry("make", "made"),
          Map.entry("admit", "admitted"),
          Map.entry("refer", "referred"),
          Map.entry("quip", "quipped"),
          Map.entry("plan", "planned"),
          Map.entry("regret", "regretted"),
          Map.entry("permit", "permitted"),
          Map.entry("commit", "committed"),
          Map.entry("prefer", "preferred"),
          Map.entry("stress", "stressed"),
          Map.entry("joke", "joked"),
          Map.entry("chat", "chatted"),
          Map.entry("blog", "blogged"),
          Map.entry("slam", "slammed"),
          Map.entry("rap", "rapped"),
          Map.entry("bet", "bet"),
          Map.entry("cite", "cited"));

  private VerbForms() {}

  /** Base, third person, past, participle and -ing forms of {@code base}. */
  public static Set<String> of(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    boolean sibilant =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    boolean consonantY =
        base.endsWith("y") && base.length() > 2 && !isVowel(base.charAt(base.length() - 2));
    String stem = base.substring(0, base.length() - 1);
    forms.add(
        sibilant || base.endsWith("o") ? base + "es" : consonantY ? stem + "ies" : base + "s");
    String irregular = IRREGULAR.get(base);
    if (irregular != null) {
      for (String form : irregular.split(" ")) {
        forms.add(form);
      }
    } else if (base.endsWith("e")) {
      forms.add(base + "d");
    } else {
      forms.add(consonantY ? stem + "ied" : base + "ed");
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      forms.add(stem + "ing");
    } else if (irregular != null && doubles(irregular)) {
      forms.add(base + base.charAt(base.length() - 1) + "ing");
    } else {
      forms.add(base + "ing");
    }
    return forms;
  }

  /** A past in a doubled consonant and -ed ({@code admitted}) doubles before -ing too. */
  private static boolean doubles(String past) {
    int n = past.length();
    return past.endsWith("ed")
        && n > 4
        && past.charAt(n - 3) == past.charAt(n - 4)
        && past.charAt(n - 3) != 's'
        && past.charAt(n - 3) != 'l';
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
