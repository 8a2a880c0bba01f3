package dev.variorum.claims.numeral;

import dev.variorum.claims.numeral.NumberWords.Class;
import dev.variorum.claims.numeral.NumberWords.Word;
import dev.variorum.claims.numeral.Numeral.Form;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a piece: digits or words, scale words, fractions.
 *
 * <p>Reads what one number spells and no more: signs, units, ranges and the question whether it is
 * a label are the caller's. Each call looks at a bounded stretch of pieces.
 */
public final class NumeralReader {
  private static final Set<String> ABBREVIATED_SCALES =
      WordList.of("mln mn mil mill bln bn tln tn trn lac doz dozs dz dzs");

  private final Pieces pieces;
  private final @Nullable Numeral[] read;
  private final BitSet known = new BitSet();
  private final Figures figures;
  private final FractionReader fractions;

  NumeralReader(Pieces pieces) {
    this.pieces = pieces;
    this.read = new Numeral[pieces.size()];
    this.figures = new Figures(pieces);
    this.fractions = new FractionReader(pieces, this);
  }

  /** The number that starts at piece {@code i}, or null. */
  public @Nullable Numeral at(int i) {
    if (i < 0 || i >= pieces.size()) {
      return null;
    }
    if (!known.get(i)) {
      known.set(i);
      if (mayStart(i)) {
        Numeral whole = cardinal(i);
        Numeral fraction = fractions.at(i, whole);
        read[i] = fraction != null ? fraction : whole;
      }
    }
    return read[i];
  }

  /** Whether the piece alone allows a number to start there; most do not. */
  private boolean mayStart(int i) {
    return switch (pieces.kind(i)) {
      case NUMBER -> true;
      case WORD -> NumberWords.opens(pieces.word(i));
      case SIGN -> !pieces.isHyphen(i) && !pieces.is(i, ",");
      default -> pieces.end(i) - pieces.start(i) == 1;
    };
  }

  /** A whole or decimal number without a fraction tail. */
  @Nullable Numeral cardinal(int i) {
    Figures.Figure figure = figures.at(i);
    if (figure != null) {
      return new Composition(pieces, figures, fractions, i).withFigure(figure).run(figure.end());
    }
    if (pieces.kind(i) != Kind.WORD) {
      return null;
    }
    String word = pieces.word(i);
    if (word.equals("a") || word.equals("an")) {
      return afterArticle(i);
    }
    Word number = NumberWords.cardinal(word);
    if (number == null) {
      return null;
    }
    long plural = NumberWords.plural(word);
    if (plural != 0) {
      return new Numeral(i, i + 1, BigDecimal.valueOf(plural), Form.BARE_SCALE, plural >= 1000);
    }
    if (isAbbreviatedScale(word)) {
      return null;
    }
    return new Composition(pieces, figures, fractions, i).run(i);
  }

  /** {@code a hundred}, {@code a million}, {@code a dozen}; a bare article is no number. */
  private @Nullable Numeral afterArticle(int i) {
    Word next = NumberWords.cardinal(pieces.word(i + 1));
    if (next == null || NumberWords.plural(pieces.word(i + 1)) != 0) {
      return null;
    }
    boolean scale =
        next.group() == Class.HUNDRED
            || (next.group() == Class.SCALE && !isAbbreviatedScale(pieces.word(i + 1)))
            || next.group() == Class.DOZEN;
    if (!scale) {
      return null;
    }
    Numeral rest = new Composition(pieces, figures, fractions, i + 1).run(i + 1);
    return rest == null
        ? null
        : new Numeral(i, rest.end(), rest.value(), Form.WORDS, rest.scaled());
  }

  private static boolean isAbbreviatedScale(String word) {
    return ABBREVIATED_SCALES.contains(word);
  }
}
