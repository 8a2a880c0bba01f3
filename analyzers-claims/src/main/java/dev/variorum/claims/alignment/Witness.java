package dev.variorum.claims.alignment;

import dev.variorum.claims.frame.Frame;
import java.util.Set;

/**
 * A statement as one document's testimony, with its names as the corpus knows them.
 *
 * @param position the document's position in the corpus
 * @param frame the statement
 * @param subject key of the full name of its subject; empty when unknown
 * @param speaker key of the full name of its speaker; empty for the author's own statements
 * @param names keys of the full names in its sentence
 * @param places keys of the full names of its places
 * @param cast all names in its document's statements
 * @param published first and last day on which the document can have been published, since 1970;
 *     empty when unknown
 * @param ledger the values of its document
 */
public record Witness(
    long position,
    Frame frame,
    String subject,
    String speaker,
    Set<String> names,
    Set<String> places,
    Cast cast,
    int[] published,
    Ledger ledger) {}
