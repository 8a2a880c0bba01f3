package dev.variorum.core.engine;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Published;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says of a document without its text; made by core.
 *
 * @param characters UTF-16 units of its text
 * @param sha256 of its text in UTF-8, hexadecimal; a lone surrogate counts as its three-byte form
 */
public record DocumentEntry(
    DocumentId id,
    String title,
    Optional<String> source,
    Optional<Published> published,
    Optional<String> language,
    Optional<String> url,
    Map<String, String> labels,
    long characters,
    String sha256) {}
