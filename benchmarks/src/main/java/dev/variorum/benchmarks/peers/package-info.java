/**
 * The same task by this project and by others, on the same data with the same number of threads: from
 * a JSON lines file to groups of near-duplicates.
 *
 * <p>{@link dev.variorum.benchmarks.peers.PeerRun} runs one contestant in a process of its own and prints
 * CPU seconds, wall seconds and what it found.
 */
@NullMarked
package dev.variorum.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
