/**
 * From what a user names to single inputs: files of folders in a fixed order, the names that
 * documents get from them, and the tables that tell more of them.
 *
 * <p>Nothing here is left out silently: what is not read is a problem or is counted in a note.
 * Absolute paths never show.
 */
@NullMarked
package dev.variorum.readers.listing;

import org.jspecify.annotations.NullMarked;
