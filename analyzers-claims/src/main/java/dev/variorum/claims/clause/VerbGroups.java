package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of a sentence, left to right, in time linear in its length. */
public final class VerbGroups {
  private static final Set<String> PRONOUNS_WITH_S =
      Set.of("it's he's she's that's there's who's what's here's let's".split(" "));
  private final Words words;
  private final int from;
  private final int to;
  private final List<VerbGroup> groups = new ArrayList<>();
  private final LoneForms forms;

  private VerbGroups(Words words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
    forms = new LoneForms(words, from, to);
  }

  /** The verbs between two terms, the second exclusive, in order. */
  public static List<VerbGroup> of(Words words, int from, int to) {
    VerbGroups scan = new VerbGroups(words, from, to);
    scan.run();
    if (scan.groups.stream().noneMatch(g -> g.kind() == Kind.FINITE)) {
      // Orvel cut spending: without another verb it is no noun.
      scan.groups.clear();
      scan.forms.lenient();
      scan.run();
    }
    Participles.reduce(words, scan.groups);
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
    AuxiliaryChain draft = new AuxiliaryChain();
    int t = start;
    int last = start;
    while (t < to) {
      if (isAuxiliary(t) && (t == start || !isContraction(t))) {
        draft.auxiliary(words.lower(t));
        last = t;
      } else if (!draft.adverb(words, t)) {
        break;
      }
      t++;
    }
    VerbLexicon.Form form = t < to && !isNamed(t) ? VerbLexicon.of(words.lower(t)) : null;
    boolean fits =
        form != null
            && switch (draft.lastKind()) {
              case 'b' -> form.is(VerbLexicon.PARTICIPLE) || isProgressive(form, t);
              case 'h' -> form.is(VerbLexicon.PARTICIPLE);
              default -> form.is(VerbLexicon.BASE);
            };
    if (!fits || form == null) {
      String lemma = draft.lastKind() == 'b' ? "be" : draft.lastKind() == 'h' ? "have" : "do";
      if (draft.lastKind() == 'm') {
        return t;
      }
      add(draft.group(start, last, Math.max(last, t - 1), lemma, kindAt(start), false));
      return t;
    }
    boolean passive = draft.lastKind() == 'b' && form.is(VerbLexicon.PARTICIPLE);
    int end = Particles.last(words, form.lemma(), t, to);
    String lemma = Particles.lemma(words, form.lemma(), t, end);
    add(draft.group(start, t, end, lemma, kindAt(start), passive));
    return end + 1;
  }

  private void add(VerbGroup group) {
    groups.add(group);
    forms.behind(group.last());
  }

  private Kind kindAt(int start) {
    int before = start - 1;
    while (before >= from && forms.isLight(before)) {
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

  /** A verb without auxiliaries: a past, a third person, an infinitive or a gerund. */
  private int plain(int t) {
    VerbLexicon.Form form =
        isNamed(t) || words.is(t, WordClass.SIGN) ? null : VerbLexicon.of(words.lower(t));
    if (form == null || words.is(t, WordClass.PREPOSITION | WordClass.SUBORDINATOR)) {
      return t + 1;
    }
    Kind kind = forms.of(form, t);
    if (kind == null) {
      return t + 1;
    }
    AuxiliaryChain draft = new AuxiliaryChain();
    draft.past(kind == Kind.FINITE && form.is(VerbLexicon.PAST));
    int b = t - 1;
    while (b >= Math.max(from, t - 3) && draft.adverb(words, b)) {
      b--;
    }
    int end = Particles.last(words, form.lemma(), t, to);
    add(draft.group(t, t, end, Particles.lemma(words, form.lemma(), t, end), kind, false));
    return end + 1;
  }
}
