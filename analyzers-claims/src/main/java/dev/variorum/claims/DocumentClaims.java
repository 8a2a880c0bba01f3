package dev.variorum.claims;

import dev.variorum.claims.collation.Imprint;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.text.Span;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one document.
 *
 * @param published first and last day of publication since 1970; empty when unknown
 * @param frames its statements
 * @param worth the check-worthiness of each statement
 * @param quotes its quotations
 * @param figures its quantities, when they are asked for
 * @param imprints its sentences, to find copies of them
 */
record DocumentClaims(
    int[] published,
    Frame[] frames,
    float[] worth,
    Quote[] quotes,
    Figure[] figures,
    Imprint[] imprints)
    implements Serializable {

  /**
   * A quotation.
   *
   * @param words hashes of its words, in order, no more than 80
   */
  record Quote(Span span, Attribution.Type type, @Nullable Span source, String speaker, int[] words)
      implements Serializable {}

  /** A quantity without its noun phrase. */
  record Figure(Span span, String number, String to, String unit, String bound, String type)
      implements Serializable {

    static Figure of(Quantity q) {
      return new Figure(
          q.span(),
          q.value().toPlainString(),
          q.to().map(java.math.BigDecimal::toPlainString).orElse(""),
          q.unit(),
          q.bound().symbol(),
          q.type().id());
    }
  }
}
