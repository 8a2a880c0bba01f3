/**
 * The summary on the terminal: plain words, calm, complete in its counts; what is not told in full
 * is counted.
 */
@NullMarked
package dev.variorum.reports.summary;

import org.jspecify.annotations.NullMarked;
