package dev.variorum.sentiment.voice;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.List;

/** Parts the sentences of a document into pieces of one voice each; page furniture is left out. */
public final class Voices {
  /** Marks around fewer words than this set off a term, not a speech. */
  private static final int FEWEST_WORDS = 4;

  private Voices() {}

  /** The pieces in the order of the text, without overlap. Time linear in the document's length. */
  public static List<Piece> of(Document document) {
    Sentences sentences = document.sentences();
    Sections sections = document.sections();
    Quotations quotations = document.quotations();
    boolean[] speech = speech(document);
    List<Piece> pieces = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      if (sections.isFurniture(sentences.start(s))) {
        continue;
      }
      int at = sentences.start(s);
      int end = sentences.end(s);
      for (int q = quotations.firstEndingAfter(at);
          q < quotations.size() && quotations.outer(q).start() < end;
          q++) {
        if (speech[q]) {
          Span outer = quotations.outer(q);
          add(pieces, document.text(), s, at, Math.min(end, outer.start()), -1);
          at = Math.max(at, outer.start());
          int to = Math.min(end, outer.end());
          add(pieces, document.text(), s, at, to, q);
          at = to;
        }
      }
      add(pieces, document.text(), s, at, end, -1);
    }
    return pieces;
  }

  private static boolean[] speech(Document document) {
    Quotations quotations = document.quotations();
    Terms terms = document.terms();
    boolean[] speech = new boolean[quotations.size()];
    for (int q = 0; q < speech.length; q++) {
      Span inner = quotations.inner(q);
      int words = 0;
      for (int t = terms.firstEndingAfter(inner.start());
          t < terms.size() && terms.start(t) < inner.end() && words < FEWEST_WORDS;
          t++) {
        words += terms.kind(t) == Terms.Kind.SIGN ? 0 : 1;
      }
      char last = inner.isEmpty() ? ' ' : document.text().charAt(inner.end() - 1);
      boolean closedSentence = last == '.' || last == ',' || last == '!' || last == '?';
      speech[q] = words >= FEWEST_WORDS || (words > 1 && closedSentence);
    }
    return speech;
  }

  private static void add(
      List<Piece> pieces, String text, int sentence, int from, int to, int quotation) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        pieces.add(new Piece(sentence, from, to, quotation));
        return;
      }
    }
  }
}
