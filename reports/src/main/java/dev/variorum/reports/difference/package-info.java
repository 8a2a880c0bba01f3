/**
 * What is new, gone or changed between two reports, by finding id, kept apart from what changed in
 * the input and in the program, so that a reader sees why.
 */
@NullMarked
package dev.variorum.reports.difference;

import org.jspecify.annotations.NullMarked;
