package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a noun phrase of a document stands for: a name, a thing that a name owns, a plain
 * noun that one name of the document ends in ({@code the dam}), a pronoun with one possible bearer.
 * Unknown rather than guessed. Asked in the order of the text.
 */
final class Bearers {
  private static final Set<String> CLASSIFIERS =
      Set.of(
          ("model company firm startup start-up group agent chatbot app software airline "
                  + "newspaper team club party ship ferry boat series system brand platform service "
                  + "family project")
              .split(" "));
  private static final Set<String> COMPANY =
      Set.of("company firm group startup start-up giant maker retailer carrier".split(" "));
  private static final Set<String> ANYBODY =
      Set.of(
          ("one nobody anybody anyone somebody someone everyone everybody people several "
                  + "many some others none no-one")
              .split(" "));
  private static final Set<String> NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                  + "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty "
                  + "seventy eighty ninety hundred thousand million billion dozens hundreds "
                  + "thousands millions dozen %")
              .split(" "));
  private static final int MOST_CONTENT = 12;

  private final Words words;
  private final NameAliases aliases;
  private final Tails tails;
  private String company = "";
  private String person = "";
  private int personSentence = -9;
  private String thing = "";
  private int thingSentence = -9;

  Bearers(Words words) {
    this.words = words;
    NameAliases.Builder builder = NameAliases.builder();
    Names names = words.document().names();
    for (int n = 0; n < names.size(); n++) {
      if (!names.isWeak(n)) {
        builder.add(spelt(words.document().words(names.span(n))), 1);
      }
    }
    aliases = builder.build();
    tails = new Tails(words, this::full, CLASSIFIERS);
  }

  /** Hyphens part a maker's name from a model's, which may stand alone: {@code DeepSeek-R1}. */
  private static String spelt(String name) {
    return name.replace('-', ' ');
  }

  /** The fullest form that the document has for a name. */
  String full(String name) {
    return aliases.canonical(spelt(name));
  }

  /** Notes company names of a sentence before its clauses are read. */
  void enter(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      boolean owner =
          words.is(t - 1, WordClass.NAME)
              && words.isPossessive(t - 1)
              && (words.is(t, "shares") || words.is(t, "stock"));
      if (COMPANY.contains(words.lower(t - 1)) && words.is(t, WordClass.NAME)) {
        company = name(t, to - 1);
      } else if (words.is(t - 1, "called")
          && words.is(t, WordClass.NAME)
          && COMPANY.contains(words.lower(t - 2))) {
        company = name(t, to - 1);
      } else if (owner) {
        company = backName(t - 1, from);
      }
    }
  }

  /** What a phrase stands for; {@link Argument#NONE} when that cannot be told, null for a figure. */
  @Nullable Argument of(NounRun run) {
    int head = run.head();
    for (int t = run.from(); t <= run.last(); t++) {
      boolean amount =
          t == head && (words.is(t, "more") || words.is(t, "less") || words.is(t, "least"));
      boolean figure = amount || words.is(t, WordClass.NUMBER) || NUMBERS.contains(words.lower(t));
      if (figure && !words.is(t, WordClass.NAME)) {
        boolean people = t == head || Concepts.of(words.bare(head)).equals("#person");
        return people && isCardinal(t)
            ? new Argument("", "#person", new int[] {Argument.FIGURE})
            : null;
      }
    }
    int sentence = words.sentence(head);
    if (words.is(head, WordClass.SUBJECT_PRONOUN)) {
      return pronoun(head, sentence);
    }
    if (words.is(head, WordClass.NAME)) {
      String name = backName(head, run.from());
      return Argument.of(name, "");
    }
    String noun = words.bare(head);
    if (words.is(head, "those") || words.is(head, "that")) {
      String of = nameIn(head + 1, run.last());
      return of.isEmpty() ? Argument.NONE : Argument.of(of, "");
    }
    if (ANYBODY.contains(noun)) {
      return Argument.of("", "#person");
    }
    if (words.is(head, WordClass.PRONOUN | WordClass.TIME) || noun.length() < 3) {
      return Argument.NONE;
    }
    return noun(run, noun);
  }

  /** {@code Three were hurt}: a number of people, by itself or with its noun. */
  private boolean isCardinal(int t) {
    return words.is(t, WordClass.NUMBER) || (NUMBERS.contains(words.lower(t)) && !words.is(t, "%"));
  }

  private Argument noun(NounRun run, String noun) {
    int head = run.head();
    boolean adjoins =
        words.is(head - 1, WordClass.NAME)
            && !words.isPossessive(head - 1)
            && head - 1 >= run.from()
            && !NameShapes.isDemonym(words.lower(head - 1));
    if (adjoins && CLASSIFIERS.contains(noun)) {
      return Argument.of(backName(head - 1, run.from()), "");
    }
    String owner = nameIn(run.from(), head - 1);
    if (owner.isEmpty()) {
      owner = nameIn(head + 1, run.last());
    }
    if (owner.isEmpty() && words.is(run.from(), "the") && run.last() == head) {
      String named = head - run.from() <= 1 ? tails.of(noun) : "";
      if (named.isEmpty() && COMPANY.contains(noun) && head - run.from() <= 2) {
        named = company;
      }
      if (!named.isEmpty()) {
        return Argument.of(named, "");
      }
    }
    return new Argument(owner, Concepts.of(noun), content(run));
  }

  private int[] content(NounRun run) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int t = run.from(); t <= run.last() && found.size() < MOST_CONTENT; t++) {
      boolean ordinal =
          t < run.head()
              && (words.is(t, "first") || words.is(t, "other") || words.is(t, "another"));
      if (t != run.head() && (ordinal || words.classes(t) == 0 && words.bare(t).length() > 2)) {
        found.add(Concepts.hash(Concepts.of(words.bare(t))));
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private Argument pronoun(int t, int sentence) {
    boolean he = words.is(t, "he") || words.is(t, "she");
    String bearer = he ? person : words.is(t, "it") ? thing : "";
    int since = he ? personSentence : thingSentence;
    boolean near = sentence - since <= 1 && !bearer.isEmpty();
    return near && isAlone(bearer, words.firstOf(sentence), t)
        ? Argument.of(bearer, "")
        : Argument.NONE;
  }

  /** Whether a stretch names nobody else whom a pronoun behind it could mean. */
  private boolean isAlone(String bearer, int from, int to) {
    String full = " " + NameAliases.key(full(bearer)) + " ";
    for (int t = from; t < to; t++) {
      boolean name =
          words.is(t, WordClass.NAME) && !words.is(t, WordClass.PREPOSITION | WordClass.DETERMINER);
      if (name
          && !full.contains(" " + words.bare(t) + " ")
          && !NameShapes.isDemonym(words.lower(t))) {
        return false;
      }
    }
    return true;
  }

  /** Takes note of the subject of a finite verb, for pronouns that follow. */
  void spokenOf(Argument subject, int sentence) {
    if (!subject.isNamed() || !subject.noun().isEmpty()) {
      if (!subject.isEmpty()) {
        thing = "";
      }
      return;
    }
    if (NameShapes.isPersonal(full(subject.name()))) {
      boolean other = !person.equals(subject.name()) && personSentence == sentence;
      person = other ? "" : subject.name();
      personSentence = sentence;
    } else {
      boolean other =
          !thing.equals(subject.name()) && thingSentence == sentence && !thing.isEmpty();
      thing = other ? "" : subject.name();
      thingSentence = sentence;
    }
  }

  /** The first name of a stretch; empty for none. Adjectives of origin are no names. */
  String nameIn(int from, int last) {
    for (int t = from; t <= last; t++) {
      boolean adjective = NameShapes.isDemonym(words.lower(t)) && !words.is(t + 1, WordClass.NAME);
      if (words.is(t, WordClass.NAME)
          && !adjective
          && !words.is(t, WordClass.DETERMINER | WordClass.PREPOSITION)) {
        String name = name(t, last);
        int end = t + (int) name.chars().filter(c -> c == ' ').count();
        // DeepSeek's R1: what the maker owns is the name.
        return words.isPossessive(end) && words.is(end + 1, WordClass.NAME) && end < last
            ? name(end + 1, last)
            : name;
      }
    }
    return "";
  }

  private String name(int t, int high) {
    int last = t;
    while (last < high
        && words.is(last + 1, WordClass.NAME)
        && !words.isPossessive(last)
        && words.sentence(last + 1) == words.sentence(t)) {
      last++;
    }
    return words.name(t, last);
  }

  private String backName(int last, int low) {
    int from = last;
    while (from > low && words.is(from - 1, WordClass.NAME) && !words.isPossessive(from - 1)) {
      from--;
    }
    return words.name(from, last);
  }

  /** Whether the two can be things of one kind: both with digits, both persons, or neither. */
  boolean areAlike(String a, String b) {
    return hasDigit(a) == hasDigit(b)
        && NameShapes.isPersonal(full(a)) == NameShapes.isPersonal(full(b));
  }

  static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  boolean isSame(String a, String b) {
    String x = NameAliases.key(full(a));
    String y = NameAliases.key(full(b));
    return x.equals(y) || !java.util.Collections.disjoint(lastWord(x), lastWord(y));
  }

  private static Set<String> lastWord(String key) {
    String[] parts = key.split(" ");
    return new HashSet<>(Arrays.asList(parts[parts.length - 1]));
  }
}
