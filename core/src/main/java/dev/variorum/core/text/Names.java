package dev.variorum.core.text;

/**
 * Stretches of a text that are written like names: capitalised words in a row with the small words
 * that join them ({@code Bank of England}, {@code Ludwig van Beethoven}), names with digits,
 * acronyms.
 *
 * <p>English only, by spelling alone: nothing is said about what a name stands for. A first word of
 * a sentence that is capitalised for that reason only cannot be told from a name by spelling; such
 * a one is {@link #isWeak weak}. Days, months and other capitalised words that are not names are
 * left out.
 */
public final class Names {
  private final Spans spans;
  private final boolean[] weak;

  Names(Spans spans, boolean[] weak) {
    this.spans = spans.trim();
    this.weak = weak;
  }

  /** Finds the names of a text, in time linear in its length. */
  public static Names of(String text, Terms terms, Sentences sentences) {
    return new NameScan(text, terms, sentences).run();
  }

  /** The number of names, counting every mention. */
  public int size() {
    return spans.size();
  }

  /** Where mention {@code i} stands, without a possessive ending. */
  public Span span(int i) {
    return spans.span(i);
  }

  /**
   * Whether mention {@code i} may owe its capital to its place: one word that opens a sentence, or
   * in a headline.
   */
  public boolean isWeak(int i) {
    return weak[i];
  }

  /** The first mention that ends after {@code offset}; {@link #size()} when there is none. */
  public int firstEndingAfter(int offset) {
    return spans.firstEndingAfter(offset);
  }
}
