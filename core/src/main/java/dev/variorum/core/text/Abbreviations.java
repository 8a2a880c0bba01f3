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

  private Abbreviations() {}

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
