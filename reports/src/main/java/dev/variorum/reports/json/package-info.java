/**
 * The JSON report: schema 1, written as a stream, additive within its number. {@code
 * report.schema.json} beside this package's classes describes it.
 */
@NullMarked
package dev.variorum.reports.json;

import org.jspecify.annotations.NullMarked;
