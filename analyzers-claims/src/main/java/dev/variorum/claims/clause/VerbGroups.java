package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of a sentence, left to right, in time linear in its length. */
public final class VerbGroups {
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> PRONOUNS_WITH_S =
      Set.of("it's", "he's", "she's", "that's", "there's", "who's", "what's", "here's", "let's");
  private static final Set<String> HEDGES =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "perhaps",
          "probably",
          "possibly",
          "likely",
          "supposedly",
          "presumably",
          "purportedly",
          "seemingly",
          "potentially",
          "arguably",
          "maybe",
          "ostensibly",
          "theoretically");
  private static final Set<String> NEARLY =
      Set.of("nearly", "almost", "largely", "mostly", "partly", "partially", "broadly", "roughly");
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "out",
          "off",
          "over",
          "back",
          "away",
          "aside",
          "ahead",
          "aground",
          "behind",
          "through",
          "together");
  private static final Set<String> PHRASAL =
      Set.of(
          "step down",
          "step aside",
          "call off",
          "carry out",
          "break down",
          "break out",
          "give up",
          "take over",
          "shut down",
          "set up",
          "pull out",
          "turn down",
          "blow up",
          "back down",
          "lay off",
          "rule out",
          "hand over",
          "hold up",
          "burn down",
          "run aground",
          "open up",
          "close down",
          "go ahead",
          "go under",
          "knock out",
          "bail out",
          "drop out",
          "turn away",
          "cut off",
          "put out",
          "bring down",
          "come back",
          "sell off",
          "wipe out",
          "wind up",
          "write off",
          "break through",
          "break up",
          "cave in",
          "sign off",
          "vote down",
          "throw out",
          "strike down",
          "set off",
          "come out",
          "hit back",
          "walk out",
          "stand down",
          "fall behind",
          "lag behind",
          "leave behind",
          "pull ahead",
          "edge out",
          "win over",
          "get away",
          "keep up",
          "pass away",
          "take off",
          "pull off",
          "get back",
          "fall through",
          "work out");

  private final Words words;
  private final int from;
  private final int to;
  private final List<VerbGroup> groups = new ArrayList<>();

  private VerbGroups(Words words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** The verbs between two terms, the second exclusive, in order. */
  public static List<VerbGroup> of(Words words, int from, int to) {
    VerbGroups scan = new VerbGroups(words, from, to);
    scan.run();
    scan.reduce();
    return scan.groups;
  }

  private void run() {
    int t = from;
    while (t < to) {
      int next = isAuxiliary(t) ? chain(t) : plain(t);
      t = Math.max(t + 1, next);
    }
  }

  private boolean isAuxiliary(int t) {
    if (words.is(t, WordClass.NAME) || !words.is(t, WordClass.AUXILIARY)) {
      return isContraction(t);
    }
    if (words.lower(t).startsWith("'")) {
      return words.is(t, "'s") ? words.is(t - 1, WordClass.SUBJECT_PRONOUN) : true;
    }
    return !(words.is(t, "may") && words.isCapitalised(t)) && !words.is(t - 1, "the");
  }

  /** {@code it's}, {@code they're}: a subject and an auxiliary in one term. */
  private boolean isContraction(int t) {
    String word = words.lower(t);
    return PRONOUNS_WITH_S.contains(word)
        || word.endsWith("'re")
        || word.endsWith("'ve")
        || word.endsWith("'ll")
        || word.equals("i'm")
        || (word.endsWith("'d") && word.length() > 2);
  }

  /** Reads auxiliaries with negations and adverbs between them, then the verb. */
  private int chain(int start) {
    Draft draft = new Draft();
    int t = start;
    int last = start;
    while (t < to) {
      if (isAuxiliary(t) && (t == start || !isContraction(t))) {
        draft.auxiliary(words.lower(t), t);
        last = t;
      } else if (!adverb(t, draft)) {
        break;
      }
      t++;
    }
    VerbLexicon.Form form = t < to && !isNamed(t) ? VerbLexicon.of(words.lower(t)) : null;
    boolean fits =
        form != null
            && switch (draft.lastKind) {
              case 'b' -> form.is(VerbLexicon.PARTICIPLE) || isProgressive(form, t);
              case 'h' -> form.is(VerbLexicon.PARTICIPLE);
              default -> form.is(VerbLexicon.BASE);
            };
    if (!fits || form == null) {
      String lemma = draft.lastKind == 'b' ? "be" : draft.lastKind == 'h' ? "have" : "do";
      if (draft.lastKind == 'm') {
        return t;
      }
      groups.add(draft.group(start, last, Math.max(last, t - 1), lemma, kindAt(start), false));
      return t;
    }
    boolean passive = draft.lastKind == 'b' && form.is(VerbLexicon.PARTICIPLE);
    int end = particle(form.lemma(), t);
    String lemma = lemma(form.lemma(), t, end);
    groups.add(draft.group(start, t, end, lemma, kindAt(start), passive));
    return end + 1;
  }

  private Kind kindAt(int start) {
    int before = start - 1;
    while (before >= from && isLight(before)) {
      before--;
    }
    boolean gerund = words.is(start, "being") || words.is(start, "having");
    return words.is(before, "to") ? Kind.INFINITIVE : gerund ? Kind.GERUND : Kind.FINITE;
  }

  private boolean isProgressive(VerbLexicon.Form form, int t) {
    return form.is(VerbLexicon.ING) && !words.is(t + 1, "of");
  }

  private boolean isNamed(int t) {
    return words.is(t, WordClass.NAME);
  }

  /** Takes an adverb or negation into the draft; false for any other word. */
  private boolean adverb(int t, Draft draft) {
    if (isNamed(t)) {
      return false;
    }
    String word = words.lower(t);
    if (word.equals("not") || word.equals("n't") || word.equals("never")) {
      boolean only =
          words.is(t + 1, "only")
              || words.is(t + 1, "just")
              || words.is(t + 1, "merely")
              || words.is(t + 1, "simply");
      draft.negated ^= !only;
      draft.traits |= only ? VerbGroup.NOT_ONLY : 0;
      draft.traits |= word.equals("never") ? VerbGroup.NEVER : 0;
      return true;
    }
    if (word.equals("yet") || word.equals("longer") || word.equals("still")) {
      draft.traits |= VerbGroup.FOR_NOW;
      return true;
    }
    if (word.equals("no") && words.is(t + 1, "longer")) {
      draft.negated ^= true;
      return true;
    }
    if (!words.is(t, WordClass.ADVERB)
        || words.is(t, WordClass.DETERMINER | WordClass.PREPOSITION)) {
      return false;
    }
    draft.traits |= HEDGES.contains(word) ? VerbGroup.HEDGE : 0;
    draft.traits |= NEARLY.contains(word) ? VerbGroup.NEARLY : 0;
    draft.negated ^= word.equals("hardly") || word.equals("barely") || word.equals("scarcely");
    return true;
  }

  /** A verb without auxiliaries: a past, a third person, an infinitive or a gerund. */
  private int plain(int t) {
    VerbLexicon.Form form =
        isNamed(t) || words.is(t, WordClass.SIGN) ? null : VerbLexicon.of(words.lower(t));
    if (form == null || words.is(t, WordClass.PREPOSITION | WordClass.SUBORDINATOR)) {
      return t + 1;
    }
    Kind kind = kind(form, t);
    if (kind == null) {
      return t + 1;
    }
    Draft draft = new Draft();
    draft.past = kind == Kind.FINITE && form.is(VerbLexicon.PAST);
    int b = t - 1;
    while (b >= Math.max(from, t - 3) && adverb(b, draft)) {
      b--;
    }
    int end = particle(form.lemma(), t);
    groups.add(draft.group(t, t, end, lemma(form.lemma(), t, end), kind, false));
    return end + 1;
  }

  private @org.jspecify.annotations.Nullable Kind kind(VerbLexicon.Form form, int t) {
    int before = t - 1;
    while (before >= from && isLight(before)) {
      before--;
    }
    if (words.is(before, "to") && form.is(VerbLexicon.BASE)) {
      return Kind.INFINITIVE;
    }
    boolean barred =
        before < from
            || words.is(before, WordClass.PREPOSITION)
            || words.isPossessive(before)
            || words.is(before, "'s")
            || words.is(before, "'")
            || (words.is(before, WordClass.DETERMINER) && !words.is(before, WordClass.PRONOUN))
            || words.is(before, WordClass.NUMBER);
    if (form.is(VerbLexicon.ING)) {
      boolean free =
          words.is(before, ",")
              || words.is(before, WordClass.CONJUNCTION | WordClass.SUBORDINATOR)
              || isVerbal(before);
      return free && !words.is(t - 1, WordClass.DETERMINER) ? Kind.GERUND : null;
    }
    if (barred
        || !(words.isNominal(before)
            || words.is(before, WordClass.RELATIVE | WordClass.CONJUNCTION)
            || words.is(before, ",")
            || words.is(before, ")")
            || words.isMark(before)
            || isDash(before))) {
      return null;
    }
    if (form.is(VerbLexicon.PAST) && isAttributive(before, t)) {
      return null;
    }
    if (form.is(VerbLexicon.PAST)) {
      return !form.is(VerbLexicon.AMBIGUOUS)
              || opensPhrase(t + 1)
              || words.is(before, WordClass.SUBJECT_PRONOUN)
          ? Kind.FINITE
          : null;
    }
    if (form.is(VerbLexicon.THIRD)) {
      boolean level =
          words.is(t + 1, "with") && (form.lemma().equals("draw") || form.lemma().equals("tie"))
              || words.is(t + 1, "short") && form.lemma().equals("fall")
              || words.is(t + 1, "behind");
      return !form.is(VerbLexicon.AMBIGUOUS)
              || (isSingular(before) && (level || opensPhrase(t + 1)))
          ? Kind.FINITE
          : null;
    }
    boolean plural =
        words.is(before, "they")
            || words.is(before, "we")
            || words.is(before, "who")
            || words.is(before, "police")
            || words.is(before, "people")
            || (words.classes(before) == 0 && words.lower(before).endsWith("s"));
    return form.is(VerbLexicon.BASE)
            && plural
            && opensPhrase(t + 1)
            && !form.is(VerbLexicon.AMBIGUOUS)
        ? Kind.FINITE
        : null;
  }

  /** {@code protecting endangered species}, {@code specific integrated circuit}. */
  private boolean isAttributive(int before, int t) {
    boolean bare = words.classes(t + 1) == 0 && t + 1 < to;
    boolean open = words.classes(before) == 0 && !words.lower(before).endsWith("s");
    if (!bare || !open) {
      return false;
    }
    for (int d = before; d >= Math.max(from, before - 3); d--) {
      if (words.is(d, WordClass.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int t) {
    return words.is(t, "\u2014") || words.is(t, "\u2013") || words.is(t, "--");
  }

  private boolean isVerbal(int t) {
    return !groups.isEmpty() && groups.get(groups.size() - 1).last() == t;
  }

  private boolean isLight(int t) {
    return words.is(t, WordClass.ADVERB)
        && !words.is(t, WordClass.NAME | WordClass.DETERMINER | WordClass.PREPOSITION);
  }

  private boolean isSingular(int t) {
    return words.is(t, WordClass.NAME)
        || words.is(t, "it")
        || words.is(t, "he")
        || words.is(t, "she")
        || words.is(t, WordClass.RELATIVE)
        || words.is(t, ",")
        || words.is(t, "and")
        || (words.isNominal(t) && !words.lower(t).endsWith("s"));
  }

  /** Whether a term begins what a verb takes rather than going on as a noun would. */
  private boolean opensPhrase(int t) {
    return t >= to
        || words.is(t, WordClass.DETERMINER | WordClass.NAME | WordClass.PRONOUN)
        || words.is(t, "to")
        || words.is(t, WordClass.ADVERB | WordClass.NUMBER)
        || words.isMark(t);
  }

  private int particle(String lemma, int t) {
    boolean known =
        t + 1 < to
            && PARTICLES.contains(words.lower(t + 1))
            && PHRASAL.contains(lemma + " " + words.lower(t + 1));
    return known ? t + 1 : t;
  }

  private String lemma(String lemma, int t, int end) {
    return end > t ? lemma + " " + words.lower(end) : lemma;
  }

  /**
   * A past form behind a noun, with no object and with a further verb of the same clause, is a
   * participle: {@code the bridge opened in May has closed}.
   */
  private void reduce() {
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup group = groups.get(g);
      VerbLexicon.Form form = VerbLexicon.of(words.lower(group.main()));
      boolean may =
          group.kind() == Kind.FINITE
              && group.from() == group.main()
              && form != null
              && form.is(VerbLexicon.PARTICIPLE)
              && words.isNominal(group.from() - 1)
              && !words.is(group.from() - 1, WordClass.PRONOUN);
      if (!may) {
        continue;
      }
      int next = group.last() + 1;
      boolean agent = words.is(next, "by") && !words.is(next + 1, WordClass.NUMBER);
      boolean prepositional =
          words.is(next, WordClass.PREPOSITION) && !words.is(next, "that")
              || words.is(next, WordClass.TIME)
              || words.is(next, WordClass.ADVERB);
      boolean further = g + 1 < groups.size() && isSameClause(next, groups.get(g + 1));
      if ((prepositional && further) || agent) {
        groups.set(g, group.as(Kind.REDUCED, true));
      }
    }
  }

  private boolean isSameClause(int from, VerbGroup next) {
    if (next.kind() != Kind.FINITE) {
      return false;
    }
    for (int t = from; t < next.from(); t++) {
      if (words.isStop(t)
          || words.is(t, WordClass.CONJUNCTION | WordClass.RELATIVE | WordClass.SUBJECT_PRONOUN)
          || (words.is(t, WordClass.SUBORDINATOR) && !words.is(t, WordClass.PREPOSITION))) {
        return false;
      }
    }
    return true;
  }

  /** What is gathered of a chain of auxiliaries. */
  private static final class Draft {
    private boolean negated;
    private boolean past;
    private int traits;
    private char lastKind = 'm';
    private boolean first = true;

    private void auxiliary(String word, int t) {
      boolean no = word.endsWith("n't") || word.equals("cannot");
      negated ^= no;
      String plain = plain(word);
      if (BE.contains(plain)) {
        lastKind = 'b';
      } else if (HAVE.contains(plain)) {
        lastKind = 'h';
      } else if (DO.contains(plain)) {
        lastKind = 'd';
      } else {
        lastKind = 'm';
        boolean future = plain.equals("will") || plain.equals("shall");
        traits |= future ? VerbGroup.FUTURE : VerbGroup.MODAL;
      }
      if (first) {
        past =
            plain.equals("was")
                || plain.equals("were")
                || plain.equals("had")
                || plain.equals("did");
        boolean perfect = plain.equals("has") || plain.equals("have");
        traits |= perfect ? VerbGroup.PERFECT : 0;
        past |= perfect;
        first = false;
      }
    }

    private static String plain(String word) {
      if (word.equals("won't") || word.endsWith("'ll")) {
        return "will";
      }
      if (word.equals("can't") || word.equals("cannot")) {
        return "can";
      }
      if (word.endsWith("n't")) {
        return word.substring(0, word.length() - 3);
      }
      if (word.endsWith("'s") || word.endsWith("'re") || word.endsWith("'m")) {
        return "is";
      }
      return word.endsWith("'ve") ? "have" : word.endsWith("'d") ? "would" : word;
    }

    private VerbGroup group(
        int start, int main, int end, String lemma, Kind kind, boolean passive) {
      // has a car: what looks like an auxiliary is the verb.
      int settled = lemma.equals("have") ? traits & ~VerbGroup.PERFECT : traits;
      return new VerbGroup(start, main, end, lemma, kind, negated, passive, past, settled);
    }
  }
}
