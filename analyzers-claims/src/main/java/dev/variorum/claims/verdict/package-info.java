/**
 * What two statements are to each other: in agreement, in conflict, or about different things. A
 * decision table with a name for every row.
 *
 * <p>Precision comes first: a conflict needs the same subject and attribute, no difference of
 * place, time or measuring point, and values that cannot both hold.
 */
@NullMarked
package dev.variorum.claims.verdict;

import org.jspecify.annotations.NullMarked;
