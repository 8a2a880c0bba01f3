package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;

/**
 * A version of an article that differs from it in one place.
 *
 * @param kind the kind of edit
 * @param innocent whether the article still says the same
 * @param text the whole text
 * @param edit where in it the edited words stand
 * @param from where the statement begins
 * @param to where the statement ends
 */
record Version(String kind, boolean innocent, String text, Span edit, int from, int to) {

  /** The article with the words at {@code place}, in the statement {@code at}, replaced. */
  static Version of(
      Document article, Span at, Span place, String replacement, String kind, boolean innocent) {
    String text = article.text();
    int grown = replacement.length() - place.length();
    return new Version(
        kind,
        innocent,
        text.substring(0, place.start()) + replacement + text.substring(place.end()),
        new Span(place.start(), place.start() + replacement.length()),
        Math.min(at.start(), place.start()),
        Math.max(at.end() + grown, place.start() + replacement.length()));
  }

  /** The statement as it stands in the edited text. */
  Span statement() {
    return new Span(from, Math.min(to, text.length()));
  }
}
