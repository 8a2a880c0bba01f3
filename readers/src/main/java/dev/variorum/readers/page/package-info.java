/**
 * Web pages: the article on a page without the page around it, and what the page says of itself.
 *
 * <p>The article is found by where the prose is, not by the names of any outlet's templates. All
 * scans take time linear in the page.
 */
@NullMarked
package dev.variorum.readers.page;

import org.jspecify.annotations.NullMarked;
