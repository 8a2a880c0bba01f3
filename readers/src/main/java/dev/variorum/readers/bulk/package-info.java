/**
 * JSON Lines by the gigabyte: whole lines in blocks of bytes, and the text and id of each read in
 * place.
 *
 * <p>For work that needs no {@link dev.variorum.core.corpus.Document}. {@link
 * dev.variorum.readers.bulk.LineFile} hands out blocks and gives single lines again; {@link
 * dev.variorum.readers.bulk.RecordText} chooses the fields as the reader of JSON Lines does.
 */
@NullMarked
package dev.variorum.readers.bulk;

import org.jspecify.annotations.NullMarked;
