package dev.variorum.claims.syntax;

import dev.variorum.claims.grammar.Words;
import java.util.List;

/** The chunks of a document in order; a quotation is one chunk. Made for one scan. */
public final class Chunks {
  private static final Chunk EDGE = new Chunk(Chunk.Kind.STOP, -1, -1, -1, -1, Chunk.Form.NONE);

  private final Words words;
  private final List<Chunk> chunks;
  private final int[] of;

  private Chunks(Words words, List<Chunk> chunks, int[] of) {
    this.words = words;
    this.chunks = chunks;
    this.of = of;
  }

  /** Reads a document, in time linear in its length. */
  public static Chunks of(Words words) {
    List<Chunk> chunks = new Chunker(words, Tagger.tag(words)).run();
    int[] of = new int[words.size()];
    for (int c = 0; c < chunks.size(); c++) {
      for (int t = chunks.get(c).from(); t <= chunks.get(c).last(); t++) {
        of[t] = c;
      }
    }
    return new Chunks(words, chunks, of);
  }

  /** The number of chunks. */
  public int size() {
    return chunks.size();
  }

  /** Chunk {@code c}; a stop beyond both ends. */
  public Chunk get(int c) {
    return c < 0 || c >= chunks.size() ? EDGE : chunks.get(c);
  }

  /** The chunk that term {@code t} is part of. */
  public int of(int t) {
    return of[t];
  }

  /** Whether chunk {@code c} is there and of this kind. */
  public boolean is(int c, Chunk.Kind kind) {
    return get(c).kind() == kind;
  }

  /** Whether a sentence begins with chunk {@code c}, or {@code c} is beyond the text. */
  public boolean begins(int c) {
    if (c <= 0 || c >= chunks.size()) {
      return true;
    }
    return words.sentence(chunks.get(c).from()) != words.sentence(chunks.get(c - 1).last());
  }

  /** The words the chunks are made of. */
  public Words words() {
    return words;
  }

  /** The main verb of verb group {@code c} in its base form. */
  public String verb(int c) {
    return Verbs.base(words.lower(get(c).headLast()));
  }
}
