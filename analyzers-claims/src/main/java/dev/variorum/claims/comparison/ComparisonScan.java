package dev.variorum.claims.comparison;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.NounRuns;
import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the comparisons of one clause, from its verb and from phrases such as on par with. */
public final class ComparisonScan {
  private static final Set<String> EVEN =
      Set.of("par", "level", "equal", "equivalent", "comparable", "even", "abreast");
  private static final Set<String> PARTS =
      Set.of(
          ("nearly almost largely mostly most some several partly close approximately many "
                  + "half certain roughly except")
              .split(" "));
  private static final Set<String> MEASURED =
      Set.of("times twice half third quarter tenth fraction percent % points point".split(" "));

  private final Words words;

  /** Comparisons over one document's words. */
  public ComparisonScan(Words words) {
    this.words = words;
  }

  /**
   * The comparisons that verb {@code group} makes of its subject.
   *
   * @param end the last term of its clause
   */
  public List<Compared> of(VerbGroup group, NounRuns runs, int end) {
    List<Compared> found = new ArrayList<>();
    boolean nearly =
        group.has(VerbGroup.NEARLY)
            || isPartial(group.last() + 1, end)
            || words.is(group.from() - 1, "entirely") && words.is(group.from() - 2, "almost");
    ComparisonWords.verb(group.lemma())
        .filter(s -> !group.passive())
        .ifPresent(s -> verb(group, s, runs, end, nearly, found));
    boolean shortOf =
        group.lemma().equals("fall")
            && words.is(group.last() + 1, "short")
            && words.is(group.last() + 2, "of");
    if (shortOf) {
      found.add(new Compared(Standing.TRAIL, "", group.last() + 3, nearly));
    }
    boolean with =
        (group.lemma().equals("draw") || group.lemma().equals("tie"))
            && words.is(group.last() + 1, "with");
    if (with) {
      found.add(new Compared(Standing.MATCH, "", group.last() + 2, nearly));
    }
    if (found.isEmpty()) {
      phrases(group.last() + 1, end, nearly, found);
    }
    if (group.negated()) {
      found.replaceAll(this::negated);
    }
    return found;
  }

  /** {@code not as good as} says worse, where {@code does not match} leaves open which way. */
  private Compared negated(Compared c) {
    boolean as = words.is(c.other() - 1, "as") && c.standing().equals(Standing.MATCH);
    return new Compared(
        as ? Standing.TRAIL : c.standing().negated(), c.aspect(), c.other(), c.partly());
  }

  private void verb(
      VerbGroup group,
      Standing standing,
      NounRuns runs,
      int end,
      boolean nearly,
      List<Compared> found) {
    int at = group.last() + 1;
    if (words.is(at, "behind") && standing.equals(Standing.TRAIL)) {
      at++;
    }
    if (words.is(at, WordClass.PREPOSITION)) {
      return;
    }
    // Several things in a row: surpasses both A and B.
    for (int step = 0; step < 4 && at <= end; step++) {
      NounRun run = runs.from(at);
      if (run == null || run.from() > end) {
        return;
      }
      String noun = words.bare(run.head());
      boolean respect = run.last() > run.head() && words.is(run.head() + 1, "of");
      boolean measured = respect && MEASURED.contains(noun);
      if (!measured) {
        String aspect =
            !respect
                    || ComparisonWords.isGeneral(noun)
                    || words.is(run.head(), WordClass.NAME)
                    || noun.equals("those")
                    || noun.equals("that")
                ? ""
                : noun;
        found.add(new Compared(standing, aspect, run.from(), nearly));
      }
      int next = run.last() + 1;
      boolean more =
          words.is(next, "and") || words.is(next, ",") && words.is(next + 1, WordClass.NAME);
      if (!more) {
        return;
      }
      at = next + 1;
    }
  }

