/**
 * Loads plugins: each jar, or sub-folder of jars, through a class loader of its own that sees the
 * JDK, core and slf4j and nothing else of this program. What cannot be loaded becomes a listed
 * problem. Private to the engine.
 */
@NullMarked
package dev.variorum.core.engine.plugin;

import org.jspecify.annotations.NullMarked;
