package dev.variorum.claims.comparison;

import dev.variorum.claims.grammar.Stems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs, phrases and adjectives that compare. Collected by hand. Immutable. */
public final class ComparisonWords {
  private static final Set<String> SURPASSING =
      Set.of(
          ("surpass,outperform,beat,exceed,outdo,outstrip,eclipse,outpace,outclass,outshine,"
                  + "outrank,outsell,defeat,thrash,overtake,best,edge out,trump,dwarf,leave behind,"
                  + "top")
              .split(","));
  private static final Set<String> MATCHING = Set.of("match", "rival", "equal", "parallel");
  private static final Set<String> TRAILING =
      Set.of("trail", "lag behind", "fall behind", "lag", "underperform");

  /** What is compared when nothing in particular is. */
  private static final Set<String> GENERAL =
      Set.of(
          ("performance capability capabilities ability abilities result results score "
                  + "scores quality level levels standard standards achievement achievements power "
                  + "benchmark benchmarks model models system systems rival rivals version product "
                  + "company one output strength")
              .split(" "));

  /** Adjectives of one scale, the rising side before the bar. */
  private static final String[] SCALES = {
    "good well better|bad worse badly poor poorer",
    "large big bigger larger great greater|small smaller little less",
    "fast faster quick quicker|slow slower",
    "strong stronger powerful|weak weaker",
    "high higher|low lower",
    "long longer|short shorter",
    "old older|young younger",
    "expensive costly dear|cheap cheaper",
    "heavy heavier|light lighter",
    "wide wider broad broader|narrow narrower",
    "safe safer|dangerous",
    "rich richer wealthy wealthier|poor-of",
    "tall taller|short-of",
    "early earlier|late later",
    "hard harder difficult|easy easier",
    "efficient|inefficient",
    "popular|unpopular",
    "accurate|inaccurate",
    "capable|incapable",
    "advanced sophisticated|primitive"
  };

  private static final Map<String, String> ASPECTS = new HashMap<>();
  private static final Set<String> FALLING = new java.util.HashSet<>();

  static {
    for (String scale : SCALES) {
      String[] sides = scale.split("\\|");
      String aspect = sides[0].split(" ")[0];
      for (String word : sides[0].split(" ")) {
        ASPECTS.put(word, aspect.equals("good") ? "" : aspect);
      }
      for (String word : sides[1].split(" ")) {
        ASPECTS.putIfAbsent(word, aspect.equals("good") ? "" : aspect);
        FALLING.add(word);
      }
    }
  }

  private ComparisonWords() {}

  /** What a verb says of its subject against its object; empty when it does not compare. */
  public static Optional<Standing> verb(String lemma) {
    if (SURPASSING.contains(lemma)) {
      return Optional.of(Standing.SURPASS);
    }
    if (MATCHING.contains(lemma)) {
      return Optional.of(Standing.MATCH);
    }
    return TRAILING.contains(lemma) ? Optional.of(Standing.TRAIL) : Optional.empty();
  }

  /** Whether a noun names what is compared in general rather than one respect of it. */
  static boolean isGeneral(String noun) {
    return GENERAL.contains(noun);
  }

  /** Whether a word is an adjective of a known scale. */
  static boolean isScaled(String lower) {
    return ASPECTS.containsKey(lower);
  }

  /** The respect that an adjective compares in; empty for good and bad. */
  static String aspect(String lower) {
    String known = ASPECTS.get(lower);
    if (known != null) {
      return known;
    }
    return lower.endsWith("er") && lower.length() > 5
        ? Stems.of(lower.substring(0, lower.length() - 2))
        : lower;
  }

  /** Whether more of an adjective is less of its scale. */
  static boolean isFalling(String lower) {
    return FALLING.contains(lower);
  }
}
