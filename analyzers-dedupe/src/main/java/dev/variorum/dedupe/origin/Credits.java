package dev.variorum.dedupe.origin;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.Mixing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the credits of a document: a name in brackets in the dateline, a credit line, or a turn of
 * phrase such as "told NAME", "NAME reported", "according to NAME", "first published by NAME".
 * English only.
 */
public final class Credits {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words after which the name of who was told, or who published, stands. */
  private static final String[][] BEFORE = {
    {"told"},
    {"reporting", "by"},
    {"reported", "by"},
    {"published", "by"},
    {"published", "in"},
    {"appeared", "in"},
    {"appeared", "on"},
    {"courtesy", "of"},
    {"source"},
    {"with", "reporting", "from"},
    {"first", "reported", "in"}
  };

  /** Words before which the name of who reported stands. */
  private static final Set<String> AFTER = Set.of("reported", "reports");

  private static final int DATELINE = 160;
  private static final int MOST_WORDS = 6;

  private Credits() {}

  /** The hash by which a name is compared: its words without an article before them. */
  public static long nameOf(String name) {
    Tokens tokens = Tokens.of(name);
    int from = 0;
    if (tokens.size() > 1
        && ARTICLES.contains(
            name.substring(tokens.start(0), tokens.end(0)).toLowerCase(java.util.Locale.ROOT))) {
      from = 1;
    }
    long hash = 17;
    for (int i = from; i < tokens.size(); i++) {
      hash = Mixing.mix(hash) + tokens.hash(i);
    }
    return tokens.size() == 0 ? 0 : hash;
  }

  /** The credits of a document, by place; a name is listed once. */
  public static List<Credit> of(Document document) {
    TreeMap<Long, Span> found = new TreeMap<>();
    String text = document.text();
    dateline(text, found);
    Tokens tokens = document.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int after = phraseEnd(text, tokens, i);
      if (after > 0) {
        name(text, tokens, after, found);
      } else if (i > 0 && AFTER.contains(lower(text, tokens, i))) {
        nameBefore(text, tokens, i - 1, found);
      }
    }
    List<Credit> credits = new ArrayList<>();
    found.forEach((name, span) -> credits.add(new Credit(name, span)));
    credits.sort(Comparator.comparing(Credit::span));
    return credits;
  }

  /** {@code CITY, March 6 (Agency) -}: a bracket near the start that a dash follows. */
  private static void dateline(String text, TreeMap<Long, Span> found) {
    int limit = Math.min(text.length(), DATELINE);
    int open = text.indexOf('(');
    while (open >= 0 && open < limit) {
      int close = text.indexOf(')', open);
      if (close < 0 || close - open > 50) {
        return;
      }
      int next = close + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      boolean dash = next < text.length() && "-\u2013\u2014\u2500".indexOf(text.charAt(next)) >= 0;
      if (dash && close > open + 1) {
        put(text, new Span(open + 1, close), found);
        return;
      }
      open = text.indexOf('(', close);
    }
  }

  private static int phraseEnd(String text, Tokens tokens, int at) {
    String word = lower(text, tokens, at);
    for (String[] phrase : BEFORE) {
      if (phrase[0].equals(word)) {
        int i = 1;
        while (i < phrase.length
            && at + i < tokens.size()
            && phrase[i].equals(lower(text, tokens, at + i))) {
          i++;
        }
        if (i == phrase.length) {
          return at + i;
        }
      }
    }
    return -1;
  }

  private static String lower(String text, Tokens tokens, int i) {
    return tokens.end(i) - tokens.start(i) > 12
        ? ""
        : text.substring(tokens.start(i), tokens.end(i)).toLowerCase(java.util.Locale.ROOT);
  }

  /** Capitalised words from a token on, with an article before them. */
  private static void name(String text, Tokens tokens, int from, TreeMap<Long, Span> found) {
    int first = from;
    if (first < tokens.size() && ARTICLES.contains(lower(text, tokens, first))) {
      first++;
    }
    int last = first;
    while (last < tokens.size()
        && last - first < MOST_WORDS
        && isCapital(text, tokens, last)
        && (last == first || adjacent(text, tokens, last))) {
      last++;
    }
    if (last > first) {
      put(text, tokens.span(first, last - 1), found);
    }
  }

  private static void nameBefore(String text, Tokens tokens, int last, TreeMap<Long, Span> found) {
    int first = last + 1;
    while (first > 0
        && last - first < MOST_WORDS - 1
        && isCapital(text, tokens, first - 1)
        && (first == last + 1 || adjacent(text, tokens, first))) {
      first--;
    }
    if (first <= last) {
      put(text, tokens.span(first, last), found);
    }
  }

  private static boolean isCapital(String text, Tokens tokens, int i) {
    return Character.isUpperCase(text.charAt(tokens.start(i)));
  }

  private static boolean adjacent(String text, Tokens tokens, int i) {
    return tokens.start(i) - tokens.end(i - 1) == 1;
  }

  private static void put(String text, Span span, TreeMap<Long, Span> found) {
    long name = nameOf(span.of(text));
    if (name != 0) {
      found.putIfAbsent(name, span);
    }
  }
}
