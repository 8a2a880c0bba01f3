/**
 * The HTML report: one self-contained file that works offline, from a mail attachment and without
 * scripts. {@code compose} makes plain views of a report, the jte templates under {@code
 * src/main/jte} draw them and escape every value for the place where it stands, and a content
 * security policy forbids the page any network.
 */
@NullMarked
package dev.variorum.reports.html;

import org.jspecify.annotations.NullMarked;
