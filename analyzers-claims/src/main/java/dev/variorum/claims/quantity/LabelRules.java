package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells figures that name something from figures that measure: {@code Route 9}, {@code Boat 27},
 * {@code numbered 418}, telephone numbers, versions, list numbers.
 */
final class LabelRules {
  private static final Set<String> STREET_WORDS =
      WordList.of(
          "street road avenue lane drive square boulevard place court way st ave rd", "blvd");

  private static final Set<String> PREPOSITIONS =
      WordList.of("in at on near from outside across around of");

  private static final Set<String> LABEL_WORDS =
      WordList.of(
          "number numbered ranked rank seeded no nos nr nrs page pages chapter section sections figure fig",
          "table line lines route routes room flight version phase step stage article",
          "articles item grade highway exit lot channel gate platform size type volume",
          "vol part act scene verse psalm apartment apt suite floor bus tram train track",
          "lane pier berth terminal runway sector zone district ward precinct battalion",
          "squadron paragraph clause rule amendment proposition prop resolution directive",
          "protocol category tier schedule appendix annex exhibit box code zip tel phone",
          "call dial fax ext extension isbn issn id question series season episode round",
          "game day week interstate i bridge boat slip receipt ticket lock unit plot",
          "block building hall court class division group level layer model mark mk catch",
          "area studio chip bit");

  /** Sentence openers and other capitalised words that are no part of a name. */
  private static final Set<String> PLAIN_WORDS =
      WordList.of(
          "the a an in on at of for from to by with about some nearly almost around over",
          "under more than least most only just but and or all another its their his her",
          "our my these those roughly approximately up between after before since until",
          "when while if because as that which who is are was were has have had will",
          "would every last next first nine yesterday today tomorrow now then monday",
          "tuesday wednesday thursday friday saturday sunday january february march april",
          "may june july august september october november december exactly fewer less",
          "upwards close below above within during against it they we he she i there here",
          "so not also meanwhile altogether overall still even perhaps maybe per us total",
          "minus plus both any each other get give buy add take use send set keep make",
          "see hey oh yes congratulations");

  private final Pieces pieces;
  private final TelephoneNumbers telephones;

  LabelRules(Pieces pieces) {
    this.pieces = pieces;
    this.telephones = new TelephoneNumbers(pieces);
  }

  /**
   * Whether a number without sign or unit is a name or label; {@code counted}: a plural follows.
   */
  boolean isLabel(Numeral number, boolean counted) {
    int i = number.first();
    if (isName(number) || isSerial(number, counted) || !counted && isBareLabel(number)) {
      return true;
    }
    if (isGluedIntoName(number) || isListNumber(number) || telephones.isTelephone(number)) {
      return true;
    }
    int before = i - 1;
    if (pieces.written(before).equals("#") || pieces.written(before).equals("\u2116")) {
      return true;
    }
    if (pieces.written(before).equals(".") && isNumberSign(before - 1)) {
      return true;
    }
    if (!pieces.sameSentence(before, i) || pieces.kind(before) != Kind.WORD) {
      return pieces.kind(before) == Kind.NAME
          && pieces.sameSentence(before, i)
          && !counted
          && !number.scaled()
          && isInteger(number)
          && pieces.isCapitalised(before);
    }
    String word = pieces.word(before);
    if (number.form() != Numeral.Form.FRACTION
        && !number.scaled()
        && !counted
        && LABEL_WORDS.contains(word)) {
      return true;
    }
    return isCapitalLabel(number, counted, before, word);
  }

  /** {@code the Six Nations}, {@code the top 20}: part of a name or rank, counted or not. */
  private boolean isName(Numeral number) {
    int before = number.first() - 1;
    if (!pieces.sameSentence(before, number.first())) {
      return false;
    }
    boolean capital =
        number.form() == Numeral.Form.WORDS
            && pieces.isCapitalised(number.first())
            && pieces.kind(before) == Kind.WORD
            && !pieces.isCapitalised(before)
            && pieces.isCapitalised(number.end());
    return capital || pieces.is(before, "top");
  }

  /** {@code 062405}: a leading zero, or more digits than anyone counts in. */
  private boolean isSerial(Numeral number, boolean counted) {
    String written = pieces.written(number.first());
    boolean plain = number.form() == Numeral.Form.DIGITS && written.indexOf('.') < 0;
    if (!plain || pieces.kind(number.first()) != Kind.NUMBER) {
      return false;
    }
    boolean zero = written.length() > 1 && written.charAt(0) == '0';
    return zero || !counted && written.length() > 7 && written.indexOf(',') < 0;
  }

