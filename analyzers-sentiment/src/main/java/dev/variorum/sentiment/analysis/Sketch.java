package dev.variorum.sentiment.analysis;

import java.io.Serializable;

/**
 * What is kept of a document: its pieces with their scores, and its mentions with theirs.
 *
 * @param source the document's source; empty when unknown
 * @param day the day of publication, in ISO 8601; empty when it is not known to the day
 * @param starts where each piece starts
 * @param ends where each piece ends
 * @param scores the tone of each, from -1 to 1
 * @param stances what the judging words of each say
 * @param opinions what each says where it is told to judge, matter and all
 * @param appraisals what each one's words of appraisal say, from -1 to 1
 * @param manners what each adds to a column's manner, or below 0 to a report's
 * @param flags of each: {@link #QUOTED}, {@link #DOUBTFUL}, {@link #CREDIT}, {@link #QUESTION}
 * @param names the names of the subjects, by number
 * @param mentions the mentions, in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; it passes a million times
record Sketch(
    String source,
    String day,
    int[] starts,
    int[] ends,
    float[] scores,
    float[] stances,
    float[] opinions,
    float[] appraisals,
    float[] manners,
    byte[] flags,
    String[] names,
    Sighting[] mentions)
    implements Serializable {
  /** Somebody else's words. */
  static final byte QUOTED = 1;

  /** A few words that only say who speaks. */
  static final byte CREDIT = 4;

  /** Signs of irony: the tone may be meant as its opposite. */
  static final byte DOUBTFUL = 2;

  /** It asks. */
  static final byte QUESTION = 8;

  /**
   * A mention of a subject.
   *
   * @param name the number of the name
   * @param piece the number of the piece it stands in
   * @param start where the mention starts
   * @param end where it ends
   * @param speaker the speaker's name; empty for the outlet or when unknown
   * @param positive the probability of a positive tone
   * @param negative the probability of a negative one
   * @param place whether it stands where a place stands
   * @param cues the weightiest words: for each, start, end and weight in thousandths, which is
   *     above 0 for praise and below it for blame
   */
  record Sighting(
      int name,
      int piece,
      int start,
      int end,
      String speaker,
      float positive,
      float negative,
      boolean place,
      int[] cues)
      implements Serializable {}
}
