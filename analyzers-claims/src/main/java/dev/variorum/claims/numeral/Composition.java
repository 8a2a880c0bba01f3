package dev.variorum.claims.numeral;

import dev.variorum.claims.numeral.NumberWords.Class;
import dev.variorum.claims.numeral.NumberWords.Word;
import dev.variorum.claims.numeral.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One spelled number in the making. */
final class Composition {
  /** Longer spelled numbers are no numbers, and would cost time to compute with. */
  private static final int LONGEST = 36;

  private final Pieces pieces;
  private final Figures figures;
  private final FractionReader fractions;
  private final SpelledDecimals decimals;
  private final int first;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastGroup = BigDecimal.ZERO;
  private @Nullable BigDecimal current;
  private long lastScale = Long.MAX_VALUE;
  private @Nullable Class last;
  private boolean digits;
  private boolean bare;
  private boolean scaled;

  Composition(Pieces pieces, Figures figures, FractionReader fractions, int first) {
    this.pieces = pieces;
    this.figures = figures;
    this.fractions = fractions;
    this.decimals = new SpelledDecimals(pieces);
    this.first = first;
  }

  Composition withFigure(Figures.Figure figure) {
    current = figure.value();
    digits = true;
    if (figure.scaled()) {
      scaled = true;
      total = figure.value();
      current = null;
      lastScale = 1;
      last = Class.SCALE;
    }
    return this;
  }

  @Nullable Numeral run(int from) {
    int i = from;
    int end = from;
    while (end - first < LONGEST) {
      int next = step(i);
      if (next < 0) {
        break;
      }
      i = next;
      end = next;
    }
    if (end == first || (current == null && last == null)) {
      return null;
    }
    BigDecimal value = current == null ? total : total.add(current);
    boolean open = value.scale() <= 0 && !(scaled && digits);
    int after = open ? decimals.end(end) : end;
    if (after > end) {
      value = value.add(decimals.value(end + 1, after));
      end = after;
    }
    Form form = bare ? Form.BARE_SCALE : digits ? Form.DIGITS : Form.WORDS;
    return new Numeral(first, end, value, form, scaled);
  }

  /** Takes the next word into the number and answers the piece after it; -1 when it ends. */
  private int step(int at) {
    int i = at;
    if (i > first && !pieces.sameSentence(i, first)) {
      return -1;
    }
    boolean linked = false;
    if (i > first && pieces.isHyphen(i) && NumberWords.cardinal(pieces.word(i + 1)) != null) {
      i++;
      linked = true;
    }
    if (i > first && !linked && (pieces.is(i, "and") || pieces.is(i, "&"))) {
      return afterAnd(i + 1);
    }
    Word word = NumberWords.cardinal(pieces.word(i));
    if (word != null) {
      if (digits && pieces.isGlued(i) && i == first + 1 && !linked) {
        return -1;
      }
      if (pieces.isCapitalised(i) && i > first && !pieces.isCapitalised(first) && !digits) {
        return -1;
      }
      return take(word, pieces.word(i), linked) ? i + 1 : -1;
    }
    if (last != null && last != Class.DOZEN && i > first) {
      return figureAfterScale(i);
    }
    return -1;
  }

  /** {@code 4 thousand 3 hundred}: digits go on only when a smaller scale follows them. */
  private int figureAfterScale(int i) {
    Figures.Figure figure = current == null && last == Class.SCALE ? figures.at(i) : null;
    if (figure == null || figure.scaled()) {
      return -1;
    }
    Word next = NumberWords.cardinal(pieces.word(figure.end()));
    if (next == null || next.value() >= lastScale || next.group() == Class.UNIT) {
      return -1;
    }
    current = figure.value();
    last = null;
    return figure.end();
  }

