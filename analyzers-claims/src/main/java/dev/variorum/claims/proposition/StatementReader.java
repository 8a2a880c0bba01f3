package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who did what to whom, or is what, from clauses that compare nothing. */
final class StatementReader {
  private static final Set<String> OBLIQUE = Set.of("to", "with", "against", "into", "for", "from");

  /** Verbs that leave it to their object what was done. */
  private static final Set<String> LIGHT =
      Set.of("make", "launch", "open", "conduct", "carry out", "begin", "start", "hold", "stage");

  private static final Set<String> NONE =
      Set.of("no", "no-one", "nobody", "none", "neither", "nothing");

  private final Words words;
  private final Bearers bearers;
  private final Circumstances circumstances;
  private final List<Proposition> found;
  private float worth;

  StatementReader(
      Words words, Bearers bearers, Circumstances circumstances, List<Proposition> found) {
    this.words = words;
    this.bearers = bearers;
    this.circumstances = circumstances;
    this.found = found;
  }

  /** Takes the check-worthiness of the sentence that is read next. */
  void enter(float worthOfSentence) {
    worth = worthOfSentence;
  }

  /** Takes what a clause states, if it is something to agree or disagree on. */
  void read(Clause clause, NounRun subject, Certitude.Meant meant, SentenceVerbs verbs) {
    VerbGroup group = clause.group();
    Argument who = clause.who();
    int end = clause.end();
    boolean nobody = isNone(subject);
    boolean negated = group.negated() ^ meant.negated() ^ nobody;
    if (group.has(VerbGroup.NOT_ONLY)) {
      return;
    }
    if (group.lemma().equals("be")) {
      quality(clause, subject, meant, negated, verbs);
      return;
    }
    if (deed(clause, meant, verbs) || Predicates.isLight(group.lemma())) {
      return;
    }
    String predicate = Predicates.of(group.lemma());
    int at = group.last() + 1;
    if (predicate.equals("plead")) {
      plea(clause, meant, negated);
      return;
    }
    if (words.is(at, "to") && verbs.isInfinitive(at + 1)) {
      return;
    }
    Argument agent = who;
    Argument patient = Argument.NONE;
    int last = group.last();
    if (group.passive()) {
      patient = who;
      agent = Argument.NONE;
      int by = words.is(at, WordClass.PREPOSITION) && words.is(at + 1, "by") ? at + 1 : by(at, end);
      NounRun doer = by < 0 ? null : verbs.runs().from(by + 1);
      if (doer != null) {
        Argument named = bearers.of(doer);
        agent = named == null ? Argument.NONE : named;
        last = doer.last();
      }
    } else {
      NounRun object = at <= end ? verbs.runs().from(at) : null;
      boolean oblique =
          object == null
              && words.is(at, WordClass.PREPOSITION)
              && OBLIQUE.contains(words.lower(at));
      if (oblique && at + 1 <= end) {
        object = verbs.runs().from(at + 1);
        predicate = predicate.equals("pay") ? predicate : predicate + " " + words.lower(at);
      }
      if (object != null && object.from() <= end) {
        Argument what = bearers.of(object);
        if (what == null || (what.isEmpty() && !oblique)) {
          return;
        }
        String apposed = words.is(object.head(), WordClass.NAME) ? "" : verbs.apposed(object);
        patient = apposed.isEmpty() ? what : Argument.of(apposed, "");
        last = Math.min(end, object.last());
        negated ^= isNone(object);
      } else if (words.is(clause.begin() - 1, WordClass.RELATIVE)) {
        // which the town opened: what it was done to stands before.
        return;
      } else if (Predicates.isErgative(predicate)) {
        patient = who;
        agent = Argument.NONE;
      } else if (!Predicates.isIntransitive(predicate)) {
        return;
      }
    }
    if ((agent.isFigure() || patient.isFigure()) && !Predicates.isHarm(predicate)) {
      return;
    }
    add(
        clause,
        meant,
        new Circumstances.Core(predicate, negated, agent, patient, null, false),
        last);
  }

