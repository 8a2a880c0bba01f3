/**
 * Makes the views of the HTML report from a finished report: chooses what is drawn and counts what
 * is not, groups documents by origin, and finds for each finding the passage to show. One composer
 * a section; {@link dev.variorum.reports.html.compose.PageComposer} is the only one seen from
 * outside.
 */
@NullMarked
package dev.variorum.reports.html.compose;

import org.jspecify.annotations.NullMarked;
