package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.NounRuns;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.clause.VerbGroups;
import dev.variorum.claims.comparison.Compared;
import dev.variorum.claims.comparison.ComparisonScan;
import dev.variorum.claims.comparison.ComparisonWords;
import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a document's sentences into propositions; used once and dropped. */
final class PropositionScan {
  /** A sentence of more terms is a list or a table and yields none. */
  private static final int LONGEST = 160;

  private static final Set<String> OBLIQUE = Set.of("to", "with", "against", "into", "for", "from");

  private final Words words;
  private final Bearers bearers;
  private final Certitude certitude;
  private final ComparisonScan comparisons;
  private final Rivals rivals;
  private final Circumstances circumstances;
  private final double[] worth;
  private final List<Proposition> found = new ArrayList<>();
  private List<VerbGroup> groups = List.of();
  private NounRuns runs;
  private int from;
  private int to;
  private int sentence;
  private String lastOther = "";

  PropositionScan(
      Words words, List<DateMention> dates, List<Attribution> attributions, double[] worth) {
    this.words = words;
    this.worth = worth;
    bearers = new Bearers(words);
    certitude = new Certitude(words);
    comparisons = new ComparisonScan(words);
    rivals = new Rivals(words, bearers);
    circumstances = new Circumstances(words, dates, attributions);
    runs = new NounRuns(words, groups, 0, 0);
  }

  List<Proposition> run() {
    for (int s = 0; s < words.sentences(); s++) {
      from = Openings.behindDateline(words, words.firstOf(s), words.endOf(s));
      to = words.endOf(s);
      boolean furniture =
          words.document().sections().isFurniture(words.document().sentences().start(s));
      if (furniture || from >= to || to - from > LONGEST) {
        continue;
      }
      sentence = s;
      lastOther = "";
      bearers.enter(from, to);
      circumstances.enter(s);
      groups = VerbGroups.of(words, from, to);
      runs = new NounRuns(words, groups, from, to);
      for (int g = 0; g < groups.size(); g++) {
        group(g);
      }
    }
    return found;
  }

  private void group(int g) {
    VerbGroup group = groups.get(g);
    NounRun subject = runs.subject(g);
    if (group.kind() == Kind.REDUCED) {
      return;
    }
    Argument who = subject == null ? Argument.NONE : bearers.of(subject);
    if (who == null) {
      return;
    }
    int begin =
        subject == null || group.kind() != Kind.FINITE || subject.from() > group.from()
            ? opening(g)
            : subject.from();
    int end = end(g);
    Certitude.Meant meant = certitude.of(groups, g, begin, end, from, to);
    boolean compared = compare(g, subject, who, meant, begin, end);
    if (!compared && meant != null && goesOn(group, meant) && subject != null && !who.isEmpty()) {
      state(group, subject, who, meant, begin, end);
    }
    if (group.kind() == Kind.FINITE && subject != null) {
      bearers.spokenOf(who, sentence);
    }
  }

  /** The first term of a verb with what governs it: {@code failed to win}. */
  private int opening(int g) {
    boolean governed = groups.get(g).kind() == Kind.INFINITIVE && g > 0;
    return governed ? groups.get(g - 1).from() : groups.get(g).from();
  }

  /** Whether a form in -ing goes on from the clause before: {@code ..., killing two}. */
  private boolean goesOn(VerbGroup group, Certitude.Meant meant) {
    boolean adjunct =
        words.is(group.from() - 1, ",") && !group.passive() && !group.lemma().equals("be");
    return group.kind() != Kind.GERUND || adjunct || meant.modality() == Modality.DENIED;
  }

