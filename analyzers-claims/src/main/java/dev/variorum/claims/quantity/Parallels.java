package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.numeral.WordList;
import dev.variorum.core.text.Terms.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links quantities of a text with each other: a conversion in brackets to what it converts, a
 * figure without a unit to the parallel figure that has one.
 */
final class Parallels {
  private static final Set<String> READINGS =
      WordList.of("showed shows read reads measured reached recorded stood saw at to was");

  private final Pieces pieces;

  Parallels(Pieces pieces) {
    this.pieces = pieces;
  }

  void link(List<Draft> drafts) {
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (k > 0) {
        convert(drafts, k, draft);
      }
      if (!draft.hasUnit() && draft.type == Type.COUNT) {
        Draft source = source(drafts, k, draft);
        if (source != null) {
          draft.unit = source.unit;
          draft.type = source.type;
          draft.noun = source.noun;
          draft.elided = true;
        }
      }
    }
  }

  private void convert(List<Draft> drafts, int k, Draft draft) {
    Draft before = drafts.get(k - 1);
    boolean bracket =
        pieces.written(draft.first - 1).equals("(")
            && pieces.written(draft.end).equals(")")
            && draft.first - 1 - before.end <= 3;
    boolean or =
        pieces.is(draft.first - 1, "or")
            && draft.first - 2 == before.end
            && pieces.written(draft.first - 2).equals(",");
    boolean comparable =
        draft.type == before.type
            && draft.hasUnit()
            && !draft.unit.equals(before.unit)
            && (draft.type == Type.MONEY || draft.type == Type.MEASURE);
    if ((bracket || or) && comparable && pieces.sameSentence(before.first, draft.first)) {
      draft.conversionOf = k - 1;
    }
  }

  /** The earlier (or, within the sentence, next) quantity whose unit a bare figure shares. */
  private @Nullable Draft source(List<Draft> drafts, int k, Draft draft) {
    Draft counted = counted(drafts, k, draft);
    if (counted != null) {
      return counted;
    }
    for (int p = k - 1; p >= 0 && p > k - 6; p--) {
      Draft candidate = drafts.get(p);
      if (!near(candidate, draft)) {
        break;
      }
      if (candidate.hasUnit() && candidate.conversionOf < 0 && parallel(candidate, draft)) {
        return candidate;
      }
    }
    Draft next = k + 1 < drafts.size() ? drafts.get(k + 1) : null;
    boolean forward =
        next != null
            && next.hasUnit()
            && pieces.sameSentence(next.first, draft.first)
            && next.first - draft.end <= 2
            && (pieces.is(draft.end, "and")
                || pieces.written(draft.end).equals(",")
                || pieces.is(draft.end, "or")
                || pieces.is(draft.end, "to"))
            && parallel(next, draft);
    return forward ? next : null;
  }

  /**
   * "Four people have died and eleven are missing", "of 18,000 homes 11,000 have been": a bare
   * number that is the subject of a verb counts what the clause before counted.
   */
  private @Nullable Draft counted(List<Draft> drafts, int k, Draft draft) {
    boolean subject =
        switch (pieces.word(draft.end)) {
          case "are", "were", "have", "remain", "remained", "do", "did" -> true;
          default -> false;
        };
    Draft before = k > 0 ? drafts.get(k - 1) : null;
    boolean same =
        subject
            && before != null
            && before.type == Type.COUNT
            && before.hasUnit()
            && pieces.sameSentence(before.first, draft.first);
    return same ? before : null;
  }

  /** In the sentence, or for scaled figures and readings of a scale in the sentence before. */
  private boolean near(Draft earlier, Draft draft) {
    int distance = pieces.sentence(draft.first) - pieces.sentence(earlier.first);
    boolean reading =
        draft.value.scale() > 0
            && earlier.type == Type.MEASURE
            && isReading(pieces.word(draft.first - 1))
            && earlier.value.signum() > 0
            && draft.value.compareTo(earlier.value.multiply(BigDecimal.valueOf(3))) < 0
            && draft.value.multiply(BigDecimal.valueOf(3)).compareTo(earlier.value) > 0;
    return distance == 0
        || distance == 1 && (draft.numeral.scaled() && earlier.numeral.scaled() || reading);
  }

  private static boolean isReading(String verb) {
    return READINGS.contains(verb);
  }

  private boolean parallel(Draft source, Draft draft) {
    if (source.type == Type.DURATION
        || source.type == Type.MULTIPLE
        || source.type == Type.FRACTION) {
      return false;
    }
    if (isLevelAfterChange(source, draft) || !isComparable(source, draft)) {
      return false;
    }
    boolean sameForm =
        draft.numeral.scaled() && source.numeral.scaled()
            || draft.value.scale() > 0 && source.value.scale() > 0;
    return sameForm || hasCue(draft.first - 1);
  }

  /** "grew 16 percent to 250,000": what stands behind {@code to} is no percentage. */
  private boolean isLevelAfterChange(Draft source, Draft draft) {
    return source.type == Type.PERCENT
        && (pieces.is(draft.first - 1, "to") && draft.first - 1 == source.end
            || draft.value.abs().compareTo(BigDecimal.valueOf(1000)) > 0);
  }

  /** Figures a thousand times apart are seldom of one kind. */
  private static boolean isComparable(Draft source, Draft draft) {
    BigDecimal a = source.value.abs();
    BigDecimal b = draft.value.abs();
    BigDecimal thousand = BigDecimal.valueOf(1000);
    return a.compareTo(b.multiply(thousand)) <= 0 && b.compareTo(a.multiply(thousand)) <= 0;
  }

  /** A word before the figure that sets it against another one. */
  private boolean hasCue(int i) {
    if (pieces.kind(i) == Kind.SIGN && pieces.written(i).equals(",")) {
      return pieces.kind(i - 1) == Kind.NUMBER;
    }
    return switch (pieces.word(i)) {
      case "against", "versus", "vs", "than", "from", "to", "between", "been", "only" -> true;
      default -> false;
    };
  }
}