  /** {@code 11a}, {@code the 486 is}, {@code 123 Random Street}. */
  private boolean isBareLabel(Numeral number) {
    int end = number.end();
    if (number.form() != Numeral.Form.DIGITS || number.scaled()) {
      return false;
    }
    boolean letters =
        pieces.isGlued(end) && (pieces.kind(end) == Kind.WORD || pieces.kind(end) == Kind.NAME);
    boolean definite =
        pieces.is(number.first() - 1, "the")
            && isInteger(number)
            && !hasSeparator(number)
            && pieces.kind(end) == Kind.WORD
            && !pieces.is(end, "of");
    boolean street = false;
    for (int i = end; i < end + 3 && pieces.isCapitalised(i); i++) {
      street |= isStreetWord(pieces.word(i));
    }
    return letters || definite || street;
  }

  private static boolean isStreetWord(String word) {
    return STREET_WORDS.contains(word);
  }

  private boolean isNumberSign(int i) {
    String word = pieces.word(i);
    return word.equals("no")
        || word.equals("nos")
        || word.equals("nr")
        || word.equals("nrs")
        || word.equals("p")
        || word.equals("pp")
        || word.equals("art")
        || word.equals("vol");
  }

  /** A capitalised word right before a small bare integer: Boat 27, Apollo 11, Qwen 2.5. */
  private boolean isCapitalLabel(Numeral number, boolean counted, int before, String word) {
    if (number.form() != Numeral.Form.DIGITS
        || number.scaled()
        || hasSeparator(number)
        || !pieces.isCapitalised(before)
        || PLAIN_WORDS.contains(word)) {
      return false;
    }
    if (!counted) {
      return true;
    }
    // "In Cairo 500 people" counts, "Apollo 11 astronauts" does not.
    int two = before - 1;
    return pieces.kind(two) == Kind.WORD
        && pieces.sameSentence(two, before)
        && !isPreposition(pieces.word(two))
        && !pieces.isFirstOfSentence(before)
        && number.value().compareTo(BigDecimal.valueOf(1000)) < 0
        && isDeterminer(pieces.word(two));
  }

  private static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  private static boolean isDeterminer(String word) {
    return switch (word) {
      case "the", "a", "an", "its", "their", "his", "her" -> true;
      default -> false;
    };
  }

  private boolean hasSeparator(Numeral number) {
    for (int i = number.first(); i < number.end(); i++) {
      if (pieces.written(i).indexOf(',') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInteger(Numeral number) {
    return number.value().stripTrailingZeros().scale() <= 0;
  }

  /** A figure inside a larger token: R-2, 3D, 7/24, 5:30, e-mail addresses, fractions of a URL. */
  private boolean isGluedIntoName(Numeral number) {
    int i = number.first();
    int end = number.end();
    if (pieces.isGlued(i)) {
      String before = pieces.written(i - 1);
      boolean wordBefore = pieces.kind(i - 1) == Kind.WORD || pieces.kind(i - 1) == Kind.NAME;
      if (wordBefore
          || before.equals("@")
          || before.equals("_")
          || before.equals("&")
          || before.equals("=")
          || before.equals("#")
          || before.equals("\\")) {
        return true;
      }
      if (pieces.isDash(i - 1)
          && pieces.isGlued(i - 1)
          && (pieces.kind(i - 2) == Kind.NAME || isCapitalPart(i - 2))) {
        return true;
      }
      if (before.equals("/") && pieces.isGlued(i - 1)) {
        return true;
      }
      if (before.equals(":") && pieces.isGlued(i - 1) && pieces.kind(i - 2) == Kind.NUMBER) {
        return true;
      }
      if (before.equals(".") && pieces.isGlued(i - 1)) {
        return true;
      }
    }
    if (pieces.isGlued(end)) {
      String after = pieces.written(end);
      return after.equals("_")
          || after.equals("=")
          || after.equals("@")
          || (after.equals(":") && pieces.isGlued(end + 1) && pieces.kind(end + 1) == Kind.NUMBER);
    }
    return false;
  }

  private boolean isCapitalPart(int i) {
    return pieces.kind(i) == Kind.WORD && pieces.isCapitalised(i);
  }

  /** {@code 1)} or {@code 2.} at the start of a sentence or clause. */
  private boolean isListNumber(Numeral number) {
    String after = pieces.written(number.end());
    boolean small =
        number.form() == Numeral.Form.DIGITS
            && isInteger(number)
            && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
    if (!small) {
      return false;
    }
    if (after.equals(")")) {
      return !hasOpenBracket(number.first()) || pieces.written(number.first() - 1).equals("(");
    }
    return after.equals(".")
        && pieces.isGlued(number.end())
        && pieces.isFirstOfSentence(number.first());
  }

  private boolean hasOpenBracket(int before) {
    for (int i = before - 1; pieces.sameSentence(i, before) && i > before - 60; i--) {
      if (pieces.written(i).equals("(")) {
        return true;
      }
      if (pieces.written(i).equals(")")) {
        return false;
      }
    }
    return false;
  }
}
