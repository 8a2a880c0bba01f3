package dev.variorum.claims.date;

import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day a document was written: from its metadata, then from a dateline at its head.
 *
 * <p>A dateline is a short line, or the words before a dash or bracket in the first sentence, that
 * holds a full date. What stands after the first sentences is never one: by-lines and notices at the
 * end of a page carry the dates of other things.
 */
final class DocumentDate {
  /** Sentences, headlines included, in which a dateline may stand. */
  private static final int HEAD = 4;

  /** Characters of running text before which a dateline ends. */
  private static final int DATELINE = 70;

  private DocumentDate() {}

  static Optional<LocalDate> of(Document document) {
    Optional<Published> published = document.published();
    if (published.isPresent() && published.get().first().equals(published.get().last())) {
      return published.map(Published::first);
    }
    return dateline(document);
  }

  private static Optional<LocalDate> dateline(Document document) {
    Sentences sentences = document.sentences();
    int head = Math.min(HEAD, sentences.size());
    if (head == 0) {
      return Optional.empty();
    }
    String text = document.text().substring(0, sentences.end(head - 1));
    List<DateMention> dates = new DateScan(Pieces.of(text), Optional.empty()).run();
    for (DateMention date : dates) {
      if (date.edtf().length() != 10 || date.first().isEmpty()) {
        continue;
      }
      int sentence = sentences.firstEndingAfter(date.span().start());
      boolean line = sentence < sentences.size() && sentences.isHeadline(sentence);
      boolean lead =
          sentence < sentences.size()
              && date.span().end() - sentences.start(sentence) <= DATELINE
              && isDateline(text, sentences.start(sentence), date.span().end());
      if (line || lead) {
        return date.first();
      }
    }
    return Optional.empty();
  }

  /** A place in capitals before the date, and a bracket or dash behind it. */
  private static boolean isDateline(String text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < end && text.charAt(i) != ','; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    String behind = text.substring(end, Math.min(text.length(), end + 40));
    return capitals >= 3
        && (behind.contains("(")
            || behind.contains("-")
            || behind.contains("\u2014")
            || behind.contains("\u2013"));
  }
}
