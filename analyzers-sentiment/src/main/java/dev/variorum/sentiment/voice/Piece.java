package dev.variorum.sentiment.voice;

/**
 * A part of a sentence in one voice.
 *
 * @param sentence the number of the sentence
 * @param start the UTF-16 offset of its first character
 * @param end the offset after its last one
 * @param quotation the number of the quotation it belongs to; -1 for the outlet's own words
 */
public record Piece(int sentence, int start, int end, int quotation) {

  /** Whether somebody else speaks. */
  public boolean isQuoted() {
    return quotation >= 0;
  }
}
