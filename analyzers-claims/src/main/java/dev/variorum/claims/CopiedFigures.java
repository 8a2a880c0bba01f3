package dev.variorum.claims;

import dev.variorum.claims.frame.Amount;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.quantity.Bound;
import java.util.Locale;

/** Tells whether two values in one place of a copied sentence are at odds. */
final class CopiedFigures {
  /** A time with fewer words around it is a page's stamp. */
  private static final int FEW = 3;

  private CopiedFigures() {}

  /** Whether the two cannot both hold; symmetric. */
  static boolean differ(Frame f, Frame g) {
    Amount p = f.amount();
    Amount q = g.amount();
    boolean guess = f.modality() == Modality.HEDGED || g.modality() == Modality.HEDGED;
    boolean time = p.unit().equals("clock") || p.unit().equals("day");
    boolean stamp = time && Math.min(f.near().length, g.near().length) < FEW;
    if (guess || stamp || !p.unit().equals(q.unit()) || areOfOtherThings(f, g)) {
      return false;
    }
    boolean ranges =
        !p.isPoint()
            && !q.isPoint()
            && p.to(q) != Amount.Relation.EQUAL
            && isExact(p)
            && isExact(q);
    return p.to(q) == Amount.Relation.DISJOINT || ranges;
  }

  /** Whether the one counts this and the other that, or in another unit. */
  private static boolean areOfOtherThings(Frame f, Frame g) {
    boolean nouns =
        f.amount().unit().equals("count")
            && !f.noun().isEmpty()
            && !g.noun().isEmpty()
            && !f.noun().equals(g.noun());
    return nouns || !joined(f.value()).equals(joined(g.value()));
  }

  /** What a hyphen joins to a number: {@code square-metre} of {@code 15,800-square-metre}. */
  private static String joined(String value) {
    int hyphen = value.indexOf('-');
    if (hyphen <= 0 || !Character.isDigit(value.charAt(hyphen - 1))) {
      return "";
    }
    int end = value.indexOf(' ', hyphen);
    return value.substring(hyphen, end < 0 ? value.length() : end).toLowerCase(Locale.ROOT);
  }

  private static boolean isExact(Amount amount) {
    return amount.bound() == Bound.EXACT;
  }
}
