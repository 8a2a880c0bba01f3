/**
 * From bytes to characters: which encoding an input is in, whether it is text at all, and what its
 * characters tell of earlier decoding accidents.
 *
 * <p>UTF-8 is read strictly; bytes that are not UTF-8 are read as windows-1252 and said so. Nothing
 * is mended silently: odd bytes, declared encodings and accidents are told as problems.
 */
@NullMarked
package dev.variorum.readers.decoding;

import org.jspecify.annotations.NullMarked;
