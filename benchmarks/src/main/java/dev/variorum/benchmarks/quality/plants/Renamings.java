package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Gives what a statement says, or who says it, to another name that both statements share. */
final class Renamings {
  private static final List<String> PEOPLE =
      List.of("Orlan Brickwell", "Tessa Quayle", "Dorrick Amory", "Marta Hollis");
  private static final List<String> OTHERS =
      List.of("Vesperine", "Calder Trust", "Norrvik", "Pell Industries");
  private static final Pattern SPEECH_BEHIND =
      Pattern.compile(
          "^(?: ?,[^,;.]{2,70},)?[^.;,]{0,40}?\\b(said|says|told|tells|added|announced|reported|stated)\\b.*",
          Pattern.DOTALL);
  private static final Pattern SPEECH_BEFORE =
      Pattern.compile(
          ".*\\b(said|says|according to|added|announced|reported) (?:(?:the )?(?:\\p{Ll}[\\p{L}'-]* ){1,3})?$",
          Pattern.DOTALL);

  /** What may stand between a name and its verb. */
  private static final String ASIDE = "(?: ?, [^,;.]{2,70} ?,| ?\\([^)]{1,40}\\))?";

  private static final Pattern VERB =
      Pattern.compile(
          "^"
              + ASIDE
              + " (?:that |which |who )?(?:also |only |now )?"
              + "(?:is|are|was|were|has|had|have|will|would|can|could|took|won|gave|made|came|went"
              + "|left|kept|held|met|sold|bought|found|led|put|ran|rose|fell|grew|beat|cut|hit"
              + "|lost|paid|sent|set|shot|spent|struck|wrote|began|broke|brought|built|chose|drew"
              + "|drove|flew|became|got|saw|stood|threw|\\p{Ll}{3,}ed|\\p{Ll}{2,}[^s\\W]s)\\b.*",
          Pattern.DOTALL);
  private static final Pattern PLURAL =
      Pattern.compile("^ \\p{Ll}*(?:ings|ers|ors|ians|ists|men|ties)\\b.*", Pattern.DOTALL);

  /** What may stand before a name that begins a statement. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^(?:the |mr\\.? |mrs\\.? |ms\\.? |and |but |when |after |that |there )*$");

  private static final Pattern PERSONAL =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'\u2019-]+){1,2}");
  private static final Pattern ORGANISED =
      Pattern.compile(
          ".*\\b(Index|Group|Bank|Court|Party|League|Company|Corporation|Inc|Institute|University"
              + "|Agency|Authority|Council|Church|Gallery|Industries|Lines|Airlines|Biosciences|Street"
              + "|School|Hospital|Department|Office|Union|Angels|Kong)\\b.*");
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July"
              + "|August|September|October|November|December");

  private final Random random;

  Renamings(Random random) {
    this.random = random;
  }

  /**
   * A name and what stands in its place.
   *
   * @param at the name
   * @param words the other name
   */
  record Renaming(Span at, String words) {}

  /** The name of whoever says a statement, when the other statement's sentence has it too. */
  Optional<Renaming> speaker(Document article, Span sentence, String other) {
    Names names = article.names();
    for (int n = 0; n < names.size(); n++) {
      Span name = names.span(n);
      if (sentence.covers(name) && !names.isWeak(n) && isShared(article, name, other)) {
        String before = article.text().substring(sentence.start(), name.start());
        String behind = article.text().substring(name.end(), sentence.end());
        boolean opens = before.length() < 40 && !before.contains(",");
        if (SPEECH_BEFORE.matcher(before).matches()
            || (opens && SPEECH_BEHIND.matcher(behind).matches())) {
          return Optional.of(renamed(article, name, true, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The name that begins a statement and has its verb, when the other statement has it too. */
  Optional<Renaming> subject(Document article, Span at, String other) {
    Names names = article.names();
    for (int n = 0; n < names.size(); n++) {
      Span name = names.span(n);
      if (at.covers(name) && !names.isWeak(n) && isShared(article, name, other)) {
        String before = article.text().substring(at.start(), name.start());
        String behind = article.text().substring(name.end(), at.end());
        boolean begins = OPENING.matcher(before).matches();
        boolean acts = VERB.matcher(behind).matches() && !PLURAL.matcher(behind).matches();
        if (begins && acts && !SPEECH_BEHIND.matcher(behind).matches()) {
          return Optional.of(
              renamed(article, name, !before.toLowerCase(Locale.ROOT).endsWith("the "), false));
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isShared(Document article, Span name, String other) {
    String words = article.words(name);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !last.matches(".*['\u2019]s?$")
        && last.matches("\\p{L}.*")
        && other.contains(last)
        && !CALENDAR.matcher(last).matches();
  }

  private Renaming renamed(Document article, Span name, boolean bare, boolean speaks) {
    String words = article.words(name);
    boolean person =
        bare
            && (PERSONAL.matcher(words).matches() || (speaks && words.matches("\\p{Lu}\\p{Ll}+")))
            && !ORGANISED.matcher(words).matches();
    List<String> list = person ? PEOPLE : OTHERS;
    return new Renaming(name, list.get(random.nextInt(list.size())));
  }
}
