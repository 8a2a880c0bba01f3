/**
 * Output formats: what a finished {@link dev.variorum.core.engine.Report} looks like.
 *
 * <p>Each format is a sub-package that draws any analyzer's findings from the closed shapes alone:
 * {@code summary} in plain words, {@code json} for programs, {@code csv} for tables, {@code html}
 * for people. Here stands what they share: how values and counts are worded, so that a number reads
 * the same on every surface.
 */
@NullMarked
package dev.variorum.reports;

import org.jspecify.annotations.NullMarked;
