/**
 * The input formats that come with Variorum, and the door through which named files, folders and
 * standard input are read.
 *
 * <p>Each reader implements {@link dev.variorum.core.corpus.CorpusReader} and is found by {@link
 * java.util.ServiceLoader}. {@link dev.variorum.readers.Inputs} lists what the user named, gives
 * documents their ids, picks a reader for every file and joins metadata tables. What cannot be read
 * becomes a problem; the rest is read.
 */
@NullMarked
package dev.variorum.readers;

import org.jspecify.annotations.NullMarked;
