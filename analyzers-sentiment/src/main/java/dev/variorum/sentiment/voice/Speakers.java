package dev.variorum.sentiment.voice;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * Who speaks in each quotation of a document: the name nearest to the marks in the outlet's own
 * words of the same sentence, else the one that spoke last or opened the sentence before.
 */
public final class Speakers {
  private static final String TOLD = " told ";
  private static final String TOLD_THE = " told the ";

  private final String[] names;

  private Speakers(String[] names) {
    this.names = names;
  }

  /** Reads the speakers of a document. Time linear in its length. */
  public static Speakers of(Document document) {
    Quotations quotations = document.quotations();
    String[] names = new String[quotations.size()];
    Arrays.fill(names, "");
    for (int q = 0; q < names.length; q++) {
      names[q] = speaker(document, q, q > 0 ? names[q - 1] : "");
    }
    return new Speakers(names);
  }

  private static String speaker(Document document, int q, String before) {
    Sentences sentences = document.sentences();
    Span outer = document.quotations().outer(q);
    int first = sentences.firstEndingAfter(outer.start());
    int last = sentences.firstEndingAfter(Math.max(outer.start(), outer.end() - 1));
    if (first >= sentences.size()) {
      return before;
    }
    int from = sentences.start(first);
    int to = last < sentences.size() ? sentences.end(last) : sentences.end(first);
    // The stop may stand inside the marks: what follows on the line is still the same sentence.
    if (last + 1 < sentences.size()
        && sentences.paragraph(last + 1) == sentences.paragraph(first)
        && startsLower(document.text(), sentences.start(last + 1))) {
      to = sentences.end(last + 1);
    }
    Optional<Span> after = nameIn(document, outer.end(), to);
    if (after.isPresent()) {
      return document.words(after.get());
    }
    Optional<Span> ahead = nameIn(document, from, outer.start());
    if (ahead.isPresent()) {
      return document.words(ahead.get());
    }
    int spoken =
        q > 0 ? sentences.firstEndingAfter(document.quotations().outer(q - 1).start()) : -3;
    boolean near = spoken >= first - 2 && !before.isEmpty();
    if (near && sentences.paragraph(spoken) == sentences.paragraph(first)) {
      return before;
    }
    if (first > 0 && sentences.paragraph(first - 1) == sentences.paragraph(first)) {
      Optional<Span> earlier =
          nameIn(document, sentences.start(first - 1), sentences.end(first - 1));
      if (earlier.isPresent()) {
        return document.words(earlier.get());
      }
    }
    return near ? before : "";
  }

  private static boolean startsLower(String text, int at) {
    return Character.isLowerCase(text.charAt(at));
  }

  private static Optional<Span> nameIn(Document document, int from, int to) {
    Names names = document.names();
    for (int n = names.firstEndingAfter(from);
        n < names.size() && names.span(n).start() < to;
        n++) {
      Span span = names.span(n);
      if (span.start() < from
          || span.end() > to
          || names.isWeak(n)
          || document.quotations().contains(span.start())
          || isTold(document, span.start())) {
        continue;
      }
      return Optional.of(span);
    }
    return Optional.empty();
  }

  /** Whether it is who was told: {@code she told the Ledger}. */
  private static boolean isTold(Document document, int at) {
    String text = document.text();
    return text.startsWith(TOLD, at - TOLD.length())
        || text.startsWith(TOLD_THE, at - TOLD_THE.length());
  }

  /** The speaker of a quotation as the text names him; empty when the text does not. */
  public String of(int quotation) {
    return names[quotation];
  }
}
