package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.NounPhrases;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the name of what a clause is about: the name that is or owns its subject; for {@code the
 * company} and {@code it} the last one of that sort; for {@code the model} the name that an
 * apposition of the document gave to that noun. Unknown rather than guessed. Asked in the order of
 * the text.
 */
final class Subjects {
  private static final Set<String> COMPANY =
      WordLists.of(
          "company firm group startup start-up giant maker retailer bank carrier airline "
              + "lender shares stock share chipmaker automaker");

  private final Words words;
  private final NounPhrases phrases;
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, Integer> companies = new HashMap<>();
  private String company = "";
  private String thing = "";
  private int thingSentence = -9;
  private int sentence;

  Subjects(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** Takes note of what a sentence names, once the clauses of the sentence before are read. */
  void enter(int s) {
    if (s > 0) {
      note(s - 1);
    }
    sentence = s;
    appositions(s);
  }

  private void appositions(int s) {
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
  private String company() {
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

  private void note(int s) {
    Phrase first = phrases.first(words.firstOf(s), words.endOf(s) - 1);
    if (first == null) {
      return;
    }
    String name = nameIn(first.from(), extent(first, words.endOf(s)));
    if (!name.isEmpty() && !NameShapes.isPersonal(name)) {
      thing = name;
      thingSentence = s;
    }
  }

  private int extent(Phrase phrase, int to) {
    int last = phrase.headLast();
    while (words.is(last + 1, "of") && last + 2 < to && words.isNominal(last + 2)) {
      last += 2;
      while (last + 1 < to && words.isNominal(last + 1)) {
        last++;
      }
    }
    return last;
  }

  /**
   * Whose age a value is: the name right before it ({@code Ann Ito, 66,}) or right behind it
   * ({@code 66-year-old farmer Ann Ito}); empty when there is none.
   */
  String aged(int value, int valueLast) {
    int before = words.is(value - 1, ",") || words.is(value - 1, "(") ? value - 2 : value - 1;
    if (words.is(before, WordClass.DETERMINER) && words.is(before - 1, ",")) {
      // Ann Ito, the 66-year-old farmer
      before -= 2;
    }
    if (before < value - 1 && words.is(before, WordClass.NAME)) {
      return nameTo(before, Math.max(0, before - 4));
    }
    for (int t = valueLast + 1; t <= valueLast + 3 && words.isNominal(t); t++) {
      if (words.is(t, WordClass.NAME)) {
        return nameFrom(t, Math.min(words.size(), t + 5));
      }
    }
    return "";
  }

  /**
   * What a clause is about.
   *
   * @param value first term of its value
   * @param inherited the subject of the clause before in the same sentence
   */
  String of(int clauseFrom, int clauseLast, int value, String inherited) {
    for (int t = value - 1; t >= Math.max(clauseFrom, value - 3); t--) {
      if (words.is(t, WordClass.NAME) && words.isPossessive(t)) {
        return nameTo(t, clauseFrom);
      }
    }
    int from = clauseFrom;
    if (words.is(from, WordClass.CONJUNCTION) || words.isStop(from)) {
      from++;
    }
    if (words.is(from, WordClass.RELATIVE)) {
      return antecedent(from);
    }
    int relative = relativeBefore(value, from);
    if (relative >= 0) {
      return antecedent(relative);
    }
    Phrase phrase = value > from ? phrases.first(from, value - 1) : null;
    if (phrase == null || phrase.from() >= value) {
      Phrase behind = inherited.isEmpty() ? behind(value, clauseLast) : null;
      return behind == null ? inherited : named(behind, inherited);
    }
    return named(phrase, inherited);
  }

  /** {@code an R1 that needs 671 billion}: the relative word right before the value's verb. */
  private int relativeBefore(int value, int from) {
    for (int t = value - 1; t > Math.max(from, value - 4); t--) {
      if (words.is(t, "that") || words.is(t, "which") || words.is(t, "who")) {
        return words.is(t - 1, WordClass.NAME) ? t : -1;
      }
      if (words.isStop(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code With 32 billion parameters, it is smaller}. */
  private @Nullable Phrase behind(int value, int clauseLast) {
    for (int t = value; t < clauseLast; t++) {
      if (words.is(t, ",")) {
        return phrases.first(t + 1, clauseLast);
      }
    }
    return null;
  }

  private String named(Phrase phrase, String inherited) {
    String head = words.bare(phrase.headLast());
    if (words.is(phrase.from(), "it") || words.is(phrase.from(), "its")) {
      return inherited.isEmpty() ? (sentence - thingSentence <= 1 ? thing : "") : inherited;
    }
    for (int t = phrase.from(); t <= phrase.headLast(); t++) {
      if (words.isPossessive(t) && !words.is(t, WordClass.NAME)) {
        return COMPANY.contains(words.bare(t)) ? company() : "";
      }
    }
    String name = nameIn(phrase.from(), extent(phrase, words.size()));
    if (!name.isEmpty()) {
      return name;
    }
    if (words.is(phrase.from(), WordClass.DETERMINER)) {
      String known = named.getOrDefault(head, "");
      if (!known.isEmpty()) {
        return known;
      }
      if (COMPANY.contains(head)) {
        return company();
      }
    }
    return "";
  }

  private String antecedent(int relative) {
    int t = relative - 1;
    int low = Math.max(0, relative - 8);
    while (t >= low && !words.is(t, WordClass.NAME)) {
      if (words.is(t, WordClass.AUXILIARY)) {
        return "";
      }
      t--;
    }
    return t < low ? "" : nameTo(t, Math.max(0, low - 6));
  }

  /** The first name among the terms, without adjectives of origin and names of place. */
  private String nameIn(int from, int last) {
    for (int t = from; t <= last && t < words.size(); t++) {
      boolean inPlace = words.is(t - 1, "in") || words.is(t - 1, "at") || words.is(t - 1, "near");
      boolean adjective = NameShapes.isDemonym(words.lower(t)) && !words.is(t + 1, WordClass.NAME);
      if (words.is(t, WordClass.NAME) && !inPlace && !adjective) {
        return nameFrom(t, last + 1);
      }
    }
    return "";
  }

  private String nameFrom(int t, int to) {
    int last = t;
    while (last + 1 < to && words.is(last + 1, WordClass.NAME) && !words.isPossessive(last)) {
      last++;
    }
    return text(t, last);
  }

  private String nameTo(int t, int low) {
    int from = t;
    while (from > low && words.is(from - 1, WordClass.NAME) && !words.isPossessive(from - 1)) {
      from--;
    }
    return text(from, t);
  }

  private String text(int from, int last) {
    String name = words.document().words(words.span(from, last));
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }
}
