package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.NounRuns;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.clause.VerbGroups;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;

/** The verbs of one sentence, the phrases around them, and where their clauses end. */
final class SentenceVerbs {
  private final Words words;
  private final Bearers bearers;
  private final List<VerbGroup> groups;
  private final NounRuns runs;
  private final int from;
  private final int to;

  SentenceVerbs(Words words, Bearers bearers, int from, int to) {
    this.words = words;
    this.bearers = bearers;
    this.from = from;
    this.to = to;
    groups = VerbGroups.of(words, from, to);
    runs = new NounRuns(words, groups, from, to);
  }

  List<VerbGroup> groups() {
    return groups;
  }

  NounRuns runs() {
    return runs;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The first term of a verb with what governs it: {@code failed to win}. */
  int opening(int g) {
    boolean governed = groups.get(g).kind() == Kind.INFINITIVE && g > 0;
    return governed ? groups.get(g - 1).from() : groups.get(g).from();
  }

  /** The last term of the clause of a verb. */
  int end(int g) {
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

  /** {@code its newest model, QwQ-32B}; {@code an agent called Manus}. */
  String apposed(NounRun run) {
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

  /** Whether an infinitive stands at a term or right behind it. */
  boolean isInfinitive(int t) {
    for (VerbGroup g : groups) {
      if (g.kind() == Kind.INFINITIVE && g.from() >= t && g.from() <= t + 1) {
        return true;
      }
    }
    return false;
  }
}
