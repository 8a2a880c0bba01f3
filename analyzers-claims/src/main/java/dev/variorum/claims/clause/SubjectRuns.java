package dev.variorum.claims.clause;

import dev.variorum.claims.clause.VerbGroup.Kind;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of the verbs of one sentence. */
final class SubjectRuns {
  private static final int FAR = 30;

  /** Verbs that a clause follows without that. */
  private static final Set<String> SPEECH =
      Set.of(
          ("say claim believe think know hope insist argue suggest deny add confirm "
                  + "announce report allege admit show note estimate be")
              .split(" "));

  private final Words words;
  private final List<VerbGroup> groups;
  private final int low;
  private final NounRuns runs;

  SubjectRuns(Words words, List<VerbGroup> groups, int low, NounRuns runs) {
    this.words = words;
    this.groups = groups;
    this.low = low;
    this.runs = runs;
  }

  /** The subject of a verb; null when it has none that can be told. */
  @Nullable NounRun subject(int g) {
    int at = g;
    for (int step = 0; step < 4; step++) {
      VerbGroup group = groups.get(at);
      int before = group.from() - 1;
      while (before >= low && isLight(before)) {
        before--;
      }
      int floor = floor(at);
      boolean shares =
          words.is(before, "and")
              || words.is(before, "but")
              || words.is(before, "then")
              || (words.is(before, ",")
                  && (words.is(before - 1, "and") || group.kind() == Kind.GERUND));
      if (group.kind() == Kind.INFINITIVE
          || group.kind() == Kind.GERUND
          || (shares && before > floor)) {
        int previous = previousFinite(at);
        if (previous < 0) {
          return null;
        }
        boolean own = shares && group.kind() == Kind.FINITE && words.is(before, ",");
        if (own) {
          return null;
        }
        at = previous;
        continue;
      }
      return subject(before, floor, at);
    }
    return null;
  }

  private @Nullable NounRun subject(int before, int floor, int g) {
    if (before < floor) {
      return null;
    }
    VerbGroup group = groups.get(g);
    if (words.is(before, WordClass.RELATIVE) && !isDemonstrative(before, floor)) {
      int noun = words.is(before - 1, ",") ? before - 2 : before - 1;
      return noun < low ? null : backwards(noun, Math.max(low, before - FAR), false);
    }
    if (words.is(before, ",") || words.is(before, ")") || isDash(before)) {
      return behindApposition(before, g);
    }
    if (words.isMark(before)) {
      return null;
    }
    NounRun run = backwards(before, floor, true);
    boolean plain =
        group.from() == group.main()
            && run != null
            && run.from() == floor
            && !words.is(before, WordClass.SUBJECT_PRONOUN);
    boolean object =
        plain
            && g > 0
            && groups.get(g - 1).last() + 1 == floor
            && !SPEECH.contains(groups.get(g - 1).lemma());
    // follows companies listed in the city: the object of the verb before, and a participle.
    return object ? null : run;
  }

  /** {@code That was}, {@code what is}: no noun stands before the relative word. */
  private boolean isDemonstrative(int t, int floor) {
    return t <= floor || !(words.isNominal(t - 1) || words.is(t - 1, ","));
  }

  private int previousFinite(int g) {
    for (int p = g - 1; p >= 0; p--) {
      if (groups.get(p).kind() == Kind.FINITE) {
        return p;
      }
    }
    return -1;
  }

  /** No subject begins before this term: the end of the verb before. */
  private int floor(int g) {
    int floor = Math.max(low, groups.get(g).from() - FAR);
    for (int p = g - 1; p >= 0; p--) {
      if (groups.get(p).kind() != Kind.REDUCED) {
        floor = Math.max(floor, groups.get(p).last() + 1);
        break;
      }
    }
    for (int t = groups.get(g).from() - 1; t > floor; t--) {
      boolean parts =
          words.is(t, ";")
              || words.is(t, ":")
              || (words.is(t, WordClass.SUBORDINATOR)
                  && !words.is(t, WordClass.PREPOSITION | WordClass.RELATIVE)
                  && !words.is(t, "as"));
      if (parts) {
        return t + 1;
      }
    }
    return floor;
  }

