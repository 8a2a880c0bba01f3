package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One reading of a document's sentences into propositions; used once and dropped. */
final class PropositionScan {
  /** A sentence of more terms is a list or a table and yields none. */
  private static final int LONGEST = 160;

  private static final Set<String> CHARGES =
      Set.of("charge", "accuse", "convict", "suspect", "arrest", "indict", "face", "sentence");

  private final Words words;
  private final Bearers bearers;
  private final Certitude certitude;
  private final Circumstances circumstances;
  private final ComparisonReader comparisons;
  private final StatementReader statements;
  private final double[] worth;
  private final List<Proposition> found = new ArrayList<>();

  PropositionScan(
      Words words, List<DateMention> dates, List<Attribution> attributions, double[] worth) {
    this.words = words;
    this.worth = worth;
    bearers = new Bearers(words);
    certitude = new Certitude(words);
    circumstances = new Circumstances(words, dates, attributions);
    comparisons = new ComparisonReader(words, bearers, circumstances);
    statements = new StatementReader(words, bearers, circumstances, found);
  }

  List<Proposition> run() {
    for (int s = 0; s < words.sentences(); s++) {
      int from = Openings.behindDateline(words, words.firstOf(s), words.endOf(s));
      int to = words.endOf(s);
      boolean furniture =
          words.document().sections().isFurniture(words.document().sentences().start(s));
      if (furniture || from >= to || to - from > LONGEST) {
        continue;
      }
      bearers.enter(from, to);
      circumstances.enter(s);
      comparisons.enter();
      statements.enter((float) worth[s]);
      SentenceVerbs verbs = new SentenceVerbs(words, bearers, from, to);
      for (int g = 0; g < verbs.groups().size(); g++) {
        clause(g, verbs, s);
      }
    }
    return found;
  }

  private void clause(int g, SentenceVerbs verbs, int sentence) {
    VerbGroup group = verbs.groups().get(g);
    if (group.kind() == Kind.REDUCED) {
      return;
    }
    NounRun subject = verbs.runs().subject(g);
    Argument who = subject == null ? Argument.NONE : bearers.of(subject);
    if (who == null) {
      return;
    }
    boolean own = subject != null && group.kind() == Kind.FINITE && subject.from() <= group.from();
    int begin = own && subject != null ? subject.from() : verbs.opening(g);
    int end = verbs.end(g);
    Certitude.Meant meant = certitude.of(verbs.groups(), g, begin, end, verbs.from(), verbs.to());
    Clause clause = new Clause(g, group, subject, who, meant, begin, end);
    boolean compared = comparisons.read(clause, verbs, (float) worth[sentence], found);
    boolean states = !compared && meant != null && subject != null && !who.isEmpty();
    if (states && meant != null && subject != null && goesOn(group, meant, verbs, g)) {
      statements.read(clause, subject, meant, verbs);
    }
    if (group.kind() == Kind.FINITE && subject != null) {
      bearers.spokenOf(who, sentence);
    }
  }

  /** Whether a form in -ing goes on from the clause before: {@code ..., killing two}. */
  private boolean goesOn(VerbGroup group, Certitude.Meant meant, SentenceVerbs verbs, int g) {
    boolean adjunct =
        words.is(group.from() - 1, ",") && !group.passive() && !group.lemma().equals("be");
    // Charged with leaving the scene: what is charged is not told as done.
    boolean charged = g > 0 && CHARGES.contains(verbs.groups().get(g - 1).lemma());
    return group.kind() != Kind.GERUND
        || (adjunct && !charged)
        || meant.modality() == Modality.DENIED;
  }
}
