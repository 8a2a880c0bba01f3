package dev.variorum.claims.proposition;

import dev.variorum.claims.comparison.Standing;
import dev.variorum.claims.frame.Modality;
import dev.variorum.core.text.Span;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one account says to be so or not to be so, without a figure.
 *
 * @param sentence the number of its sentence in the document
 * @param statement the clause it stands in
 * @param said the words of verb and object, as written
 * @param predicate class of its verb; {@code be} with the concept of what is said to be, {@code
 *     compare} with the respect in which
 * @param negated whether it is said not to be so
 * @param agent who does or is it
 * @param patient to what it is done, or with what it is compared
 * @param standing how the agent stands to the patient; {@code null} when nothing is compared
 * @param partly whether it is said to hold in part, nearly or mostly
 * @param lasting whether it is said for good: not only so far, and not only as possible
 * @param past whether it speaks of the past
 * @param content concepts of the rest of the clause, sorted hashes
 * @param near concepts of the sentence, sorted hashes
 * @param places names of places in the clause, sorted
 * @param when first and last day that the clause speaks of (days since 1970); {@code null} when it
 *     names none
 * @param dated whether the time stands right beside the verb or its object
 * @param symbol a time that could not be tied to a day ({@code thursday}); empty for none
 * @param modality how certain it is said to be
 * @param speech 0 the author's own statement, 1 direct, 2 indirect, 3 mixed speech
 * @param speaker whose statement it is when it is speech; empty when unknown
 * @param worth the check-worthiness of its sentence, from 0 to 1
 */
public record Proposition(
    int sentence,
    Span statement,
    String said,
    String predicate,
    boolean negated,
    Argument agent,
    Argument patient,
    @Nullable Standing standing,
    boolean partly,
    boolean lasting,
    boolean past,
    int[] content,
    int[] near,
    String[] places,
    int @Nullable [] when,
    boolean dated,
    String symbol,
    Modality modality,
    int speech,
    String speaker,
    float worth)
    implements Serializable {

  /** Whether an author tells it as done before what else is told: {@code had pleaded guilty}. */
  public boolean isEarlier() {
    return speech == 0 && said.startsWith("had ");
  }
}
