package dev.variorum.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which names of a set stand for the same bearer, by their spelling alone: {@code Calloway} for
 * {@code Ines Calloway}, {@code Alibaba} for {@code Alibaba Group Holding}, {@code AGI} for {@code
 * Artificial General Intelligence}. A short form that fits two long ones stands for neither.
 *
 * <p>The result depends on the set of names and their counts, not on the order they were added in.
 * Immutable once built.
 */
public final class NameAliases {
  private static final Set<String> CORPORATE =
      Set.of(
          "inc",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "llc",
          "group",
          "holding",
          "holdings",
          "ag",
          "sa",
          "nv",
          "gmbh",
          "the");

  /** Trades that end the name of a firm, which is then called by what stands before. */
  private static final Set<String> TRADES =
      Set.of(
          "water",
          "marine",
          "energy",
          "power",
          "electric",
          "gas",
          "oil",
          "petroleum",
          "airlines",
          "airways",
          "air",
          "aviation",
          "motors",
          "motor",
          "bank",
          "foods",
          "stores",
          "supermarkets",
          "retail",
          "pharma",
          "pharmaceuticals",
          "technologies",
          "technology",
          "systems",
          "software",
          "networks",
          "telecom",
          "media",
          "lines",
          "shipping",
          "ferries",
          "rail",
          "railways",
          "steel",
          "mining",
          "metals",
          "resources",
          "capital",
          "partners",
          "industries",
          "engineering",
          "construction",
          "builders",
          "logistics",
          "insurance",
          "financial",
          "securities",
          "labs",
          "laboratories",
          "robotics",
          "entertainment",
          "pictures",
          "studios",
          "brewery",
          "chemicals",
          "utilities",
          "hotels",
          "properties");

  /** Words that join a name to what it is of or where it is. */
  private static final Set<String> LINKS =
      Set.of("of", "at", "for", "in", "on", "from", "with", "by", "to", "near", "and", "&");

  private final Map<String, String> canonical;

  private NameAliases(Map<String, String> canonical) {
    this.canonical = canonical;
  }

  /** Starts an empty collection of names. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The full name that {@code name} stands for; the name as most often written when it stands for
   * itself.
   */
  public String canonical(String name) {
    return canonical.getOrDefault(key(name), name);
  }

  /** Whether {@code name} was among the names added. */
  public boolean knows(String name) {
    return canonical.containsKey(key(name));
  }

  /**
   * What two spellings of one name share: lower case, plain apostrophes, single blanks, no leading
   * article.
   */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean blank = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Glyphs.isBlank(c)) {
        blank = key.length() > 0;
        continue;
      }
      if (blank) {
        key.append(' ');
        blank = false;
      }
      key.append(c == '\u2019' ? '\'' : c);
    }
    String lower = key.toString().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** Collects names; not for use by several threads at once. */
  public static final class Builder {
    private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    private final Map<String, String> given = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();

    private Builder() {}

    /** Counts one mention, or {@code mentions} of them. */
    public Builder add(String name, int mentions) {
      if (!key(name).isEmpty()) {
        spellings
            .computeIfAbsent(key(name), k -> new TreeMap<>())
            .merge(
                name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name,
                mentions,
                Integer::sum);
      }
      return this;
    }

    /** Says that a name is that of a place, too: it is short for no firm that is named after it. */
    public Builder place(String name) {
      places.add(key(name));
      return this;
    }

    /**
     * Says that {@code other} stands for {@code name}, whatever the spellings suggest, and so does
     * all that is resolved to {@code other}; for names that their spelling does not join.
     */
    public Builder given(String name, String other) {
      given.put(key(other), name);
      return this;
    }

    /** Resolves every name against all others. */
    public NameAliases build() {
      Map<String, Set<String>> longer = new HashMap<>();
      for (String key : spellings.keySet()) {
        for (String alias : aliasesOf(key)) {
          boolean firm = key.startsWith(alias + " ") && !isCorporate(key, alias);
          if (!alias.equals(key)
              && spellings.containsKey(alias)
              && !(firm && places.contains(alias))) {
            longer.computeIfAbsent(alias, a -> new TreeSet<>()).add(key);
          }
        }
      }
      Map<String, String> canonical = new LinkedHashMap<>();
      for (String key : spellings.keySet()) {
        String full = given.containsKey(key) ? key : resolve(key, longer);
        canonical.put(key, given.getOrDefault(full, spelling(full)));
      }
      canonical.putAll(given);
      return new NameAliases(canonical);
    }

    private String resolve(String key, Map<String, Set<String>> longer) {
      String at = key;
      for (int step = 0; step < 4; step++) {
        Optional<String> next = unique(longer.getOrDefault(at, Set.of()), longer);
        if (next.isEmpty()) {
          return at;
        }
        at = next.get();
      }
      return at;
    }

    /** The one long form, when all candidates are forms of one name. */
    private Optional<String> unique(Set<String> candidates, Map<String, Set<String>> longer) {
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
      String longest = "";
      for (String candidate : candidates) {
        if (candidate.length() > longest.length()) {
          longest = candidate;
        }
      }
      for (String candidate : candidates) {
        boolean sameBearer =
            candidate.equals(longest) || longer.getOrDefault(candidate, Set.of()).contains(longest);
        if (!sameBearer) {
          return Optional.empty();
        }
      }
      return Optional.of(longest);
    }

    private String spelling(String key) {
      String best = key;
      int most = -1;
      for (Map.Entry<String, Integer> e : spellings.getOrDefault(key, Map.of()).entrySet()) {
        if (e.getValue() > most) {
          most = e.getValue();
          best = e.getKey();
        }
      }
      return best;
    }

    /** Whether all that a name adds to a shorter one is of the kind of {@code Group Holding}. */
    private static boolean isCorporate(String key, String alias) {
      return Arrays.stream(key.substring(alias.length() + 1).split(" "))
          .allMatch(word -> CORPORATE.contains(word.replace(".", "")));
    }

    /** Whether it is a phrase with a name at its end: {@code analysts at Brant Lines}. */
    private static boolean isPhrase(String[] words) {
      return Arrays.stream(words).anyMatch(LINKS::contains);
    }

    /** The short forms by which a full name may be mentioned again. */
    private static List<String> aliasesOf(String key) {
      String[] words = key.split(" ");
      if (words.length < 2) {
        return List.of();
      }
      Set<String> aliases = new TreeSet<>();
      int end = words.length;
      while (end > 1 && CORPORATE.contains(words[end - 1].replace(".", ""))) {
        end--;
        aliases.add(String.join(" ", List.of(words).subList(0, end)));
      }
      if (end == words.length && !isPhrase(words)) {
        // The last word of Bank of England is another name, not a short form.
        aliases.add(words[words.length - 1]);
        if (words.length > 2) {
          aliases.add(String.join(" ", List.of(words).subList(1, words.length)));
        }
      }
      if (end > 1 && TRADES.contains(words[end - 1])) {
        aliases.add(String.join(" ", List.of(words).subList(0, end - 1)));
      }
      StringBuilder initials = new StringBuilder();
      for (String word : words) {
        if (!word.equals("of") && !word.equals("the") && !word.equals("and") && !word.isEmpty()) {
          initials.append(word.charAt(0));
        }
      }
      if (initials.length() > 1) {
        aliases.add(initials.toString());
      }
      return List.copyOf(aliases);
    }
  }
}
