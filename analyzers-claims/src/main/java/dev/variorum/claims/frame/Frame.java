package dev.variorum.claims.frame;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.core.text.Span;

/**
 * One statement of one account.
 *
 * @param kind what sort of value it states
 * @param sentence the number of its sentence in the document
 * @param statement the clause it stands in
 * @param anchor where the value stands
 * @param value the words of the value, as written
 * @param amount the value
 * @param restated the same value in another unit, given in brackets; equals {@code amount} when
 *     there is none
 * @param subject the name of what it is about, as the document has it; empty when unknown
 * @param attribute what is said of the subject, in a few plain words
 * @param noun concept of what is counted, or of what a measure or sum is of; empty when unknown
 * @param deed hash of the concept of the verb that the value hangs on; 0 when none is seen
 * @param near concepts of the clause, sorted hashes
 * @param far concepts of the rest of the sentence, sorted hashes
 * @param tight concepts of the few words right around the value, sorted hashes
 * @param uses for each concept of {@code near} in how many sentences of the document that state
 *     values it occurs, at most 127
 * @param beside the other values of the sentence, sorted hashes
 * @param around the values of the sentences around it, sorted hashes
 * @param names names in the sentence other than places, as the document has them, sorted
 * @param places names of places and measuring points in the clause, sorted
 * @param scope a common noun for the reach of the value ({@code province}); empty for none
 * @param when first and last day that the clause speaks of (days since 1970); {@code null} when it
 *     names none
 * @param symbol a time that could not be tied to a day ({@code thursday}); empty for none
 * @param modality how certain it is said to be
 * @param speech 0 the author's own statement, 1 direct, 2 indirect, 3 mixed speech
 * @param speaker whose statement it is when it is speech; empty when unknown
 * @param stative whether the value is what the subject has or is
 * @param part whether it speaks of a part or a further number: {@code of which}, {@code another}
 * @param traits what marks off its value from others of its kind
 */
public record Frame(
    Kind kind,
    int sentence,
    Span statement,
    Span anchor,
    String value,
    Amount amount,
    Amount restated,
    String subject,
    String attribute,
    String noun,
    int deed,
    int[] near,
    int[] far,
    int[] tight,
    byte[] uses,
    int[] beside,
    int[] around,
    String[] names,
    String[] places,
    String scope,
    int @org.jspecify.annotations.Nullable [] when,
    String symbol,
    Modality modality,
    int speech,
    String speaker,
    boolean stative,
    boolean part,
    Traits traits)
    implements java.io.Serializable {

  /** Whether it gives somebody's age, which holds of every place and time of an event. */
  public boolean isAge() {
    return amount.isAge();
  }

  /** Whether it says since when a mark was not reached: {@code the highest since 1951}. */
  public boolean isMark() {
    return deed == Concepts.hash(Marks.MOST) || deed == Concepts.hash(Marks.LEAST);
  }

  /** The same frame with what only the whole document tells. */
  Frame with(byte[] counts, int[] sameSentence, int[] otherSentences) {
    return new Frame(
        kind,
        sentence,
        statement,
        anchor,
        value,
        amount,
        restated,
        subject,
        attribute,
        noun,
        deed,
        near,
        far,
        tight,
        counts,
        sameSentence,
        otherSentences,
        names,
        places,
        scope,
        when,
        symbol,
        modality,
        speech,
        speaker,
        stative,
        part,
        traits);
  }

  /** What sort of value a frame states. */
  public enum Kind {
    /** A number with a unit. */
    QUANTITY,
    /** The day of an event. */
    DAY,
    /** The time of day of an event. */
    CLOCK,
    /** How long one event came before or after another. */
    ORDER
  }
}
