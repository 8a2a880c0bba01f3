/**
 * Documents out of records: lines of JSON and rows of CSV.
 *
 * <p>A record is a list of named values. Which names hold the text, the id, the title and so on is
 * said by settings, or else found among customary names; every other short value becomes a label. A
 * record that cannot be read is a problem with its line, and the others are read.
 */
@NullMarked
package dev.variorum.readers.records;

import org.jspecify.annotations.NullMarked;
