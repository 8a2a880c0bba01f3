package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.comparison.Compared;
import dev.variorum.claims.comparison.ComparisonScan;
import dev.variorum.claims.comparison.ComparisonWords;
import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the comparisons of clauses whose two sides both have a name. */
final class ComparisonReader {
  private static final Set<String> NEEDS = Set.of("need", "take", "require", "use");

  private final Words words;
  private final Bearers bearers;
  private final ComparisonScan comparisons;
  private final Rivals rivals;
  private final Circumstances circumstances;
  private String lastOther = "";

  ComparisonReader(Words words, Bearers bearers, Circumstances circumstances) {
    this.words = words;
    this.bearers = bearers;
    this.circumstances = circumstances;
    comparisons = new ComparisonScan(words);
    rivals = new Rivals(words, bearers);
  }

  /** Forgets what the sentence before compared. */
  void enter() {
    lastOther = "";
  }

  /** Takes the comparisons of a clause; whether there are any. */
  boolean read(Clause clause, SentenceVerbs verbs, float worth, List<Proposition> found) {
    VerbGroup group = clause.group();
    Certitude.Meant meant = clause.meant();
    if (group.kind() == Kind.INFINITIVE
        && (meant == null || meant.modality() != Modality.ASSERTED)
        && !needs(clause.index(), verbs)) {
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
    for (Compared c : comparisons.of(group, verbs.runs(), clause.end())) {
      NounRun other = verbs.runs().from(c.other());
      Argument than = other == null ? null : bearers.of(other);
      String y = than == null ? "" : than.name();
      if (other != null && (y.isEmpty() || isOwnedThing(than))) {
        String apposed = verbs.apposed(other);
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
      String x = rivals.of(clause.who(), clause.subject(), y, group.from(), verbs.from());
      if (x.isEmpty()) {
        continue;
      }
      any = true;
      Certitude.Meant how = meant == null ? new Certitude.Meant(Modality.ASSERTED, false) : meant;
      boolean turned = how.negated();
      Standing standing = turned ? c.standing().negated() : c.standing();
      int last =
          other == null
              ? clause.end()
              : Math.min(Math.max(other.last(), c.other()), verbs.to() - 1);
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
              clause.begin(),
              Math.max(clause.end(), last),
              last,
              worth));
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

  /** {@code needs half the memory to equal it} says that it does. */
  private static boolean needs(int g, SentenceVerbs verbs) {
    return g > 0 && NEEDS.contains(verbs.groups().get(g - 1).lemma());
  }
}
