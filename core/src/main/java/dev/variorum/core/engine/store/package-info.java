/**
 * Where a run keeps what does not fit in memory: texts, inspections and findings.
 *
 * <p>Everything is appended to byte logs that stay in memory while they are small and go to
 * owner-only temporary files beyond that. Encodings keep every UTF-16 unit, lone surrogates too.
 * Private to the engine.
 */
@NullMarked
package dev.variorum.core.engine.store;

import org.jspecify.annotations.NullMarked;
