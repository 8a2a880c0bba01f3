package dev.variorum.claims.frame;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of what time and by whom the values of a sentence are said. Asked in the order of the text. */
public final class Occasion {
  private static final Set<String> REPORTED =
      Set.of("reported", "posted", "announced", "disclosed", "published", "booked");

  /** So many terms before a sum its verb may stand. */
  private static final int REPORT = 7;

  private final Words words;
  private final List<DateMention> dates;
  private final List<Attribution> attributions;
  private final List<DateMention> datesHere = new ArrayList<>();
  private final List<Attribution> speechHere = new ArrayList<>();
  private int nextDate;
  private int nextSpeech;

  /** Begins before the first sentence; one thread. */
  public Occasion(Words words, List<DateMention> dates, List<Attribution> attributions) {
    this.words = words;
    this.dates = dates;
    this.attributions = attributions;
  }

  /** What of the times and the speech of the document touches a sentence. */
  public void enter(int s) {
    Span span = words.document().sentences().span(s);
    datesHere.clear();
    while (nextDate < dates.size() && dates.get(nextDate).span().end() <= span.start()) {
      nextDate++;
    }
    for (int d = nextDate; d < dates.size() && dates.get(d).span().start() < span.end(); d++) {
      datesHere.add(dates.get(d));
    }
    speechHere.removeIf(a -> a.reach().end() <= span.start());
    while (nextSpeech < attributions.size()
        && attributions.get(nextSpeech).reach().start() < span.end()) {
      Attribution a = attributions.get(nextSpeech++);
      if (a.reach().end() > span.start()) {
        speechHere.add(a);
      }
    }
  }

  /** The dates that stand in the sentence entered last; a view. */
  public List<DateMention> dates() {
    return Collections.unmodifiableList(datesHere);
  }

  /** How it is told: 0 the author's own words, 1 direct, 2 indirect, 3 mixed speech. */
  public static int told(@Nullable Attribution speech) {
    if (speech == null) {
      return 0;
    }
    return switch (speech.type()) {
      case DIRECT -> 1;
      case INDIRECT -> 2;
      default -> 3;
    };
  }

  /** The innermost speech that a value stands in. */
  public @Nullable Attribution speech(Span value) {
    Attribution best = null;
    for (Attribution a : speechHere) {
      if (a.type() == Attribution.Type.SCARE
          || a.type() == Attribution.Type.STANCE
          || a.speaker().isEmpty()) {
        continue;
      }
      boolean holds = a.content().stream().anyMatch(c -> c.covers(value));
      if (holds && (best == null || a.reach().length() < best.reach().length())) {
        best = a;
      }
    }
    return best;
  }

  /** The time said in the clause, else the one that opens the sentence before any clause. */
  int @Nullable [] when(int[] clause, int from, Stated value) {
    int[] inside = when(clause[0], clause[1] + 1, value);
    int comma = from;
    while (comma < clause[0] && !words.is(comma, ",")) {
      comma++;
    }
    return inside != null || comma - from > 6 ? inside : when(from, comma, value);
  }

  private int @Nullable [] when(int from, int to, Stated value) {
    int[] found = null;
    boolean reports = isReported(from, value.from());
    for (DateMention date : datesHere) {
      int at = words.at(date.span().start());
      boolean usable =
          at >= from
              && at < to
              && !date.span().overlaps(value.span())
              && date.first().isPresent()
              && date.last().isPresent()
              && !(reports && date.first().equals(date.last()));
      if (usable) {
        int first = (int) date.first().get().toEpochDay();
        int last = (int) date.last().get().toEpochDay();
        if (found == null || last - first < found[1] - found[0]) {
          found = new int[] {first, last};
        }
      }
    }
    return found;
  }

  /** {@code reported a profit of 3 million on Thursday}: that is the day of the report. */
  private boolean isReported(int from, int value) {
    for (int t = value - 1; t >= Math.max(from, value - REPORT); t--) {
      if (REPORTED.contains(words.lower(t))) {
        return true;
      }
      if (words.is(t, WordClass.AUXILIARY | WordClass.CONJUNCTION) || words.isStop(t)) {
        return false;
      }
    }
    return false;
  }

  /** A time said in the clause that could not be tied to a day; empty for none. */
  String symbol(int[] clause, Stated value) {
    for (DateMention date : datesHere) {
      int at = words.at(date.span().start());
      // A strike of 72 hours says nothing of when.
      boolean lasting = date.kind() == DateMention.Kind.DURATION;
      boolean symbolic = date.first().isEmpty() && !date.symbol().isEmpty() && !lasting;
      if (at >= clause[0] && at <= clause[1] && symbolic && !date.span().overlaps(value.span())) {
        return date.symbol();
      }
    }
    return "";
  }
}
