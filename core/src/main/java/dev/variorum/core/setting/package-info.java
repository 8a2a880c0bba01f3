/**
 * Typed settings of analyzers and readers.
 *
 * <p>A {@link dev.variorum.core.setting.Setting} is a constant that carries its name, type, rule,
 * default and help. Parsing, error messages, the command line's help and the documentation all come
 * from it. A {@link dev.variorum.core.setting.Settings} holds the values for one run; {@link
 * dev.variorum.core.setting.NameFile} reads the file of names that one may name. Everything here is
 * immutable.
 */
@NullMarked
package dev.variorum.core.setting;

import org.jspecify.annotations.NullMarked;
