package dev.variorum.core.corpus;

/**
 * The documents of one run after they have been read: in the order read, found again by id or
 * position.
 *
 * <p>It need not fit in memory: {@link #document} reads a document again each time, and what is
 * returned is as large as the document. Any thread may use it until the report it belongs to is
 * closed.
 */
public interface Corpus {

  /** The number of documents. */
  long size();

  /**
   * The id of the document at a position.
   *
   * @param position from 0, in the order read
   * @throws IndexOutOfBoundsException if there is no such position
   */
  DocumentId id(long position);

  /**
   * The position of a document, from 0.
   *
   * @throws java.util.NoSuchElementException if there is no such document
   */
  long position(DocumentId id);

  /**
   * The document with an id, read again.
   *
   * @throws java.util.NoSuchElementException if there is no such document
   * @throws java.io.UncheckedIOException if its stored copy cannot be read
   */
  Document document(DocumentId id);

  /** A SHA-256 in hexadecimal over ids, texts and all that is known of the documents, in order. */
  String fingerprint();
}
