package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.clause.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * One verb of a sentence with its subject and its reach.
 *
 * @param index the place of its verb among those of the sentence
 * @param group the verb
 * @param subject its subject; {@code null} when none can be told
 * @param who what the subject stands for
 * @param meant how it is meant; {@code null} when nothing is stated
 * @param begin its first term
 * @param end its last term
 */
record Clause(
    int index,
    VerbGroup group,
    @Nullable NounRun subject,
    Argument who,
    Certitude.@Nullable Meant meant,
    int begin,
    int end) {}