  private void phrases(int from, int end, boolean nearly, List<Compared> found) {
    for (int t = from; t <= end && found.isEmpty(); t++) {
      boolean with = words.is(t + 1, "with") || words.is(t + 1, "to");
      if (EVEN.contains(words.lower(t)) && with && !words.is(t - 1, "than")) {
        found.add(
            new Compared(
                Standing.MATCH,
                "",
                t + 2,
                nearly || words.is(t - 1, WordClass.ADVERB) && PARTS.contains(words.lower(t - 1))));
      } else if (words.is(t, "ahead") && words.is(t + 1, "of") && !isInFront(t + 2)) {
        found.add(new Compared(Standing.SURPASS, "", t + 2, nearly));
      } else if (words.is(t, "superior") && words.is(t + 1, "to")) {
        found.add(new Compared(Standing.SURPASS, "", t + 2, nearly));
      } else if (words.is(t, "inferior") && words.is(t + 1, "to")) {
        found.add(new Compared(Standing.TRAIL, "", t + 2, nearly));
      } else if (words.is(t, "than") && t + 1 <= end) {
        than(t, from, nearly, found);
      } else if (words.is(t, "as") && words.is(t + 2, "as")) {
        as(t, from, nearly, found);
      }
    }
  }

  /** {@code ahead of Friday's vote}: before in time. */
  private boolean isInFront(int t) {
    return words.is(t, WordClass.TIME);
  }

  private void than(int t, int from, boolean nearly, List<Compared> found) {
    String adjective = words.lower(t - 1);
    boolean more = words.is(t - 2, "more");
    boolean less = words.is(t - 2, "less");
    boolean comparative =
        ComparisonWords.isScaled(adjective) && adjective.endsWith("er")
            || adjective.equals("worse");
    if ((!more && !less && !comparative)
        || words.is(t - 1, WordClass.NUMBER)
        || isMeasured(t - 3)) {
      return;
    }
    if (!comparative && (words.classes(t - 1) != 0 || t - 2 < from)) {
      return;
    }
    boolean none = words.is(t - 2, "no") || words.is(t - 3, "no");
    boolean ahead = ComparisonWords.isFalling(adjective) == less;
    Standing standing = ahead ? Standing.SURPASS : Standing.TRAIL;
    found.add(
        new Compared(
            none ? standing.negated() : standing,
            ComparisonWords.aspect(adjective),
            t + 1,
            nearly));
  }

  private void as(int t, int from, boolean nearly, List<Compared> found) {
    String adjective = words.lower(t + 1);
    boolean fits = ComparisonWords.isScaled(adjective) || words.classes(t + 1) == 0;
    if (!fits
        || adjective.equals("soon")
        || adjective.equals("far")
        || isMeasured(t - 1)
        || t + 3 < from
        || words.is(t + 1, "much")
        || words.is(t + 1, "many")
        || words.is(t + 1, "long")) {
      return;
    }
    boolean least = words.is(t - 1, "least");
    Standing standing = least ? Standing.NOT_BEHIND : Standing.MATCH;
    found.add(new Compared(standing, ComparisonWords.aspect(adjective), t + 3, nearly));
  }

  private boolean isMeasured(int t) {
    return MEASURED.contains(words.lower(t))
        || MEASURED.contains(words.lower(t + 1))
        || words.is(t, WordClass.NUMBER);
  }

  private boolean isPartial(int from, int end) {
    for (int t = from; t <= end; t++) {
      boolean count =
          words.is(t, "of")
              && t > from
              && t < end
              && (words.is(t - 1, WordClass.NUMBER) || SMALL.contains(words.lower(t - 1)))
              && (words.is(t + 1, WordClass.NUMBER) || SMALL.contains(words.lower(t + 1)));
      if (count || (PARTS.contains(words.lower(t)) && words.is(t - 1, WordClass.PREPOSITION))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> SMALL =
      Set.of("one two three four five six seven eight nine ten eleven twelve".split(" "));
}
