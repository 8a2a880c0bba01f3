package dev.variorum.dedupe.near;

import dev.variorum.dedupe.shingle.ShingleSet;

/** Gives the shingles of a document by its number, if need be by reading it again; any thread. */
@FunctionalInterface
public interface ShingleSource {
  ShingleSet shingles(int document);
}
