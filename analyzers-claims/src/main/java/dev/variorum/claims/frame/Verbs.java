package dev.variorum.claims.frame;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.NounRuns;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.clause.VerbGroups;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The verbs of the sentence that is read, and which of them a value hangs on. */
final class Verbs {
  /** So many terms may stand between a verb and its subject or object. */
  private static final int NEAR = 5;

  /** The same for a verb and its object. */
  private static final int NEXT = 2;

  private final Words words;
  private List<VerbGroup> groups = List.of();
  private NounRuns runs;
  private int sentence = -1;
  private int before = -1;

  Verbs(Words words) {
    this.words = words;
    runs = new NounRuns(words, groups, 0, 0);
  }

  /** Takes the verbs of a sentence, from its first term to before {@code to}. */
  void enter(int from, int to) {
    before = from > 0 && words.sentence(from) == sentence + 1 ? firstSubject() : -1;
    sentence = from < words.size() ? words.sentence(from) : -1;
    groups = VerbGroups.of(words, from, to);
    runs = new NounRuns(words, groups, from, to);
  }

  /** Whether a term is part of a verb. */
  boolean is(int t) {
    for (VerbGroup group : groups) {
      if (t >= group.from() && t <= group.last()) {
        return true;
      }
    }
    return false;
  }

  /** The last verb before a value in its clause that is wanted; null for none. */
  @Nullable VerbGroup before(int clauseFrom, int value, Predicate<VerbGroup> wanted) {
    int g = indexBefore(clauseFrom, value, wanted);
    return g < 0 ? null : groups.get(g);
  }

  private int indexBefore(int clauseFrom, int value, Predicate<VerbGroup> wanted) {
    for (int g = groups.size() - 1; g >= 0; g--) {
      VerbGroup group = groups.get(g);
      if (group.from() >= clauseFrom && group.last() < value && wanted.test(group)) {
        return g;
      }
    }
    return -1;
  }

  /** The first verb behind a value in its clause that is wanted; null for none. */
  @Nullable VerbGroup behind(int valueLast, int clauseLast, Predicate<VerbGroup> wanted) {
    for (VerbGroup group : groups) {
      if (group.from() > valueLast && group.last() <= clauseLast && wanted.test(group)) {
        return group;
      }
    }
    return null;
  }

  /**
   * First and last term of the clause of the verb that a day hangs on, where no figure hangs on it;
   * null where one does or no verb is seen.
   */
  int @Nullable [] ownClause(int day, List<Stated> figures) {
    int g = indexBefore(0, day, Verbs::isWhole);
    if (g < 0
        || groups.get(g).kind() != VerbGroup.Kind.FINITE
        || isStopped(groups.get(g).last() + 1, day)) {
      return null;
    }
    VerbGroup verb = groups.get(g);
    int begin = opening(g);
    int end = day;
    int next = g + 1 < groups.size() ? groups.get(g + 1).from() : Integer.MAX_VALUE;
    while (end + 1 < next && end + 1 < words.endOf(sentence) && !words.isStop(end + 1)) {
      end++;
    }
    for (Stated figure : figures) {
      boolean own = indexBefore(0, figure.from(), Verbs::isWhole) == g;
      if (figure.isAge()) {
        continue;
      }
      if (own && !isStopped(day, figure.from())) {
        return null;
      }
      if (figure.from() >= begin && figure.from() < verb.from()) {
        // One of nine in the building was closed: the figure is the subject's.
        begin = verb.from();
      }
    }
    return new int[] {begin, end};
  }

  private static boolean isWhole(VerbGroup group) {
    return group.kind() != VerbGroup.Kind.REDUCED;
  }

  /** The first term of a verb's subject before it, else of the verb. */
  private int opening(int g) {
    NounRun subject = runs.subject(g);
    int verb = groups.get(g).from();
    return subject == null || subject.from() > verb ? verb : subject.from();
  }

  private boolean isStopped(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isStop(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * First and last term of the clause of which a phrase is the subject or the object; empty when no
   * verb stands right beside it.
   */
  int[] clause(int from, int last, int low, int high) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).from() > last && isJoined(last + 1, groups.get(g).from())) {
        return new int[] {from, end(g, high)};
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).last() < from && groups.get(g).last() + NEXT >= from) {
        int begin = Math.min(opening(g), from);
        return new int[] {Math.max(low, begin), Math.max(last, end(g, high))};
      }
    }
    return new int[0];
  }

  /** The last term of the clause of a verb: before the next stop or verb. */
  private int end(int g, int high) {
    int next = g + 1 < groups.size() ? groups.get(g + 1).from() : high;
    int end = groups.get(g).last();
    while (end + 1 < next && !words.isStop(end + 1)) {
      end++;
    }
    return end;
  }

  /** Whether no stop parts two terms, and few words do. */
  private boolean isJoined(int from, int to) {
    return to - from <= NEAR && !isStopped(from, to);
  }

  private int firstSubject() {
    for (int g = 0; g < groups.size(); g++) {
      NounRun run = groups.get(g).kind() == VerbGroup.Kind.FINITE ? runs.subject(g) : null;
      if (run != null && !isPronoun(run.head())) {
        return run.head();
      }
    }
    return -1;
  }

  private boolean isPronoun(int t) {
    return words.is(t, WordClass.PRONOUN);
  }

  /**
   * The noun that {@code it} or {@code they} stands for as the subject of a value's verb: the subject
   * before it in the sentence, else that of the sentence before; -1 for none.
   */
  int antecedent(int clauseFrom, int value) {
    int g = indexBefore(clauseFrom, value, Verbs::isWhole);
    NounRun run = g < 0 ? null : runs.subject(g);
    if (run == null || !words.is(run.head(), "it") && !words.is(run.head(), "they")) {
      return -1;
    }
    for (int p = g - 1; p >= 0; p--) {
      NounRun other = runs.subject(p);
      if (other != null && other.last() < run.from() && !isPronoun(other.head())) {
        return other.head();
      }
    }
    return before;
  }

  /** Who does or is what the last verb before a value says; null when that cannot be told. */
  @Nullable Phrase subjectBefore(int clauseFrom, int value) {
    int g = indexBefore(clauseFrom, value, Verbs::isWhole);
    NounRun run = g < 0 ? null : runs.subject(g);
    return run == null ? null : new Phrase(run.from(), run.last(), run.from(), run.head());
  }
}
