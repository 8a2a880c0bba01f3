package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.NumeralReader;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that a number counts, without a tagger: up to the first plural noun. */
final class NounReader {
  private static final Set<String> PLIGHTS =
      WordList.of(
          "dead injured wounded missing killed hurt homeless unemployed arrested",
          "detained sick displaced hospitalised hospitalized infected");

  private static final int LONGEST = 5;

  /** Words that end a noun phrase: function words, auxiliaries, frequent verbs and adverbs. */
  private static final Set<String> STOPS =
      WordList.of(
          "a an the and or but nor of in on at to from by for with without within into",
          "onto over under above below between among during after before since until till",
          "through against about around near off out up down across along behind beyond",
          "despite except per via than as if when while where which who whom whose that",
          "this these those because although though so yet is are was were be been being",
          "am has have had do does did will would shall should can could may might must",
          "not no it he she they we you i his her its their our my your him them us me",
          "said says say there here now then also already still just only even ago",
          "earlier later today yesterday tomorrow died went came got left took saw sent",
          "gave made told won lost fell rose began became hit met ran held kept put set",
          "wants needs gets takes comes goes makes gives each apiece every respectively",
          "versus vs how what why whether however too alone again once either neither",
          "both any some all such like unlike plus minus times");

  private final Pieces pieces;
  private final NumeralReader numerals;

  NounReader(Pieces pieces, NumeralReader numerals) {
    this.pieces = pieces;
    this.numerals = numerals;
  }

  /**
   * A counted noun phrase.
   *
   * @param head the noun in lower-case singular
   * @param phrase the phrase in lower case as written
   * @param end the piece after it
   */
  record Reading(String head, String phrase, int end) {}

  /** The phrase that starts at piece {@code i}; {@code one} when the number is one. */
  @Nullable Reading at(int i, boolean one) {
    int from = i;
    boolean determined = isDeterminer(i + 1);
    if (pieces.is(i, "of") && (determined || numerals.at(i + 1) != null)) {
      // "163 of the puzzles", "nine of 14 samples", "nine of the first 14 samples"
      from = determined ? i + 2 : i + 1;
      boolean rank = pieces.is(from, "first") || pieces.is(from, "last");
      Numeral whole = numerals.at(rank ? from + 1 : from);
      if (whole == null) {
        return read(from, false);
      }
      // "11,000 of the 18,000 households": the whole is a quantity of its own.
      Reading counted = read(whole.end(), false);
      return counted == null ? null : new Reading(counted.head(), counted.phrase(), i);
    }
    if (pieces.is(i, "most") || pieces.is(i, "very") || pieces.is(i, "of")) {
      return pieces.is(i, "of") ? null : read(i + 1, one);
    }
    if (pieces.is(i, "more") || pieces.is(i, "other") || pieces.is(i, "additional")) {
      Reading after = read(i + 1, one);
      if (after != null) {
        return new Reading(after.head(), pieces.word(i) + " " + after.phrase(), after.end());
      }
      return null;
    }
    return read(from, one);
  }

  private boolean isDeterminer(int i) {
    return switch (pieces.word(i)) {
      case "the", "these", "those", "its", "their", "his", "her", "our" -> true;
      default -> false;
    };
  }

  /** Whether the words are capitalised where the words around them are not: 3 Larry Holmes. */
  private boolean isPersonName(int from, int last) {
    if (last == from) {
      return false;
    }
    for (int i = from; i <= last; i++) {
      if (pieces.kind(i) == Kind.WORD && !pieces.isCapitalised(i)) {
        return false;
      }
    }
    boolean titleBefore = !pieces.sameSentence(from - 2, from) || pieces.isCapitalised(from - 2);
    boolean titleAfter = !pieces.sameSentence(last + 1, last) || pieces.isCapitalised(last + 1);
    return !(titleBefore && titleAfter);
  }

  /** Behind "one person": a verb, or a name that is no part of the phrase. */
  private boolean isBeyond(int i, int from) {
    boolean name = pieces.isCapitalised(i) && !pieces.isCapitalised(from);
    boolean thirdPerson =
        Plurals.isPlural(pieces.word(i))
            && !pieces.isHyphen(i - 1)
            && !pieces.isHyphen(i + 1)
            && !Plurals.isPlural(pieces.word(i - 1));
    return isVerbForm(i) || name || thirdPerson && !isHyphenated(from);
  }

  private boolean isHyphenated(int from) {
    return pieces.isHyphen(from - 1);
  }

  /** A word that goes on with a verb rather than the noun: totalled, totalling, sent. */
  private boolean isVerbForm(int i) {
    String word = pieces.word(i);
    return word.length() > 4
        && (word.endsWith("ed") || word.endsWith("ing"))
        && !pieces.isHyphen(i + 1)
        && !(isNounPart(i + 1, i) && !Plurals.isPlural(word));
  }

  /** "four dead", "37 of the injured":  people named by what happened to them. */
  private static boolean isPlight(String word) {
    return PLIGHTS.contains(word);
  }

  private @Nullable Reading read(int from, boolean one) {
    if (isPlight(pieces.word(from))
        && !(isNounPart(from + 1, from) && Plurals.isPlural(pieces.word(from + 1)))) {
      return new Reading(pieces.word(from), pieces.word(from), from + 1);
    }
    int last = -1;
    int i = from;
    int words = 0;
    while (words < LONGEST && isNounPart(i, from) && !(words > 0 && one && isBeyond(i, from))) {
      last = i;
      words++;
      if (!one && Plurals.isPlural(pieces.word(i)) && !goesOn(i)) {
        break;
      }
      i++;
      if (pieces.isHyphen(i) && isNounPart(i + 1, from)) {
        i++;
      }
    }
    if (last < 0) {
      return null;
    }
    if (isPersonName(from, last)) {
      return null;
    }
    String head = pieces.word(last);
    boolean plural = Plurals.isPlural(head);
    if (!one && !plural) {
      // A lone singular after a number: "450 staff" is listed; verbs and names are not nouns.
      return null;
    }
    if (one) {
      return new Reading(head, phrase(from, last + 1), last + 1);
    }
    return new Reading(Plurals.singular(head), phrase(from, last + 1), last + 1);
  }

  /** "adults and a child" ends at adults; "sports cars" goes on. */
  private boolean goesOn(int i) {
    return !pieces.isHyphen(i + 1)
        && isNounPart(i + 1, i)
        && Plurals.isPlural(pieces.word(i + 1))
        && !pieces.isCapitalised(i + 1);
  }

  private boolean isNounPart(int i, int from) {
    return pieces.kind(i) == Kind.WORD
        && pieces.sameSentence(i, from)
        && !STOPS.contains(pieces.word(i))
        && numerals.at(i) == null;
  }

  private String phrase(int from, int end) {
    return pieces.span(from, end).of(pieces.text()).toLowerCase(Locale.ROOT);
  }
}
