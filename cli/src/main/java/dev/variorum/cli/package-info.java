/**
 * The {@code variorum} command: reads options, finds plugins and inputs, runs the engine and writes
 * the outputs. It decides nothing about texts.
 */
@NullMarked
package dev.variorum.cli;

import org.jspecify.annotations.NullMarked;
