/**
 * What the templates of the HTML report draw: plain records of words and places, made from a report
 * by the {@code compose} package. Nothing here is escaped; the templates escape every value for the
 * place where it stands.
 */
@NullMarked
package dev.variorum.reports.html.view;

import org.jspecify.annotations.NullMarked;