  /** The last term of the clause of a verb. */
  private int end(int g) {
    int next = to;
    for (int n = g + 1; n < groups.size(); n++) {
      if (groups.get(n).kind() == Kind.FINITE) {
        next = groups.get(n).from();
        break;
      }
    }
    for (int t = groups.get(g).last() + 1; t < to; t++) {
      boolean inner = words.is(t, ".") && t + 1 < to && words.end(t - 1) - words.start(t - 1) <= 2;
      if (words.isStop(t) && !words.isMark(t) && !inner) {
        return t - 1;
      }
      boolean joint =
          words.is(t, WordClass.CONJUNCTION)
              || words.is(t, WordClass.SUBORDINATOR)
                  && !words.is(t, "that")
                  && !words.is(t, "than")
                  && !words.is(t, "as");
      boolean relative =
          words.is(t, WordClass.RELATIVE) && !words.is(t, "that")
              || words.is(t, "that") && !words.is(t + 1, "of");
      if (t < next && next < to && (joint || relative) && !isStopped(t, next)) {
        return t - 1;
      }
      if (t >= next || words.is(t, "while") || words.is(t, "although") || words.is(t, "because")) {
        return t - 1;
      }
    }
    return to - 1;
  }

  private boolean isStopped(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isStop(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean compare(
      int g,
      @Nullable NounRun subject,
      Argument who,
      Certitude.@Nullable Meant meant,
      int begin,
      int end) {
    VerbGroup group = groups.get(g);
    if (group.kind() == Kind.INFINITIVE
        && (meant == null || meant.modality() != Modality.ASSERTED)
        && !needs(g)) {
      return false;
    }
    if (meant == null && group.kind() != Kind.INFINITIVE) {
      return false;
    }
    boolean verbal = ComparisonWords.verb(group.lemma()).isPresent();
    if (group.kind() == Kind.GERUND && !verbal) {
      return false;
    }
    boolean any = false;
    for (Compared c : comparisons.of(group, runs, end)) {
      NounRun other = runs.from(c.other());
      Argument than = other == null ? null : bearers.of(other);
      String y = than == null ? "" : than.name();
      if (other != null && (y.isEmpty() || isOwnedThing(than))) {
        String apposed = apposed(other);
        than = apposed.isEmpty() ? than : Argument.of(apposed, "");
        y = apposed.isEmpty() ? y : apposed;
      }
      if (other != null && y.isEmpty() && words.is(other.from(), "it")) {
        y = lastOther;
      }
      lastOther = y.isEmpty() ? lastOther : y;
      if (y.isEmpty() || group.has(VerbGroup.NOT_ONLY) || isOwnedThing(than)) {
        continue;
      }
      String x = rivals.of(who, subject, y, group.from(), from);
      if (x.isEmpty()) {
        continue;
      }
      any = true;
      Certitude.Meant how = meant == null ? new Certitude.Meant(Modality.ASSERTED, false) : meant;
      boolean turned = how.negated();
      Standing standing = turned ? c.standing().negated() : c.standing();
      int last = other == null ? end : Math.min(Math.max(other.last(), c.other()), to - 1);
      found.add(
          circumstances.proposition(
              group,
              new Circumstances.Core(
                  "compare " + c.aspect(),
                  false,
                  Argument.of(x, ""),
                  Argument.of(y, ""),
                  standing,
                  c.partly()),
              how.modality(),
              begin,
              Math.max(end, last),
              last,
              subject,
              (float) worth[sentence]));
    }
    return any;
  }

  /** {@code the gates of the dam}: something that belongs to a named thing is not that thing. */
  private static boolean isOwnedThing(@Nullable Argument than) {
    return than != null
        && than.isNamed()
        && !than.noun().isEmpty()
        && !Rivals.isGeneral(than.noun());
  }

  /** {@code its newest model, QwQ-32B}; {@code an agent called Manus}. */
  private String apposed(NounRun run) {
    int next = run.last() + 1;
    while (words.isMark(next)) {
      next++;
    }
    boolean called =
        words.is(next, "called") || words.is(next, "named") || words.is(next, "dubbed");
    boolean comma = words.is(next, ",") && words.is(run.from(), WordClass.DETERMINER);
    boolean listed = false;
    for (int t = next + 1; comma && t < Math.min(to, next + 12) && !listed; t++) {
      listed = words.is(t, "and") || words.is(t, ",") && words.is(t + 1, WordClass.NAME);
      if (words.isStop(t)) {
        break;
      }
    }
    return (called || comma && !listed) && words.is(next + 1, WordClass.NAME)
        ? bearers.nameIn(next + 1, Math.min(to - 1, next + 7))
        : "";
  }

  private boolean needs(int g) {
    return g > 0 && Set.of("need", "take", "require", "use").contains(groups.get(g - 1).lemma());
  }

  private void state(
      VerbGroup group, NounRun subject, Argument who, Certitude.Meant meant, int begin, int end) {
    boolean nobody = isNone(subject);
    boolean negated = group.negated() ^ meant.negated() ^ nobody;
    if (group.has(VerbGroup.NOT_ONLY)) {
      return;
    }
    if (group.lemma().equals("be")) {
      quality(group, subject, who, meant, begin, end, negated);
      return;
    }
    if (Predicates.isLight(group.lemma())) {
      return;
    }
    String predicate = Predicates.of(group.lemma());
    int at = group.last() + 1;
    if (predicate.equals("plead")) {
      boolean not = words.is(at, "not");
      String plea = words.lower(not ? at + 1 : at);
      if (plea.equals("guilty") || plea.equals("innocent")) {
        found.add(
            circumstances.proposition(
                group,
                new Circumstances.Core(
                    "plead guilty",
                    negated ^ not ^ plea.equals("innocent"),
                    who,
                    Argument.NONE,
                    null,
                    false),
                meant.modality(),
                begin,
                end,
                not ? at + 1 : at,
                subject,
                (float) worth[sentence]));
      }
      return;
    }
    if (words.is(at, "to") && isInfinitive(at + 1)) {
      return;
    }
    Argument agent = who;
    Argument patient = Argument.NONE;
    int last = group.last();
    if (group.passive()) {
      patient = who;
      agent = Argument.NONE;
      int by = words.is(at, WordClass.PREPOSITION) && words.is(at + 1, "by") ? at + 1 : by(at, end);
      NounRun doer = by < 0 ? null : runs.from(by + 1);
      if (doer != null) {
        Argument named = bearers.of(doer);
        agent = named == null ? Argument.NONE : named;
        last = doer.last();
      }
    } else {
      NounRun object = at <= end ? runs.from(at) : null;
      boolean oblique =
          object == null
              && words.is(at, WordClass.PREPOSITION)
              && OBLIQUE.contains(words.lower(at));
      if (oblique && at + 1 <= end) {
        object = runs.from(at + 1);
        predicate = predicate.equals("pay") ? predicate : predicate + " " + words.lower(at);
      }
      if (object != null && object.from() <= end) {
        Argument what = bearers.of(object);
        if (what == null || (what.isEmpty() && !oblique)) {
          return;
        }
        String apposed = words.is(object.head(), WordClass.NAME) ? "" : apposed(object);
        patient = apposed.isEmpty() ? what : Argument.of(apposed, "");
        last = Math.min(end, object.last());
        negated ^= isNone(object);
      } else if (words.is(begin - 1, WordClass.RELATIVE)) {
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
    found.add(
        circumstances.proposition(
            group,
            new Circumstances.Core(predicate, negated, agent, patient, null, false),
            meant.modality(),
            begin,
            end,
            last,
            subject,
            (float) worth[sentence]));
  }

  /** {@code is safe}, {@code was the founder of Acme}. */
  private void quality(
      VerbGroup group,
      NounRun subject,
      Argument who,
      Certitude.Meant meant,
      int begin,
      int end,
      boolean negated) {
    int at = group.last() + 1;
    NounRun said = at <= end ? runs.from(at) : null;
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
    String predicate = "be " + (noun ? "" : Predicates.quality(word));
    found.add(
        circumstances.proposition(
            group,
            new Circumstances.Core(
                predicate,
                negated ^ isNone(said),
                who,
                noun ? complement : Argument.NONE,
                null,
                false),
            meant.modality(),
            begin,
            end,
            Math.min(end, said.last()),
            subject,
            (float) worth[sentence]));
  }

  private boolean isInfinitive(int t) {
    for (VerbGroup g : groups) {
      if (g.kind() == Kind.INFINITIVE && g.from() >= t && g.from() <= t + 1) {
        return true;
      }
    }
    return false;
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

  private boolean isNone(NounRun run) {
    int at = words.is(run.from(), "that") ? run.from() + 1 : run.from();
    String first = words.lower(at);
    return first.equals("no-one")
        || first.equals("no")
        || first.equals("nobody")
        || first.equals("none")
        || first.equals("neither")
        || first.equals("nothing");
  }
}
