package dev.variorum.claims;

import dev.variorum.claims.collation.Imprint;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.claims.quotation.Post;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param propositions its statements without a figure
 * @param topics the names that it speaks of most, as it has them
 * @param source who published it; empty when unknown
 */
record DocumentClaims(
    int[] published,
    Frame[] frames,
    float[] worth,
    Quote[] quotes,
    Figure[] figures,
    Imprint[] imprints,
    Proposition[] propositions,
    String[] topics,
    String source)
    implements Serializable {
  private static final int TOPICS = 8;

  /** The names mentioned most, of several those mentioned first. */
  static String[] topics(Document document) {
    Names names = document.names();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int n = 0; n < names.size(); n++) {
      if (!names.isWeak(n)) {
        counts.merge(document.words(names.span(n)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TOPICS)
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  /**
   * A quotation, or what is told of a named speaker's words.
   *
   * @param words hashes of its words, in order, no more than 80; empty for indirect speech
   * @param telling hashes of the concepts of its telling words, sorted
   * @param around hashes of the words of the names in and beside its sentences, sorted
   * @param named whether the speaker's name itself stands in its sentence
   * @param post the post that the words beside the name give the speaker
   */
  record Quote(
      Span span,
      Attribution.Type type,
      @Nullable Span source,
      String speaker,
      int[] words,
      int[] telling,
      int[] around,
      boolean named,
      Post post)
      implements Serializable {}

  /**
   * A quantity without its noun phrase, or a day or time of day.
   *
   * @param number empty for a day or time
   * @param date the day in EDTF or the time of day; empty for a quantity
   */
  record Figure(
      Span span, String number, String to, String unit, String bound, String type, String date)
      implements Serializable {

    /** Quantities and days in the order of the text; a number inside a day or time is part of that. */
    static Figure[] of(List<Quantity> quantities, List<DateMention> mentions) {
      List<Figure> figures = new ArrayList<>();
      for (DateMention m : mentions) {
        if (m.kind() == DateMention.Kind.DATE && !m.edtf().isEmpty()) {
          figures.add(new Figure(m.span(), "", "", "date", "=", "date", m.edtf()));
        } else if (m.kind() == DateMention.Kind.TIME && m.time().isPresent()) {
          figures.add(new Figure(m.span(), "", "", "time", "=", "time", m.time().get().toString()));
        }
      }
      int calendar = figures.size();
      for (Quantity q : quantities) {
        boolean part = false;
        for (int i = 0; i < calendar && !part; i++) {
          part = figures.get(i).span().overlaps(q.number());
        }
        if (!part) {
          figures.add(
              new Figure(
                  q.span(),
                  q.value().toPlainString(),
                  q.to().map(BigDecimal::toPlainString).orElse(""),
                  q.unit(),
                  q.bound().symbol(),
                  q.type().id(),
                  ""));
        }
      }
      figures.sort(Comparator.comparing(Figure::span));
      return figures.toArray(new Figure[0]);
    }
  }
}
