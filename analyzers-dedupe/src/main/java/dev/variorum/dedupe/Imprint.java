package dev.variorum.dedupe;

import dev.variorum.core.text.Span;
import dev.variorum.dedupe.near.Fingerprint;
import dev.variorum.dedupe.near.FingerprintTable;
import dev.variorum.dedupe.origin.Credit;
import dev.variorum.dedupe.origin.FactTrace;
import dev.variorum.dedupe.passage.Repetition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the analysis keeps of one document: hashes, offsets and two short strings, packed into one
 * array of about 5 bytes a word. Immutable.
 */
final class Imprint implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] packed;
  private final int factsAt;
  private final int notesAt;

  private Imprint(byte[] packed, int factsAt, int notesAt) {
    this.packed = packed;
    this.factsAt = factsAt;
    this.notesAt = notesAt;
  }

  /** What identifies a document and its sketch, its source and day. */
  record Head(Fingerprint fingerprint, String source, long day, boolean known) {}

  /** A line of page furniture, or one that may turn out to be, when others repeat it. */
  record Line(Span span, int hash, int reason) {
    /** The reason of a line that is not furniture by itself. */
    static final int NONE = -1;
  }

  /** What is reported of a document by itself. */
  record Notes(List<Line> lines, List<Repetition> repetitions, List<Credit> credits) {}

  static Imprint of(Head head, int[] prints, FactTrace facts, Notes notes) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
      DataOutputStream out = new DataOutputStream(bytes);
      write(out, head);
      writeInts(out, prints);
      int factsAt = out.size();
      facts.write(out);
      int notesAt = out.size();
      write(out, notes);
      return new Imprint(bytes.toByteArray(), factsAt, notesAt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Head head() {
    try (DataInputStream in = at(0)) {
      return readHead(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The winnowed fingerprints of the document's words. */
  int[] prints() {
    try (DataInputStream in = at(0)) {
      readHead(in);
      return readInts(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FactTrace facts() {
    try (DataInputStream in = at(factsAt)) {
      return FactTrace.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Notes notes() {
    try (DataInputStream in = at(notesAt)) {
      return readNotes(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataInputStream at(int offset) {
    return new DataInputStream(new ByteArrayInputStream(packed, offset, packed.length - offset));
  }

  private static void write(DataOutputStream out, Head head) throws IOException {
    Fingerprint print = head.fingerprint();
    for (long value : print.text()) {
      out.writeLong(value);
    }
    for (long value : print.content()) {
      out.writeLong(value);
    }
    out.writeInt(print.words());
    out.writeInt(print.characters());
    writeInts(out, print.keys());
    out.writeUTF(head.source());
    out.writeLong(head.day());
    out.writeBoolean(head.known());
  }

  private static Head readHead(DataInputStream in) throws IOException {
    long[] text = {in.readLong(), in.readLong()};
    long[] content = {in.readLong(), in.readLong()};
    int words = in.readInt();
    int characters = in.readInt();
    Fingerprint print = new Fingerprint(text, content, words, characters, readInts(in));
    return new Head(print, in.readUTF(), in.readLong(), in.readBoolean());
  }

  private static void write(DataOutputStream out, Notes notes) throws IOException {
    out.writeInt(notes.lines().size());
    for (Line line : notes.lines()) {
      write(out, line.span());
      out.writeInt(line.hash());
      out.writeByte(line.reason());
    }
    out.writeInt(notes.repetitions().size());
    for (Repetition repetition : notes.repetitions()) {
      write(out, repetition.first());
      write(out, repetition.again());
      out.writeBoolean(repetition.verbatim());
      out.writeFloat((float) repetition.similarity());
    }
    out.writeInt(notes.credits().size());
    for (Credit credit : notes.credits()) {
      out.writeLong(credit.name());
      write(out, credit.span());
    }
  }

  private static Notes readNotes(DataInputStream in) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      lines.add(new Line(readSpan(in), in.readInt(), in.readByte()));
    }
    List<Repetition> repetitions = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      repetitions.add(new Repetition(readSpan(in), readSpan(in), in.readBoolean(), in.readFloat()));
    }
    List<Credit> credits = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      credits.add(new Credit(in.readLong(), readSpan(in)));
    }
    return new Notes(lines, repetitions, credits);
  }

  private static void write(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void writeInts(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  /** The day of a document in the form the table of fingerprints uses. */
  static long day(dev.variorum.core.corpus.Document document) {
    return document.published().map(p -> p.first().toEpochDay()).orElse(FingerprintTable.UNDATED);
  }
}
