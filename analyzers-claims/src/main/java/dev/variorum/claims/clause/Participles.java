package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;

/** Tells participles that describe a noun from pasts of the same form. */
final class Participles {
  private Participles() {}

  /**
   * A past form behind a noun, with no object and with a further verb of the same clause, is a
   * participle: {@code the bridge opened in May has closed}.
   */
  static void reduce(Words words, List<VerbGroup> groups) {
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
      boolean further = g + 1 < groups.size() && isSameClause(words, next, groups.get(g + 1));
      if ((prepositional && further) || agent) {
        groups.set(g, group.as(Kind.REDUCED, true));
      }
    }
  }

  private static boolean isSameClause(Words words, int from, VerbGroup next) {
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
}