  private int afterAnd(int i) {
    Word word = NumberWords.cardinal(pieces.word(i));
    if (last != Class.HUNDRED && last != Class.SCALE) {
      return -1;
    }
    // "6 crore and two hundred" goes on, "6 million and two others" does not.
    if (last == Class.SCALE && digits && !isHundred(i + 1)) {
      return -1;
    }
    if (word != null) {
      if (NumberWords.plural(pieces.word(i)) != 0 || word.group() == Class.DOZEN) {
        return -1;
      }
      // "two million and three fifths" goes on as a fraction, not as a number.
      if (fractions.startsFraction(i)) {
        return -1;
      }
      boolean small = word.group() != Class.HUNDRED && word.group() != Class.SCALE;
      return small && take(word, pieces.word(i), true) ? i + 1 : -1;
    }
    Figures.Figure figure = last == Class.HUNDRED ? figures.at(i) : null;
    if (figure != null
        && current != null
        && !figure.scaled()
        && figure.value().compareTo(BigDecimal.valueOf(100)) < 0
        && figure.value().scale() <= 0
        && figure.value().signum() > 0
        && NumberWords.cardinal(pieces.word(figure.end())) == null) {
      current = current.add(figure.value());
      last = Class.UNIT;
      return figure.end();
    }
    return -1;
  }

  private boolean isHundred(int i) {
    Word word = NumberWords.cardinal(pieces.word(i));
    return word != null && word.group() == Class.HUNDRED;
  }

  private boolean take(Word word, String written, boolean linked) {
    return switch (word.group()) {
      case ZERO -> {
        boolean alone = current == null && last == null;
        if (alone) {
          current = BigDecimal.ZERO;
          last = Class.ZERO;
        }
        yield alone;
      }
      case UNIT -> small(word.value(), last == Class.TEN);
      case TEEN, TEN -> small(word.value(), false) && setLast(word.group());
      case HUNDRED -> hundred();
      case SCALE -> scale(word.value());
      case DOZEN -> dozen(written, linked);
    };
  }

  private boolean setLast(Class group) {
    last = group;
    return true;
  }

  private boolean small(long value, boolean afterTen) {
    if (current == null) {
      if (digits && last == null) {
        return false;
      }
      current = BigDecimal.valueOf(value);
    } else if (afterTen || last == Class.HUNDRED) {
      current = current.add(BigDecimal.valueOf(value));
    } else {
      return false;
    }
    last = Class.UNIT;
    return true;
  }

  private boolean hundred() {
    if (current == null) {
      if (last != null) {
        return false;
      }
      bare = true;
      current = BigDecimal.valueOf(100);
    } else if (last == Class.HUNDRED
        || (!digits && current.compareTo(BigDecimal.valueOf(100)) >= 0)) {
      return false;
    } else {
      current = current.multiply(BigDecimal.valueOf(100));
    }
    last = Class.HUNDRED;
    return true;
  }

  private boolean scale(long factor) {
    BigDecimal by = BigDecimal.valueOf(factor);
    if (current != null) {
      if (factor >= lastScale) {
        return false;
      }
      lastGroup = current.multiply(by);
      total = total.add(lastGroup);
      current = null;
    } else if (last == Class.SCALE
        && lastGroup.signum() != 0
        && lastGroup.precision() - lastGroup.scale() < LONGEST) {
      total = total.subtract(lastGroup);
      lastGroup = lastGroup.multiply(by);
      total = total.add(lastGroup);
    } else if (last == null && !digits) {
      bare = true;
      total = by;
      lastGroup = by;
    } else {
      return false;
    }
    lastScale = factor;
    last = Class.SCALE;
    scaled = true;
    return true;
  }

  private boolean dozen(String written, boolean linked) {
    if (last == Class.SCALE || last == Class.DOZEN || linked) {
      return false;
    }
    if (current == null) {
      bare = true;
      current = BigDecimal.valueOf(12);
    } else {
      if (written.equals("dozens") && !digits && last == null) {
        return false;
      }
      // "three hundred and two dozens": only what follows the hundreds is counted in dozens.
      BigDecimal hundreds = digits ? BigDecimal.ZERO : hundreds(current);
      current = hundreds.add(current.subtract(hundreds).multiply(BigDecimal.valueOf(12)));
    }
    last = Class.DOZEN;
    return true;
  }

  private BigDecimal hundreds(BigDecimal value) {
    BigDecimal rest = value.remainder(BigDecimal.valueOf(100));
    return rest.signum() == 0 ? BigDecimal.ZERO : value.subtract(rest);
  }
}
