package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of one sentence each of its values has to itself; made for one sentence. */
final class Division {
  private final Words words;
  private final Verbs verbs;
  private final Marks marks;
  private final int from;
  private final int to;

  /**
   * A value and the part of the sentence that tells of it.
   *
   * @param value the value
   * @param piece its part
   */
  record Share(Stated value, Clauses.Piece piece) {}

  /**
   * The sentence between two terms, the second exclusive, whose verbs {@code verbs} has taken.
   *
   * @param marks tells days since when a mark was not reached
   */
  Division(Words words, Verbs verbs, Marks marks, int from, int to) {
    this.words = words;
    this.verbs = verbs;
    this.marks = marks;
    this.from = from;
    this.to = to;
  }

  /** The figures of a sentence, or all its values where none is a figure. */
  List<Share> figures(List<Stated> here) {
    List<Stated> figures = here.stream().filter(this::parts).toList();
    return shares(figures.isEmpty() ? here : figures);
  }

  /** The days that share nothing with a figure; where none is a figure, {@link #figures} has them. */
  List<Share> days(List<Stated> here) {
    List<Stated> figures = here.stream().filter(this::parts).toList();
    List<Stated> days = here.stream().filter(v -> v.kind() == Frame.Kind.DAY).toList();
    if (figures.isEmpty() || days.isEmpty()) {
      return List.of();
    }
    return figures.stream().allMatch(this::isIdle) ? shares(days) : beside(days, shares(figures));
  }

  private List<Share> shares(List<Stated> parting) {
    int[][] values = new int[parting.size()][];
    for (int v = 0; v < values.length; v++) {
      values[v] = new int[] {parting.get(v).from(), Math.min(parting.get(v).last(), to - 1)};
    }
    Clauses.Piece[] pieces = new Clauses(words).of(from, to, values);
    List<Share> shares = new ArrayList<>();
    for (int v = 0; v < pieces.length; v++) {
      shares.add(new Share(parting.get(v), pieces[v]));
    }
    return shares;
  }

  /** Whether a figure says nothing of what the rest of its clause tells: an age, {@code a 74-metre ship}. */
  private boolean isIdle(Stated value) {
    boolean attributive =
        words.document().words(value.span()).indexOf('-') > 0 && words.isNominal(value.last() + 1);
    return value.isAge() || attributive;
  }

  /** Days that hang on a verb of their own, or stand where the sentence has no figure. */
  private List<Share> beside(List<Stated> days, List<Share> figures) {
    List<Stated> values = figures.stream().map(Share::value).toList();
    List<Share> found = new ArrayList<>();
    for (Stated day : days) {
      Clauses.Piece free = free(day, figures);
      int[] own = free == null ? verbs.ownClause(day.from(), values) : null;
      if (own != null) {
        found.add(new Share(day, new Clauses.Piece(own[0], own[1], own[0], own[1])));
      } else if (free != null && free.from() <= day.from() && free.last() >= day.last()) {
        found.add(new Share(day, free));
      }
    }
    return found;
  }

  /** What lies between the clauses of the figures around a day; null where it stands in one. */
  private Clauses.@Nullable Piece free(Stated day, List<Share> figures) {
    int low = words.firstOf(words.sentence(day.from()));
    int high = to - 1;
    boolean mark = !marks.of(low, day.from(), to).isEmpty();
    for (Share figure : figures) {
      Clauses.Piece p = figure.piece();
      if (figure.value().isAge() || mark) {
        // An age says nothing of what the rest of its clause tells.
        continue;
      }
      if (day.from() >= p.clauseFrom() && day.from() <= p.clauseLast()) {
        return null;
      }
      if (p.clauseLast() < day.from()) {
        low = Math.max(low, p.clauseLast() + 1);
      } else {
        high = Math.min(high, p.clauseFrom() - 1);
      }
    }
    return new Clauses.Piece(low, high, low, high);
  }

  /** Whether a value parts a sentence; days, and times that only say when, do not. */
  private boolean parts(Stated value) {
    if (value.kind() == Frame.Kind.CLOCK) {
      return words.is(value.from() - 1, "at")
          || words.is(value.from(), "at")
          || words.is(value.from() - 2, "at");
    }
    return value.kind() == Frame.Kind.QUANTITY;
  }
}
