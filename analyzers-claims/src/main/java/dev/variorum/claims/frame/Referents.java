package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names that common nouns stand for: {@code the company} for the last one of that sort, {@code
 * the model} for the name that an apposition gave to that noun. Entered in the order of the text.
 */
final class Referents {
  private static final Set<String> COMPANY =
      WordLists.of(
          "company firm group startup start-up giant maker retailer bank carrier airline "
              + "lender shares stock share chipmaker automaker");

  private final Words words;
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, Integer> companies = new HashMap<>();
  private String company = "";

  Referents(Words words) {
    this.words = words;
  }

  static boolean isCompany(String noun) {
    return COMPANY.contains(noun);
  }

  /** The name that a noun stands for; empty for none. */
  String of(String noun) {
    String known = named.getOrDefault(noun, "");
    return known.isEmpty() && isCompany(noun) ? company() : known;
  }

  /** Takes note of what a sentence names. */
  void enter(int s) {
    int from = words.firstOf(s);
    int to = words.endOf(s);
    for (int t = from + 1; t + 1 < to; t++) {
      if (!words.is(t, ",") || words.is(t - 1, WordClass.TIME)) {
        continue;
      }
      boolean nameBehind = words.is(t + 1, WordClass.NAME) && !words.is(t - 1, WordClass.NAME);
      if (nameBehind && words.isNominal(t - 1) && words.classes(t - 1) == 0) {
        named.put(words.bare(t - 1), nameFrom(t + 1, to));
      }
      boolean nounBehind =
          words.is(t - 1, WordClass.NAME)
              && (words.is(t + 1, "a") || words.is(t + 1, "an") || words.is(t + 1, "the"));
      if (nounBehind) {
        int head = t + 1;
        while (head + 1 < to && words.isNominal(head + 1)) {
          head++;
        }
        named.put(words.bare(head), nameTo(t - 1, from));
      }
    }
    for (int t = from + 1; t < to; t++) {
      boolean owner =
          words.is(t - 1, WordClass.NAME)
              && (COMPANY.contains(words.bare(t)) || (words.isPossessive(t - 1) && isStock(t)));
      if (owner && !isModified(t - 1, from)) {
        company(nameTo(t - 1, from));
      }
      if (COMPANY.contains(words.lower(t)) && words.is(t + 1, WordClass.NAME)) {
        company(nameFrom(t + 1, to));
      }
    }
  }

  private void company(String name) {
    company = name;
    companies.merge(name, 1, Integer::sum);
  }

  /** The last company named, unless the document speaks as often of another. */
  String company() {
    int own = companies.getOrDefault(company, 0);
    for (Map.Entry<String, Integer> e : companies.entrySet()) {
      boolean same = company.contains(e.getKey()) || e.getKey().contains(company);
      if (!same && e.getValue() >= own) {
        return "";
      }
    }
    return company;
  }

  /** {@code its New York listing}: a name behind an owner or article is not the owner. */
  private boolean isModified(int t, int low) {
    int first = t;
    while (first > low && words.is(first - 1, WordClass.NAME) && !words.isPossessive(first - 1)) {
      first--;
    }
    return !words.isPossessive(t)
        && (words.isPossessive(first - 1) || words.is(first - 1, WordClass.DETERMINER));
  }

  private boolean isStock(int t) {
    String word = words.bare(t);
    return word.equals("shares")
        || word.equals("stock")
        || word.equals("shareholders")
        || word.equals("spokesman")
        || word.equals("spokeswoman")
        || word.equals("ceo");
  }

  String nameFrom(int t, int to) {
    int last = t;
    while (last + 1 < to && words.is(last + 1, WordClass.NAME) && !words.isPossessive(last)) {
      last++;
    }
    return words.name(t, last);
  }

  String nameTo(int t, int low) {
    int from = t;
    while (from > low && words.is(from - 1, WordClass.NAME) && !words.isPossessive(from - 1)) {
      from--;
    }
    return words.name(from, t);
  }
}