  /** {@code Renn, who follows banks, said}; {@code Renn, an analyst, said}. */
  private @Nullable NounRun behindApposition(int closing, int g) {
    int opening = -1;
    char wanted = words.is(closing, ")") ? '(' : words.is(closing, ",") ? ',' : '-';
    for (int t = closing - 1; t > Math.max(low, closing - FAR); t--) {
      boolean meets =
          wanted == '(' ? words.is(t, "(") : wanted == ',' ? words.is(t, ",") : isDash(t);
      if (meets) {
        opening = t;
        break;
      }
      if (words.isStop(t) && !words.is(t, ",")) {
        return null;
      }
    }
    if (opening <= low) {
      return null;
    }
    if (wanted == ',' && isName(opening + 1, closing)) {
      // The mayor of the town, Ruth Askew, said: the name says it best.
      return new NounRun(opening + 1, closing - 1, closing - 1);
    }
    boolean relative = words.is(opening + 1, WordClass.RELATIVE);
    int floor = Math.max(low, opening - FAR);
    for (int p = g - 1; p >= 0; p--) {
      VerbGroup other = groups.get(p);
      if (other.from() > opening) {
        if (!relative && other.kind() == Kind.FINITE) {
          return null;
        }
      } else {
        floor = Math.max(floor, other.last() + 1);
        break;
      }
    }
    return backwards(opening - 1, floor, true);
  }

  private boolean isName(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!words.is(t, WordClass.NAME) || words.isPossessive(t)) {
        return false;
      }
    }
    // Of one word behind a name it may be where that is: Springfield, Illinois.
    return to > from && (to - from > 1 || !words.is(from - 2, WordClass.NAME | WordClass.TIME));
  }

  private boolean isDash(int t) {
    return words.is(t, "\u2014") || words.is(t, "\u2013") || words.is(t, "--") || words.is(t, "-");
  }

  private boolean isLight(int t) {
    return words.is(t, WordClass.ADVERB)
        && !words.is(t, WordClass.NAME | WordClass.DETERMINER | WordClass.PREPOSITION);
  }

  /** The phrase that ends at a term; {@code whole} goes on over prepositions before it. */
  private @Nullable NounRun backwards(int end, int floor, boolean whole) {
    int last = end;
    while (last > floor && words.is(last, WordClass.TIME) && !words.is(last, WordClass.NAME)) {
      last--;
    }
    if (last < floor || !runs.isPart(last)) {
      return null;
    }
    if (words.is(last, WordClass.SUBJECT_PRONOUN)) {
      return new NounRun(last, last, last);
    }
    int head = last;
    int from = start(last, floor);
    for (int step = 0; step < 4 && from - 2 >= floor; step++) {
      boolean linked =
          words.is(from - 1, WordClass.PREPOSITION)
              && runs.isPart(from - 2)
              && !words.is(from - 2, WordClass.PRONOUN)
              && (words.is(from - 1, "of") || whole);
      if (!linked || words.is(from - 1, WordClass.SUBORDINATOR)) {
        break;
      }
      head = from - 2;
      from = start(head, floor);
    }
    if (words.is(from - 1, WordClass.CONJUNCTION) && from - 2 >= floor && runs.isPart(from - 2)) {
      // One of two things: the verb is of both, or the first belongs to the verb before.
      return null;
    }
    boolean fronted = words.is(from - 1, WordClass.PREPOSITION) && from - 1 >= floor;
    if (fronted && words.is(last, WordClass.NAME)) {
      // After months of talks Calder Trust agreed: the name is the subject.
      int own = last;
      while (own > from && words.is(own - 1, WordClass.NAME) && !words.isPossessive(own - 1)) {
        own--;
      }
      return words.is(own - 1, WordClass.PREPOSITION) ? null : new NounRun(own, last, last);
    }
    if (fronted) {
      // In a statement the company said: the article begins the subject.
      int own = last;
      while (own > from && !words.is(own, WordClass.DETERMINER)) {
        own--;
      }
      return own == from ? null : new NounRun(own, last, last);
    }
    return new NounRun(from, head, last);
  }

  private int start(int last, int floor) {
    int from = last;
    while (from > floor
        && runs.isPart(from - 1)
        && !words.is(from - 1, WordClass.SUBJECT_PRONOUN)
        && !words.is(from, "a")
        && !words.is(from, "an")
        && !words.is(from, "the")
        && !(words.is(from - 1, WordClass.TIME) && !words.is(from - 1, WordClass.NAME))) {
      from--;
    }
    return from;
  }
}
