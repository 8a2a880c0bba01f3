package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.VerbGroup;
import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.frame.Occasion;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where, when and by whose account a clause holds; sentences are entered in their order. */
final class Circumstances {
  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "off");
  private static final Set<String> LEADS =
      Set.of("in", "on", "at", "early", "late", "back", "last");
  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");
  private static final int MOST = 24;

  private final Words words;
  private final Occasion occasion;
  private int sentence;

  Circumstances(Words words, List<DateMention> dates, List<Attribution> attributions) {
    this.words = words;
    occasion = new Occasion(words, dates, attributions);
  }

  /** What a clause says, without its circumstances. */
  record Core(
      String predicate,
      boolean negated,
      Argument agent,
      Argument patient,
      @Nullable Standing standing,
      boolean partly) {}

  void enter(int s) {
    sentence = s;
    occasion.enter(s);
  }

  Proposition proposition(
      VerbGroup group, Core core, Modality modality, int begin, int end, int last, float worth) {
    int first = words.firstOf(sentence);
    // An infinitive is nothing without what governs it.
    int saidFrom = group.kind() == VerbGroup.Kind.INFINITIVE ? begin : group.from();
    int stop = words.endOf(sentence) - 1;
    int after = Math.max(last, group.last()) + 1;
    Attribution speech = occasion.speech(words.span(group.main(), group.main()));
    int[] times = when(begin, end);
    boolean notYet =
        group.has(VerbGroup.FOR_NOW | VerbGroup.MODAL)
            || (group.has(VerbGroup.PERFECT) && group.negated() && !group.has(VerbGroup.NEVER));
    return new Proposition(
        sentence,
        words.span(Math.min(begin, end), Math.max(end, group.last())),
        words.document().words(words.span(saidFrom, Math.max(last, group.last()))),
        core.predicate(),
        core.negated(),
        core.agent(),
        core.patient(),
        core.standing(),
        core.partly(),
        !notYet,
        group.past(),
        concepts(after, end),
        concepts(first, stop),
        places(begin, end),
        times,
        isDated(after, end),
        times == null ? symbol(begin, end) : "",
        modality,
        Occasion.told(speech),
        speech == null ? "" : speech.speaker(),
        worth);
  }

  private int[] concepts(int from, int last) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int t = from; t <= last && found.size() < MOST; t++) {
      boolean name =
          words.is(t, WordClass.NAME) && !words.is(t, WordClass.PREPOSITION | WordClass.DETERMINER);
      if ((name || words.classes(t) == 0) && words.bare(t).length() > 2) {
        found.add(Concepts.hash(Concepts.of(words.bare(t))));
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private String[] places(int from, int last) {
    TreeSet<String> found = new TreeSet<>();
    for (int t = from + 1; t <= last; t++) {
      int prep = words.is(t - 1, "the") ? t - 2 : t - 1;
      if (!words.is(t, WordClass.NAME) || prep < from || !AT.contains(words.lower(prep))) {
        continue;
      }
      int end = t;
      while (end < last && words.is(end + 1, WordClass.NAME) && !words.isPossessive(end)) {
        end++;
      }
      StringBuilder name = new StringBuilder();
      for (int i = t; i <= end; i++) {
        name.append(i == t ? "" : " ").append(words.bare(i));
      }
      found.add(name.toString());
    }
    return found.toArray(new String[0]);
  }

  private int @Nullable [] when(int from, int last) {
    int[] found = null;
    for (DateMention date : occasion.dates()) {
      int at = words.at(date.span().start());
      if (at < from || at > last || date.first().isEmpty() || date.last().isEmpty()) {
        continue;
      }
      int first = (int) date.first().get().toEpochDay();
      int end = (int) date.last().get().toEpochDay();
      if (found == null || end - first < found[1] - found[0]) {
        found = new int[] {first, end};
      }
    }
    return found;
  }

  /** {@code founded the firm in 2009}, {@code was arrested late on Tuesday}. */
  private boolean isDated(int after, int last) {
    for (DateMention date : occasion.dates()) {
      int at = words.at(date.span().start());
      if (at < after || at > last) {
        continue;
      }
      int t = after;
      while (t < at && LEADS.contains(words.lower(t))) {
        t++;
      }
      return t == at && !words.is(at - 1, "the") && !words.isNominal(behind(date));
    }
    return false;
  }

  private int behind(DateMention date) {
    int next = words.at(date.span().end() - 1) + 1;
    boolean part = PARTS_OF_DAY.contains(words.lower(next));
    return part ? next + 1 : next;
  }

  private String symbol(int from, int last) {
    for (DateMention date : occasion.dates()) {
      int at = words.at(date.span().start());
      if (at >= from && at <= last && date.first().isEmpty() && !date.symbol().isEmpty()) {
        return date.symbol();
      }
    }
    return "";
  }
}
