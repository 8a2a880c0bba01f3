package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import java.util.Set;

/**
 * Tells values that state nothing of the event: numbers in web addresses, the clock of a game, the
 * time at which a page was made.
 */
final class IdleValues {
  private static final Set<String> ADDRESS = Set.of("http", "https", "www", "html", "htm");

  /** What is done to a page. */
  private static final Set<String> PAGE =
      Set.of("updated", "posted", "published", "printed", "modified");

  /** How many terms before a time of day may say that it is the page's. */
  private static final int STAMP = 8;

  /** How many signs may stand between a page's date and what was done to it. */
  private static final int HEAD = 3;

  private final Words words;

  IdleValues(Words words) {
    this.words = words;
  }

  /** Whether a value states nothing. */
  boolean is(Stated value) {
    return isAddress(value)
        || isEntry(value)
        || isOfName(value)
        || value.amount().unit().equals("duration") && value.amount().high().signum() == 0
        || (value.kind() == Frame.Kind.CLOCK && (isOfPlay(value) || isStamp(value)))
        || (value.kind() == Frame.Kind.DAY && isHead(value));
  }

  /** {@code 17.45 Ann Ito says}: the time before an entry of a page that goes on. */
  private boolean isEntry(Stated value) {
    boolean first = value.from() == words.firstOf(words.sentence(value.from()));
    String figure = words.lower(value.from());
    boolean time =
        figure.length() >= 4
            && figure.length() <= 5
            && (figure.charAt(figure.length() - 3) == '.'
                || figure.charAt(figure.length() - 3) == ':')
            && Character.isDigit(figure.charAt(0))
            && figure.charAt(figure.length() - 2) < '6';
    int next = value.last() + 1;
    return first
        && time
        && value.from() == value.last()
        && next < words.size()
        && (words.isMark(next) || words.isCapitalised(next));
  }

  /** {@code Million Dollar Mermaid}. */
  private boolean isOfName(Stated value) {
    return value.isMoney()
        && words.is(value.from(), WordClass.NAME)
        && words.is(value.last(), WordClass.NAME)
        && words.is(value.last() + 1, WordClass.NAME);
  }

  /** Whether a number is part of a web address or a path. */
  private boolean isAddress(Stated value) {
    for (int t : new int[] {value.from() - 1, value.last() + 1}) {
      String word = words.lower(t);
      if (word.equals("_") || word.equals("/") || word.equals("#")) {
        return true;
      }
    }
    return false;
  }

  /** {@code with 14:05 left}, {@code 7:41 to go}. */
  private boolean isOfPlay(Stated value) {
    int next = value.last() + 1;
    boolean infinitive =
        words.is(next, "to") && (words.is(next + 1, "go") || words.is(next + 1, "play"));
    return infinitive
        || words.is(next, "left")
        || words.is(next, "remaining")
        || words.is(next, "into");
  }

  /** {@code Friday, Sep 10, 2010 | Updated 8:56}: the date of a page before what was done to it. */
  private boolean isHead(Stated value) {
    int t = value.last() + 1;
    while (t < value.last() + HEAD && words.isStop(t)) {
      t++;
    }
    return t > value.last() + 1 && PAGE.contains(words.lower(t));
  }

  private boolean isStamp(Stated value) {
    int from = Math.max(words.firstOf(words.sentence(value.from())), value.from() - STAMP);
    for (int t = from; t < value.from(); t++) {
      if (PAGE.contains(words.lower(t)) && !words.is(t - 1, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is a web address in pieces. */
  boolean isAddressed(int s) {
    for (int t = words.firstOf(s); t < words.endOf(s); t++) {
      if (ADDRESS.contains(words.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
