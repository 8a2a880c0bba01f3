package dev.variorum.dedupe.passage;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import java.util.BitSet;

/**
 * The words of one document for aligning it with others: their hashes and places, and which of them
 * are quoted or belong to page furniture. Not to be changed.
 */
public final class Reading {
  private final Tokens tokens;
  private final long[] words;
  private final BitSet quoted = new BitSet();
  private final BitSet furniture = new BitSet();
  private final BitSet marked = new BitSet();

  private Reading(Document document) {
    tokens = document.tokens();
    words = tokens.hashes();
    for (int t = 0; t < words.length; t++) {
      marked.set(t, isNameOrFigure(document.text(), tokens.start(t)));
    }
    Quotations quotations = document.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      mark(quotations.outer(q), quoted);
    }
    Sections sections = document.sections();
    for (int s = 0; s < sections.size(); s++) {
      mark(sections.span(s), furniture);
    }
  }

  /** A digit, or a capital that no new sentence explains. */
  private static boolean isNameOrFigure(String text, int start) {
    char first = text.charAt(start);
    if (!Character.isUpperCase(first)) {
      return Character.isDigit(first);
    }
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && (Character.isLetterOrDigit(text.charAt(before))
            || ",(-/$".indexOf(text.charAt(before)) >= 0);
  }

  /** Reads a document. */
  public static Reading of(Document document) {
    return new Reading(document);
  }

  private void mark(Span span, BitSet bits) {
    int from = tokens.firstEndingAfter(span.start());
    int to = from;
    while (to < tokens.size() && tokens.start(to) < span.end()) {
      to++;
    }
    bits.set(from, to);
  }

  /** The word hashes; not to be changed. */
  public long[] words() {
    return words;
  }

  /** About how much memory it takes. */
  long bytes() {
    return 200 + 24L * words.length;
  }

  /** The number of words that are not page furniture. */
  public int bodyWords() {
    return words.length - furniture.cardinality();
  }

  /** Where the words {@code first} to before {@code first + count} stand. */
  public Span span(int first, int count) {
    return tokens.span(first, first + count - 1);
  }

  /** How many of the words from {@code first} on are quoted. */
  public int quoted(int first, int count) {
    return quoted.get(first, first + count).cardinality();
  }

  /** Whether one of the words from {@code first} on is a figure or, by its capital, a name. */
  public boolean isMarked(int first, int count) {
    int next = marked.nextSetBit(first);
    return next >= 0 && next < first + count;
  }

  /** How many of the words from {@code first} on are page furniture. */
  public int furniture(int first, int count) {
    return furniture.get(first, first + count).cardinality();
  }
}
