/**
 * Quality suites: each measures one analyzer against labelled data with the metric its authors
 * published, and prints {@code name value} lines.
 *
 * <p>A suite takes files of a fixed format from the command line, so that data it has never seen
 * can be measured in the same way. It calls the analyzers' typed libraries as they are shipped and
 * holds no knowledge of any data set.
 */
@NullMarked
package dev.variorum.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