  /** {@code had not opened an investigation}: what is done where the object says it. */
  private boolean deed(Clause clause, Certitude.Meant meant, SentenceVerbs verbs) {
    VerbGroup group = clause.group();
    int at = group.last() + 1;
    NounRun object =
        !group.passive() && LIGHT.contains(group.lemma()) && at <= clause.end()
            ? verbs.runs().from(at)
            : null;
    String concept = object == null ? "" : Concepts.of(words.bare(object.head()));
    if (object == null || object.from() > clause.end() || !Concepts.isDeed(concept)) {
      return false;
    }
    int behind = object.last() + 1;
    NounRun into =
        words.is(behind, WordClass.PREPOSITION) && behind < clause.end()
            ? verbs.runs().from(behind + 1)
            : null;
    Argument what = into == null ? Argument.NONE : bearers.of(into);
    boolean negated = group.negated() ^ meant.negated() ^ isNone(object) ^ isNone(clause.subject());
    add(
        clause,
        meant,
        new Circumstances.Core(
            Predicates.of(concept.substring(1)),
            negated,
            clause.who(),
            what == null || what.isFigure() ? Argument.NONE : what,
            null,
            false),
        Math.min(clause.end(), object.last()));
    return true;
  }

  /** Keeps what can be found again: what names somebody or a thing, and harm to people. */
  private void add(Clause clause, Certitude.Meant meant, Circumstances.Core core, int last) {
    boolean named = core.agent().isNamed() || core.patient().isNamed();
    boolean matter = core.patient().isMatter() && !core.predicate().startsWith("be ");
    if (!named && !matter && !Predicates.isHarm(core.predicate())) {
      return;
    }
    found.add(
        circumstances.proposition(
            clause.group(), core, meant.modality(), clause.begin(), clause.end(), last, worth));
  }

  /** {@code pleaded not guilty}. */
  private void plea(Clause clause, Certitude.Meant meant, boolean negated) {
    int at = clause.group().last() + 1;
    boolean not = words.is(at, "not");
    String plea = words.lower(not ? at + 1 : at);
    if (plea.equals("guilty") || plea.equals("innocent")) {
      boolean turned = negated ^ not ^ plea.equals("innocent");
      add(
          clause,
          meant,
          new Circumstances.Core("plead guilty", turned, clause.who(), Argument.NONE, null, false),
          not ? at + 1 : at);
    }
  }

  /** {@code is safe}, {@code was the founder of Acme}. */
  private void quality(
      Clause clause, NounRun subject, Certitude.Meant meant, boolean negated, SentenceVerbs verbs) {
    Argument who = clause.who();
    int end = clause.end();
    int at = clause.group().last() + 1;
    NounRun said = at <= end ? verbs.runs().from(at) : null;
    if (said == null
        || said.from() > end
        || said.head() > end
        || words.is(subject.from(), "there")) {
      return;
    }
    boolean noun =
        words.is(said.from(), WordClass.DETERMINER) || words.is(said.head(), WordClass.NAME);
    String word = words.bare(said.head());
    Argument complement = bearers.of(said);
    if (complement == null
        || complement.isFigure()
        || who.isFigure()
        || words.classes(said.head()) != 0 && !words.is(said.head(), WordClass.NAME)
        || word.length() < 3) {
      return;
    }
    if (words.is(said.last() + 1, "to") || words.is(said.last() + 1, "than")) {
      return;
    }
    add(
        clause,
        meant,
        new Circumstances.Core(
            "be " + (noun ? "" : Predicates.quality(word)),
            negated ^ isNone(said),
            who,
            noun ? complement : Argument.NONE,
            null,
            false),
        Math.min(end, said.last()));
  }

  private int by(int at, int end) {
    for (int t = at; t <= Math.min(end, at + 8); t++) {
      if (words.is(t, "by")
          && !words.is(t + 1, WordClass.TIME)
          && !words.is(t + 1, WordClass.NUMBER)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isNone(@Nullable NounRun run) {
    if (run == null) {
      return false;
    }
    for (int t = run.from(); t <= run.head(); t++) {
      if (NONE.contains(words.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
