package dev.variorum.core.text;

/**
 * The stretches of a text between quotation marks.
 *
 * <p>Marks are paired within a paragraph; one that is left open runs to the end of its paragraph,
 * and is said to go on when the next paragraph opens with the same mark again (the rule for long
 * quotations in print). Straight, curly, single and angle marks are read, and two single marks for
 * one; an opening mark may be closed by one of another shape. An apostrophe is not a mark. Nested quotations are part of the outer one.
 */
public final class Quotations {
  private final Spans outer;
  private final boolean[] closed;
  private final boolean[] continues;
  private final boolean[] wideStart;
  private final boolean[] wideEnd;

  Quotations(
      Spans outer, boolean[] closed, boolean[] continues, boolean[] wideStart, boolean[] wideEnd) {
    this.outer = outer.trim();
    this.closed = closed;
    this.continues = continues;
    this.wideStart = wideStart;
    this.wideEnd = wideEnd;
  }

  /** Pairs the marks of a text, in time linear in its length. */
  public static Quotations of(String text) {
    return new QuotationScan(text).run();
  }

  /** The number of quotations. */
  public int size() {
    return outer.size();
  }

  /** Where quotation {@code i} stands, marks included. */
  public Span outer(int i) {
    return outer.span(i);
  }

  /** The words of quotation {@code i}, without its marks. */
  public Span inner(int i) {
    int start = outer.start(i) + (wideStart[i] ? 2 : 1);
    int end = outer.end(i) - (!closed[i] ? 0 : wideEnd[i] ? 2 : 1);
    return new Span(Math.min(start, end), end);
  }

  /** Whether a closing mark was found. */
  public boolean isClosed(int i) {
    return closed[i];
  }

  /** Whether quotation {@code i} has no closing mark and goes on as the next one. */
  public boolean continues(int i) {
    return continues[i];
  }

  /** Whether {@code offset} lies between the marks of a quotation, or is one of them. */
  public boolean contains(int offset) {
    return outer.contains(offset, i -> true);
  }

  /** The first quotation that ends after {@code offset}; {@link #size()} when there is none. */
  public int firstEndingAfter(int offset) {
    return outer.firstEndingAfter(offset);
  }
}
