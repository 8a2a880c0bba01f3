package dev.variorum.core.text;

import java.util.Set;

/**
 * Abbreviations and small words that tell whether a full stop ends an English sentence. Collected
 * for this project from common usage in news.
 */
final class Abbreviations {
  /** Always followed by a name or a figure: their stop never ends a sentence. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "cmdr", "adm",
          "maj", "cpl", "pvt", "sen", "rep", "gov", "pres", "rev", "hon", "fr", "msgr", "st", "mt",
          "ft", "sr", "supt", "insp", "det", "pc", "amb", "atty", "messrs", "mme", "mlle", "vs",
          "v", "cf", "e.g", "i.e", "eg", "ie", "approx", "ca", "fig", "figs", "eq", "vol", "vols",
          "pp", "nos", "art", "sec", "ch", "viz", "al");

  /** May end a sentence; the next word decides. */
  private static final Set<String> MAYBE_LAST =
      Set.of(
          "inc", "ltd", "corp", "co", "cos", "plc", "llc", "bros", "jr", "etc", "dept", "univ",
          "assn", "ave", "blvd", "rd", "hwy", "est", "gov't", "int'l", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
          "thu", "thurs", "fri", "sat", "sun", "a.m", "p.m", "am", "pm", "ph.d", "m.d", "b.a",
          "m.a", "d.c", "esq", "ed", "eds", "hr", "hrs", "min", "mins", "km", "kg", "lb", "lbs",
          "oz", "ft", "yd", "yds", "sq", "dist", "no", "p", "ala", "ariz", "ark", "calif", "colo",
          "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn",
          "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
          "wash", "wis", "wyo");

  /** Followed by a figure, their stop does not end a sentence. */
  private static final Set<String> BEFORE_FIGURE =
      Set.of(
          "no", "nos", "p", "pp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "art", "sec", "fig", "vol", "ch");

  /** Words that begin sentences far more often than they go on with a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "in",
          "on",
          "at",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "there",
          "here",
          "for",
          "from",
          "with",
          "by",
          "to",
          "some",
          "many",
          "most",
          "however",
          "meanwhile",
          "although",
          "though",
          "since",
          "because",
          "so",
          "what",
          "who",
          "how",
          "why",
          "where",
          "which",
          "no",
          "not",
          "all",
          "both",
          "one",
          "two",
          "more",
          "now",
          "then",
          "yet",
          "also",
          "last",
          "earlier",
          "later",
          "instead",
          "despite",
          "under",
          "about",
          "still",
          "according",
          "officials",
          "police",
          "analysts",
          "experts",
          "shares",
          "investors");

  /** Verbs that introduce speech after a quotation that ends in {@code !} or {@code ?}. */
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "adds",
          "wrote",
          "writes",
          "replied",
          "shouted",
          "cried",
          "yelled",
          "tweeted",
          "posted",
          "exclaimed",
          "answered",
          "joked");

  /** What goes on after an hour with a.m. or p.m.: days, months and time zones. */
  private static final Set<String> AFTER_HOUR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "eastern",
          "central",
          "pacific",
          "mountain",
          "greenwich",
          "beijing",
          "gmt",
          "utc",
          "bst",
          "cet",
          "cest",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "mt",
          "pst",
          "pdt",
          "pt",
          "ist",
          "jst",
          "hkt",
          "sgt",
          "aest",
          "aedt");

  /** What a sentence opens with that begins with an hour. */
  private static final Set<String> BEFORE_HOUR =
      Set.of("at", "by", "around", "about", "before", "after", "since", "until", "from");

  /** What goes on after a firm's name that ends in an exclamation mark. */
  private static final Set<String> FIRM_ENDINGS =
      Set.of("inc", "corp", "ltd", "plc", "llc", "japan", "news", "finance", "mail");

  private Abbreviations() {}

  static boolean beforeHour(String lower) {
    return BEFORE_HOUR.contains(lower);
  }

  static boolean followsHour(String lower) {
    return AFTER_HOUR.contains(lower);
  }

  static boolean isFirmEnding(String lower) {
    return FIRM_ENDINGS.contains(lower);
  }

  static boolean neverLast(String lower) {
    return NEVER_LAST.contains(lower);
  }

  static boolean maybeLast(String lower) {
    return MAYBE_LAST.contains(lower);
  }

  static boolean beforeFigure(String lower) {
    return BEFORE_FIGURE.contains(lower);
  }

  static boolean startsSentences(String lower) {
    return STARTERS.contains(lower);
  }

  static boolean isSpeechVerb(String lower) {
    return SPEECH.contains(lower);
  }
}
