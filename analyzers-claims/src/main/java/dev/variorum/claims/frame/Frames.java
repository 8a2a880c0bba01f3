package dev.variorum.claims.frame;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quotation.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the frames of one document. Stateless. */
public final class Frames {
  private Frames() {}

  /**
   * The frames of a document's body, in the order of their values; page furniture yields none.
   *
   * @param words the document's words
   * @param quantities its quantities, in the order of the text
   * @param dates its expressions of time, in the order of the text
   * @param attributions who says what in it
   */
  public static List<Frame> scan(
      Words words,
      List<Quantity> quantities,
      List<DateMention> dates,
      List<Attribution> attributions) {
    List<Stated> stated = new ArrayList<>();
    boolean[] restates = new boolean[quantities.size()];
    for (int q = 0; q < quantities.size(); q++) {
      quantities.get(q).conversionOf().ifPresent(of -> {});
      restates[q] = quantities.get(q).conversionOf().isPresent();
    }
    for (int q = 0; q < quantities.size(); q++) {
      if (!restates[q]) {
        stated.add(Stated.of(words, quantities.get(q), restating(quantities, q)));
      }
    }
    for (DateMention date : dates) {
      Stated.of(words, date).ifPresent(stated::add);
    }
    stated.sort(Comparator.comparingInt(Stated::from));
    return new FrameScan(words, withoutOverlaps(stated), dates, attributions).run();
  }

  private static Quantity restating(List<Quantity> quantities, int of) {
    for (int q = of + 1; q < Math.min(quantities.size(), of + 3); q++) {
      if (quantities.get(q).conversionOf().filter(o -> o == of).isPresent()) {
        return quantities.get(q);
      }
    }
    return quantities.get(of);
  }

  /** Where a quantity and a time name the same words, the time stands. */
  private static List<Stated> withoutOverlaps(List<Stated> stated) {
    List<Stated> kept = new ArrayList<>();
    for (Stated s : stated) {
      Stated last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || s.from() > last.last()) {
        kept.add(s);
      } else if (last.kind() == Frame.Kind.QUANTITY && s.kind() != Frame.Kind.QUANTITY) {
        kept.set(kept.size() - 1, s);
      }
    }
    return kept;
  }
}
