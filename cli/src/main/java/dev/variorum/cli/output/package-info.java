/**
 * What a command writes and says: files and folders written whole or not at all, standard output and
 * standard error, and what happens when the process is told to end.
 */
@NullMarked
package dev.variorum.cli.output;

import org.jspecify.annotations.NullMarked;
