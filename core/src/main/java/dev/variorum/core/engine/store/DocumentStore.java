package dev.variorum.core.engine.store;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.engine.DocumentEntry;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents of one run. The reading thread {@link #admit admits} them one by one, which fixes
 * their positions; workers {@link #store} them in any order; afterwards any thread reads them. In
 * memory stand 28 bytes a document, and the ids' hashes.
 */
public final class DocumentStore implements Corpus {
  private final ByteLog texts;
  private final ByteLog facts;
  private final HashIndex ids = new HashIndex();
  private final MessageDigest fingerprint = Digests.sha256();
  private final Map<Long, List<byte[]>> waiting = new TreeMap<>();
  private long[] textAt = new long[64];
  private int[] textLength = new int[64];
  private long[] factsAt = new long[64];
  private int[] factsLength = new int[64];
  private int admitted;
  private long digested;
  private String finished = "";

  public DocumentStore(ScratchFolder scratch, MemoryBudget budget) {
    texts = new ByteLog("texts", scratch, budget);
    facts = new ByteLog("documents", scratch, budget);
  }

  /**
   * Gives a document its position.
   *
   * @return the position; or, when its id is taken, minus one minus the position of the document
   *     that has it
   */
  public synchronized long admit(DocumentId id) {
    if (admitted == Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("more than two thousand million documents in one run");
    }
    int before = ids.putIfAbsent(id.value(), admitted);
    if (before >= 0) {
      return -1L - before;
    }
    if (admitted == textAt.length) {
      int larger = admitted + (admitted >> 1);
      textAt = Arrays.copyOf(textAt, larger);
      textLength = Arrays.copyOf(textLength, larger);
      factsAt = Arrays.copyOf(factsAt, larger);
      factsLength = Arrays.copyOf(factsLength, larger);
    }
    return admitted++;
  }

  /** Keeps documents that were admitted in a row, the first at {@code first}. */
  public void store(long first, List<Document> documents) {
    BinaryWriter text = new BinaryWriter(1 << 16);
    BinaryWriter fact = new BinaryWriter(1 << 12);
    int count = documents.size();
    int[] textEnds = new int[count];
    int[] factEnds = new int[count];
    byte[][] digests = new byte[count][];
    for (int i = 0; i < count; i++) {
      Document d = documents.get(i);
      byte[] textDigest = Digests.ofText(d.text());
      text.writeString(d.text());
      textEnds[i] = text.size();
      writeFacts(d, textDigest, fact);
      factEnds[i] = fact.size();
      digests[i] = Digests.ofDocument(d, textDigest);
    }
    long textStart = texts.append(text.array(), 0, text.size());
    long factStart = facts.append(fact.array(), 0, fact.size());
    synchronized (this) {
      for (int i = 0; i < count; i++) {
        int position = (int) first + i;
        int textFrom = i == 0 ? 0 : textEnds[i - 1];
        int factFrom = i == 0 ? 0 : factEnds[i - 1];
        textAt[position] = textStart + textFrom;
        textLength[position] = textEnds[i] - textFrom;
        factsAt[position] = factStart + factFrom;
        factsLength[position] = factEnds[i] - factFrom;
      }
      waiting.put(first, List.of(digests));
      digestInOrder();
    }
  }

  private void digestInOrder() {
    List<byte[]> next = waiting.remove(digested);
    while (next != null) {
      next.forEach(fingerprint::update);
      digested += next.size();
      next = waiting.remove(digested);
    }
  }

  /**
   * Ends the writing; the fingerprint is known from now on. After a cancellation, documents behind
   * the first one that was not stored are gone.
   */
  public synchronized void finish() {
    admitted = (int) digested;
    finished = Digests.hex(fingerprint.digest());
  }

  private static void writeFacts(Document d, byte[] textDigest, BinaryWriter out) {
    out.writeString(d.id().value());
    out.writeInt(d.text().length());
    out.writeBytes(textDigest);
    out.writeString(d.title());
    writeOptional(d.published().map(Object::toString), out);
    writeOptional(d.source(), out);
    writeOptional(d.url().map(Object::toString), out);
    writeOptional(d.language(), out);
    out.writeInt(d.labels().size());
    d.labels()
        .forEach(
            (name, value) -> {
              out.writeString(name);
              out.writeString(value);
            });
  }

  private static void writeOptional(Optional<String> value, BinaryWriter out) {
    out.writeBoolean(value.isPresent());
    value.ifPresent(out::writeString);
  }

  private static Optional<String> readOptional(BinaryReader in) {
    return in.readBoolean() ? Optional.of(in.readString()) : Optional.empty();
  }

  /** What is known of the document at a position, without its text. */
  public DocumentEntry entry(long position) {
    BinaryReader in = new BinaryReader(factsOf(position));
    DocumentId id = new DocumentId(in.readString());
    int characters = in.readInt();
    String sha256 = Digests.hex(in.readBytes(32));
    String title = in.readString();
    Optional<Published> published = readOptional(in).flatMap(Published::parse);
    Optional<String> source = readOptional(in);
    Optional<String> url = readOptional(in);
    Optional<String> language = readOptional(in);
    Map<String, String> labels = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.put(in.readString(), in.readString());
    }
    return new DocumentEntry(
        id,
        title,
        source,
        published,
        language,
        url,
        Collections.unmodifiableMap(labels),
        characters,
        sha256);
  }

  private byte[] factsOf(long position) {
    long at;
    int length;
    synchronized (this) {
      check(position);
      at = factsAt[(int) position];
      length = factsLength[(int) position];
    }
    return facts.read(at, length);
  }

  private void check(long position) {
    if (position < 0 || position >= admitted) {
      throw new IndexOutOfBoundsException(
          "There is no document at position " + position + " of " + admitted);
    }
  }

  @Override
  public synchronized long size() {
    return admitted;
  }

  @Override
  public DocumentId id(long position) {
    return new DocumentId(new BinaryReader(factsOf(position)).readString());
  }

  @Override
  public long position(DocumentId id) {
    int position;
    synchronized (this) {
      position = ids.get(id.value());
      position = position < admitted ? position : -1;
    }
    if (position < 0) {
      throw new NoSuchElementException("There is no document '" + id + "' in the corpus");
    }
    return position;
  }

  @Override
  public Document document(DocumentId id) {
    return document(position(id));
  }

  /** The document at a position, read again. */
  public Document document(long position) {
    DocumentEntry entry = entry(position);
    Document.Builder b =
        Document.builder(entry.id().value(), text(position))
            .title(entry.title())
            .source(entry.source().orElse(null))
            .published(entry.published().orElse(null))
            .language(entry.language().orElse(null))
            .url(entry.url().map(URI::create).orElse(null));
    entry.labels().forEach(b::label);
    return b.build();
  }

  /** The text of the document at a position. */
  public String text(long position) {
    long at;
    int length;
    synchronized (this) {
      check(position);
      at = textAt[(int) position];
      length = textLength[(int) position];
    }
    return new BinaryReader(texts.read(at, length)).readString();
  }

  @Override
  public synchronized String fingerprint() {
    return finished;
  }
}
