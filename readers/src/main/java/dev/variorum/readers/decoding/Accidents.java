package dev.variorum.readers.decoding;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.text.EncodingAccidents;
import dev.variorum.core.text.Span;
import java.util.List;

/** Tells where a document's text shows that it was once decoded wrongly; changes nothing. */
public final class Accidents {
  /** So many are told one by one; the others are counted. */
  static final int SHOWN = 20;

  /** No more of the text around an accident is quoted, on either side. */
  private static final int AROUND = 24;

  private Accidents() {}

  /** Hands over a document, and then a note for each accident in it. */
  public static void deliver(Document document, DocumentSink out) {
    out.document(document);
    List<Span> found = EncodingAccidents.of(document.text());
    for (Span span : found.subList(0, Math.min(SHOWN, found.size()))) {
      out.problem(
          Problem.note(
                  document.id().value(),
                  "\u201C"
                      + Excerpt.of(wordAround(document.text(), span), 2 * AROUND + 40)
                      + "\u201D looks like text once read in the wrong encoding")
              .at(span));
    }
    if (found.size() > SHOWN) {
      int more = found.size() - SHOWN;
      out.problem(
          Problem.note(
                  document.id().value(),
                  String.format(
                      "%,d more place%s like text once read in the wrong encoding",
                      more, more == 1 ? " looks" : "s look"))
              .at(found.get(SHOWN)));
    }
  }

  private static String wordAround(String text, Span span) {
    int from = span.start();
    while (from > 0
        && span.start() - from < AROUND
        && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = span.end();
    while (to < text.length()
        && to - span.end() < AROUND
        && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
