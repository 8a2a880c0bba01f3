/**
 * The CSV report: a folder with one file for each kind of finding, each table, and what is known of
 * the documents; {@code columns.csv} says what each column means. Nothing is left out, and no cell
 * is a formula to a spreadsheet.
 */
@NullMarked
package dev.variorum.reports.csv;

import org.jspecify.annotations.NullMarked;
