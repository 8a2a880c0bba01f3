package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.NounPhrases;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the name of what a clause is about: the name that is or owns its subject; for {@code the
 * company} and {@code it} the last one of that sort; for {@code the model} the name that an
 * apposition of the document gave to that noun. Unknown rather than guessed. Asked in the order of
 * the text.
 */
final class Subjects {
  /** Verbs that a clause follows with or without {@code that}. */
  private static final Set<String> SAID =
      WordLists.of(
          "say says said think thinks thought believe believes believed reckon reckons claim claims "
              + "claimed estimate estimates");

  /** Verbs that a clause follows with {@code that}. */
  private static final Set<String> TOLD =
      WordLists.of(
          "add adds added announce announced confirm confirmed report reported show shows showed "
              + "state stated told tells reveal revealed note noted warn warned estimated explained");

  /** What a firm has that goes up and down. */
  private static final Set<String> HOLDINGS =
      WordLists.of("shares stock share price sales profit profits revenue revenues turnover");

  private static final Set<String> CHANGES =
      WordLists.of("increase rise fall drop gain jump decline surge growth slump cut");

  /** No more terms than this lie between what is owned and the figure. */
  private static final int OWNED = 8;

  private final Words words;
  private final Verbs verbs;
  private final NounPhrases phrases;
  private final Referents referents;
  private String thing = "";
  private int thingSentence = -9;
  private int sentence;

  Subjects(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = new NounPhrases(words);
    this.referents = new Referents(words);
  }

  /** Takes note of what a sentence names, once the clauses of the sentence before are read. */
  void enter(int s) {
    if (s > 0) {
      note(s - 1);
    }
    sentence = s;
    referents.enter(s);
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
      return referents.nameTo(before, Math.max(0, before - 4));
    }
    for (int t = valueLast + 1; t <= valueLast + 3 && words.isNominal(t); t++) {
      if (words.is(t, WordClass.NAME)) {
        return referents.nameFrom(t, Math.min(words.size(), t + 5));
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
    for (int t = value - 1;
        t >= Math.max(clauseFrom, value - 3) && !words.is(t, WordClass.PREPOSITION);
        t--) {
      if (words.is(t, WordClass.NAME) && words.isPossessive(t)) {
        return referents.nameTo(t, clauseFrom);
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
    String owner = owner(from, value, clauseLast, inherited);
    if (owner != null) {
      return owner;
    }
    Phrase governs = verbs.subjectBefore(from, value);
    if (governs != null) {
      return named(governs, inherited);
    }
    Phrase phrase = value > from ? phrases.first(from, value - 1) : null;
    for (int t = said(phrase, value); t > 0; t = said(phrase, value)) {
      // Osk says the bank lost 40 million: the bank did.
      phrase = t < value ? phrases.first(t, value - 1) : null;
    }
    if (phrase == null || phrase.from() >= value) {
      Phrase behind = inherited.isEmpty() ? behind(value, clauseLast) : null;
      return behind == null ? inherited : named(behind, inherited);
    }
    return named(phrase, inherited);
  }

  /**
   * Whose figure it is when what moves is owned: {@code sent Brant's listed shares up by 8 per cent},
   * {@code caused an 8 per cent rise in the company's sales}; null otherwise.
   */
  private @Nullable String owner(int from, int value, int last, String inherited) {
    for (int t = value - 1; t >= Math.max(from, value - OWNED) && !words.isStop(t); t--) {
      if (words.isPossessive(t) && hasHolding(t + 1, value)) {
        return words.is(t, WordClass.NAME)
            ? referents.nameTo(t, from)
            : Referents.isCompany(words.bare(t)) ? referents.company() : "";
      }
    }
    for (int t = value + 1; t < Math.min(last, value + OWNED) && !words.isStop(t); t++) {
      if (words.is(t, "in") && CHANGES.contains(words.lower(t - 1))) {
        int end = t + 1;
        while (end < last && words.is(end, WordClass.NAME) && !words.isPossessive(end)) {
          end++;
        }
        if (words.is(t + 1, WordClass.NAME)) {
          // In Brant's shares, and not in Norway.
          boolean owned =
              words.isPossessive(end) && hasHolding(end + 1, Math.min(last, end + 4) + 1);
          return owned ? referents.nameFrom(t + 1, last + 1) : null;
        }
        Phrase phrase = phrases.first(t + 1, last);
        return phrase == null || phrase.from() != t + 1 ? null : named(phrase, inherited);
      }
    }
    return null;
  }

  private boolean hasHolding(int from, int to) {
    for (int t = from; t < to; t++) {
      if (HOLDINGS.contains(words.lower(t))) {
        return true;
      }
    }
    return false;
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

  /** Behind the verb of speech that a phrase is the subject of, and {@code that}; 0 for none. */
  private int said(@Nullable Phrase phrase, int value) {
    if (phrase == null) {
      return 0;
    }
    int t = phrase.headLast() + 1;
    while (t < value && words.is(t, WordClass.ADVERB | WordClass.AUXILIARY)) {
      t++;
    }
    if (t >= value || !words.isStop(t) && !isTelling(t)) {
      return 0;
    }
    int next = t + 1;
    while (next < value && words.is(next, WordClass.TIME | WordClass.ADVERB)) {
      next++;
    }
    boolean that = words.is(next, "that");
    boolean clause = SAID.contains(words.lower(t)) || that && isTelling(t);
    return clause ? that ? next + 1 : next : 0;
  }

  private boolean isTelling(int t) {
    return SAID.contains(words.lower(t)) || TOLD.contains(words.lower(t));
  }

  /** {@code With 32 billion parameters, it is smaller}; not {@code ..., Prins said}. */
  private @Nullable Phrase behind(int value, int clauseLast) {
    for (int t = value; t < clauseLast; t++) {
      if (words.is(t, ",")) {
        Phrase phrase = phrases.first(t + 1, clauseLast);
        boolean speech =
            isTelling(t + 1)
                || words.is(t + 1, "according")
                || phrase != null && isTelling(phrase.headLast() + 1);
        return speech ? null : phrase;
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
        return Referents.isCompany(words.bare(t)) ? referents.company() : "";
      }
    }
    String name = nameIn(phrase.from(), extent(phrase, words.size()));
    if (!name.isEmpty()) {
      return name;
    }
    if (words.is(phrase.from(), WordClass.DETERMINER)) {
      return referents.of(head);
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
    return t < low ? "" : referents.nameTo(t, Math.max(0, low - 6));
  }

  /** The first name among the terms, without adjectives of origin and names of place. */
  private String nameIn(int from, int last) {
    for (int t = from; t <= last && t < words.size(); t++) {
      boolean inPlace = words.is(t - 1, "in") || words.is(t - 1, "at") || words.is(t - 1, "near");
      boolean adjective = NameShapes.isDemonym(words.lower(t)) && !words.is(t + 1, WordClass.NAME);
      if (words.is(t, WordClass.NAME) && !inPlace && !adjective) {
        int end = t;
        while (end < last && words.is(end + 1, WordClass.NAME) && !words.isPossessive(end)) {
          end++;
        }
        // Labour's Ann Ito: who belongs to the party, not the party.
        boolean owns = end < last && words.isPossessive(end) && words.is(end + 1, WordClass.NAME);
        return referents.nameFrom(owns ? end + 1 : t, last + 1);
      }
    }
    return "";
  }
}
