package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads unit symbols such as km or GB: behind digits only, single letters with care. */
final class SymbolReader {
  private static final Set<String> HEAT_WORDS =
      WordList.of(
          "temperature temperatures degrees heat heatwave hot cold cool warm warmer",
          "cooler colder hotter weather freezing boils boil freezes melts oven outside",
          "thermometer fever mercury highs lows convert");

  private static final Set<String> LINKS =
      WordList.of("of to and or in at on for per from is was outside inside by");

  private final Pieces pieces;

  SymbolReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A symbol such as km or GB: behind digits only, single letters with care. */
  @Nullable UnitPhrase symbol(int i, Numeral number) {
    String written = pieces.written(i);
    boolean glued = pieces.isGlued(i) && i == number.end();
    if (number.form() == Numeral.Form.WORDS) {
      return null;
    }
    UnitPhrase named = fromName(i, number);
    if (named != null) {
      return named;
    }
    UnitPhrase mark = inchMark(i, number);
    if (mark != null) {
      return mark;
    }
    if (written.equals("in") && (glued || isInch(i))) {
      return new UnitPhrase(new Unit("inch", Type.MEASURE), i + 1);
    }
    Unit unit = UnitTable.symbol(written);
    if (unit == null || number.scaled() && written.length() == 1) {
      return null;
    }
    if (written.length() == 1
        && Character.isUpperCase(written.charAt(0))
        && !isPlainSymbol(i, glued, unit)) {
      return null;
    }
    return new UnitPhrase(unit, i + 1);
  }

  /** A capital letter is a unit only at the end of a phrase; C and F want talk of heat. */
  private boolean isPlainSymbol(int i, boolean glued, Unit unit) {
    boolean wordFollows = pieces.kind(i + 1) == Kind.WORD && !isLink(pieces.word(i + 1));
    if (!glued && (wordFollows || pieces.isHyphen(i + 1))) {
      return false;
    }
    return !unit.name().startsWith("degree") || isAboutHeat(i);
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private boolean isAboutHeat(int at) {
    for (int i = at - 1; i > at - 40 && pieces.sameSentence(i, at); i--) {
      if (isHeatWord(pieces.word(i))) {
        return true;
      }
    }
    for (int i = at + 1; i < at + 40 && pieces.sameSentence(i, at); i++) {
      if (isHeatWord(pieces.word(i))) {
        return true;
      }
    }
    return pieces.isFirstOfSentence(at - 1);
  }

  private static boolean isHeatWord(String word) {
    return HEAT_WORDS.contains(word);
  }

  /** {@code 24703m2}: a name to the text layer, a figure with a power of a unit to the reader. */
  private @Nullable UnitPhrase fromName(int i, Numeral number) {
    if (pieces.kind(i) != Kind.NAME || i != number.end()) {
      return null;
    }
    String written = pieces.written(i);
    char power = written.charAt(written.length() - 1);
    if (power != '2' && power != '3') {
      return null;
    }
    Unit base = UnitTable.symbol(written.substring(0, written.length() - 1));
    if (base == null || !base.name().endsWith("metre")) {
      return null;
    }
    return new UnitPhrase(
        new Unit((power == '2' ? "square " : "cubic ") + base.name(), Type.MEASURE), i + 1);
  }

  private @Nullable UnitPhrase inchMark(int i, Numeral number) {
    boolean mark = pieces.written(i).equals("\"") || pieces.written(i).equals("\u2033");
    boolean opened = mark && hasOpenQuote(number.first());
    return mark && !opened && i == number.end()
        ? new UnitPhrase(new Unit("inch", Type.MEASURE), i + 1)
        : null;
  }

  /** Whether an odd number of plain quotation marks stands before a piece of the sentence. */
  private boolean hasOpenQuote(int before) {
    boolean open = false;
    for (int i = before - 1; pieces.sameSentence(i, before) && i > before - 200; i--) {
      if (pieces.written(i).equals("\"")) {
        open = !open;
      }
    }
    return open;
  }

  private boolean isInch(int i) {
    String next = pieces.word(i + 1);
    return switch (next) {
      case "thick", "long", "wide", "high", "tall", "deep", "x", "by" -> true;
      default -> pieces.written(i + 1).equals(".") && !pieces.sameSentence(i + 2, i);
    };
  }
}
