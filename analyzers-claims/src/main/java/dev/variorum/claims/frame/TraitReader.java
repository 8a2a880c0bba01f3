package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what marks off a value from others of its kind, from closed classes of words. */
final class TraitReader {
  /** Adjectives of order and, behind an article or before a noun, of sequence. */
  private static final Set<String> SEQUENCE =
      WordLists.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth last latest previous "
              + "next initial final earlier later former latter original new old upcoming "
              + "subsequent");

  /** Hours of a day of trade. */
  private static final Set<String> HOURS = WordLists.of("noon midday opening close closed closing");

  private static final int HOUR = Concepts.hash("#time of day");

  /** Of these the calendar tells the one from the other. */
  private static final Set<String> PERIODS =
      WordLists.of(
          "year years month months week weeks day days night hour hours summer winter spring "
              + "autumn weekend time decade century");

  private static final Set<String> PAYMENTS = WordLists.of("cash stock shares debt");

  /** How many terms behind a sum say what it is paid in. */
  private static final int PAYMENT = 5;

  private final Words words;

  TraitReader(Words words) {
    this.words = words;
  }

  /**
   * The traits of a value.
   *
   * @param from first term of the stretch that belongs to the value
   * @param last its last term
   */
  Traits of(int from, int last, Stated value) {
    boolean lasting = value.amount().unit().equals("duration");
    return new Traits(
        lasting ? role(value) : value.kind() == Frame.Kind.DAY ? end(value) : "",
        marks(from, last, value).toArray(new Traits.Mark[0]),
        value.kind() == Frame.Kind.DAY && isAttributive(value.from(), value.last()));
  }

  private String role(Stated value) {
    String next = words.lower(value.last() + 1);
    String before = words.lower(value.from() - 1);
    if (next.equals("old") || next.equals("-")) {
      next = words.lower(value.last() + 2);
    }
    return switch (next) {
      case "ago" -> "ago";
      case "before", "earlier", "prior", "previously" -> "before";
      case "after", "later", "afterwards", "afterward", "into" -> "after";
      case "left", "remaining" -> "left";
      default ->
          switch (before) {
            case "within" -> "within";
            case "every", "per" -> "every";
            case "after" -> "after";
            case "before" -> "before";
            case "in" -> "within";
            default -> "";
          };
    };
  }

  /** Which end of a stretch of time a day is: {@code from 3 May}, {@code until 9 May}. */
  private String end(Stated value) {
    String before = words.lower(value.from() - 1);
    return switch (before) {
      case "from", "since", "starting", "beginning" -> "from";
      case "to", "until", "till", "through", "ending" -> "until";
      case "before", "after", "by" -> before;
      default -> "";
    };
  }

  private List<Traits.Mark> marks(int from, int last, Stated value) {
    List<Traits.Mark> marks = new ArrayList<>();
    for (int t = from; t <= last; t++) {
      if (t >= value.from() && t <= value.last()) {
        continue;
      }
      String word = words.lower(t);
      if (HOURS.contains(word)) {
        marks.add(
            new Traits.Mark(
                word.startsWith("clos") ? "close" : word.equals("midday") ? "noon" : word, HOUR));
      }
      boolean ordinal = words.kind(t) == Terms.Kind.SUFFIXED && isOrdinal(word);
      if ((ordinal || isRank(t)) && !words.is(t, WordClass.NAME)) {
        int head = head(t + 1, last);
        if (head > 0 && !PERIODS.contains(words.lower(head))) {
          marks.add(new Traits.Mark(word, hash(head)));
        }
      } else if (words.is(t, WordClass.NUMBER)
          && words.is(t + 1, "-")
          && words.end(t) == words.start(t + 1)) {
        int unit = t + 2;
        while (unit <= last && words.is(unit, WordClass.CONJUNCTION | WordClass.NUMBER)
            || words.is(unit, "-")) {
          unit++;
        }
        if (unit <= last && words.isNominal(unit) && !words.is(unit, WordClass.NAME)) {
          marks.add(new Traits.Mark(word, hash(unit)));
        }
      }
    }
    if (isRank(value.from() - 1)) {
      marks.add(new Traits.Mark(words.lower(value.from() - 1), 0));
    }
    if (words.is(value.from() - 1, "of") && words.is(value.from() - 2, WordClass.NUMBER)) {
      marks.add(new Traits.Mark("of", 0));
    }
    if (value.isMoney()) {
      payments(last, value, marks);
    }
    return marks;
  }

  /** {@code $5 million in cash and stock}. */
  private void payments(int last, Stated value, List<Traits.Mark> marks) {
    int t = value.last() + 1;
    if (!words.is(t, "in") && !words.is(t, "of")) {
      return;
    }
    for (int i = t + 1;
        i <= t + PAYMENT && !words.isStop(i) && !words.is(i, WordClass.NUMBER);
        i++) {
      if (PAYMENTS.contains(words.lower(i))) {
        marks.add(new Traits.Mark(Concepts.of(words.lower(i)), 0));
      }
    }
  }

  /** A word of sequence that is no verb: {@code to last three days}. */
  private boolean isRank(int t) {
    boolean verb = words.is(t - 1, "to") || words.is(t - 1, WordClass.AUXILIARY);
    return SEQUENCE.contains(words.lower(t)) && !(verb && words.is(t, "last"));
  }

  private static boolean isOrdinal(String word) {
    return word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
  }

  /** The head of the noun phrase that begins at {@code t}; -1 for none. */
  private int head(int t, int last) {
    int head = -1;
    for (int i = t; i <= last + 1 && i < t + 5; i++) {
      boolean noun =
          words.isNominal(i)
              && !words.is(i, WordClass.DETERMINER | WordClass.SIGN | WordClass.PRONOUN);
      if (!noun) {
        break;
      }
      if (!words.is(i, WordClass.NAME | WordClass.NUMBER)) {
        head = i;
      }
    }
    return head;
  }

  private int hash(int t) {
    return Concepts.hash(Concepts.of(words.bare(t)));
  }

  /** {@code the 2006 film}, {@code musicals of the 1940s and 1950s}, {@code the June 20 shooting}. */
  private boolean isAttributive(int from, int last) {
    int next = last + 1;
    boolean noun =
        words.isNominal(next)
            && !words.is(
                next,
                WordClass.DETERMINER
                    | WordClass.PRONOUN
                    | WordClass.TIME
                    | WordClass.NUMBER
                    | WordClass.SIGN);
    int before = from - 1;
    while (words.is(before, WordClass.CONJUNCTION | WordClass.TIME | WordClass.NUMBER)
        || words.is(before, "'")) {
      before--;
    }
    boolean article = words.is(before, WordClass.DETERMINER);
    int preposition = article ? before - 1 : before;
    if (words.is(preposition, "of")) {
      return true;
    }
    boolean bound =
        words.is(before, "in")
            || words.is(before, "on")
            || words.is(before, "since")
            || words.is(before, "by")
            || words.is(before, "until")
            || words.is(before, "from");
    return noun && !bound;
  }
}
