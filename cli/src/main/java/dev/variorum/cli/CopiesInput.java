package dev.variorum.cli;

import dev.variorum.core.setting.Settings;
import dev.variorum.dedupe.near.Fingerprint;
import dev.variorum.dedupe.near.FingerprintTable;
import dev.variorum.dedupe.near.Fingerprinter;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.shingle.ShingleSet;
import dev.variorum.readers.bulk.LineFile;
import dev.variorum.readers.bulk.LineFile.Block;
import dev.variorum.readers.bulk.RecordText;
import dev.variorum.readers.records.Dates;
import dev.variorum.readers.records.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The records of JSON Lines files for {@link CopiesCommand}: each is read once for its fingerprint,
 * and again where it is to be compared or written out. Numbered from 0 over all files.
 */
final class CopiesInput implements AutoCloseable {
  private final NearDuplicates finder;
  private final Settings settings;
  private final int threads;
  private final ExecutorService workers;
  private final ConcurrentLinkedQueue<Desk> desks = new ConcurrentLinkedQueue<>();
  private final List<LineFile> files = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final FingerprintTable table;

  /** What held blocks that are done with. */
  private final Deque<byte[]> rooms = new ArrayDeque<>();

  private long lines;

  /** Written by the thread that reads, read by any. */
  private volatile int size;

  /** What one thread works with. */
  private static final class Desk {
    final RecordText record;
    final Fingerprinter fingerprinter;

    /** A line read again. */
    byte[] line = new byte[0];

    Desk(RecordText record, Fingerprinter fingerprinter) {
      this.record = record;
      this.fingerprinter = fingerprinter;
    }
  }

  /** Where a record stands. */
  private record Place(LineFile file, long offset, int length, String id) {}

  /** A record of a block. */
  private record Read(
      long line, int from, int length, String id, String source, long day, Fingerprint print) {}

  /** A line of a block that holds no record. */
  private record Wrong(long line, String complaint) {}

  /** What a block holds. */
  private record Contents(Block block, long lines, List<Read> records, List<Wrong> wrong) {}

  CopiesInput(NearDuplicates finder, Settings settings, int threads) {
    this.finder = finder;
    this.settings = settings;
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads);
    this.table = new FingerprintTable(finder.bands());
  }

  /** Reads a file to its end. */
  void read(Path path) throws IOException {
    LineFile file = LineFile.open(path);
    files.add(file);
    String name = String.valueOf(path.getFileName());
    lines = 0;
    Deque<Future<Contents>> under = new ArrayDeque<>();
    for (Optional<Block> next = file.next(room()); next.isPresent(); next = file.next(room())) {
      Block block = next.get();
      under.add(workers.submit(() -> contents(block)));
      if (under.size() > 2 * threads) {
        take(under.remove(), file, name);
      }
    }
    while (!under.isEmpty()) {
      take(under.remove(), file, name);
    }
  }

  private byte[] room() {
    return rooms.isEmpty() ? new byte[0] : rooms.remove();
  }

  private Contents contents(Block block) {
    Desk desk = desk();
    List<Read> records = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    long line = 0;
    for (int at = 0; at < block.length(); ) {
      line++;
      RecordText record = desk.record;
      int end = record.next(block.bytes(), at, block.length());
      if (record.hasText()) {
        Fingerprint print = desk.fingerprinter.of(record.bytes(), record.from(), record.to());
        String source = record.value(Field.SOURCE).strip();
        records.add(
            new Read(line, at, end - at, record.value(Field.ID), source, day(record), print));
      } else if (!record.complaint().isEmpty()) {
        wrong.add(new Wrong(line, record.complaint()));
      }
      at = end + 1;
    }
    desks.add(desk);
    return new Contents(block, line, records, wrong);
  }

  private Desk desk() {
    Desk free = desks.poll();
    return free != null ? free : new Desk(new RecordText(settings), finder.fingerprinter());
  }

  private static long day(RecordText record) {
    return Dates.parse(record.value(Field.PUBLISHED))
        .map(published -> published.first().toEpochDay())
        .orElse(FingerprintTable.UNDATED);
  }

  private void take(Future<Contents> future, LineFile file, String name) throws IOException {
    Contents contents = await(future);
    for (Read read : contents.records()) {
      String id = read.id().isBlank() ? name + "#" + (lines + read.line()) : read.id();
      table.add(read.print(), read.source(), read.day(), false);
      places.add(new Place(file, contents.block().offset() + read.from(), read.length(), id));
    }
    for (Wrong wrong : contents.wrong()) {
      complaints.add(name + ": line " + (lines + wrong.line()) + ": " + wrong.complaint());
    }
    lines += contents.lines();
    size = places.size();
    rooms.add(contents.block().bytes());
  }

  private static Contents await(Future<Contents> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** The lines that hold no record, with what is wrong. */
  List<String> complaints() {
    return complaints;
  }

  int size() {
    return size;
  }

  String id(int number) {
    return places.get(number).id();
  }

  String source(int number) {
    return table.source(number);
  }

  /** Finds the copies among all records read. */
  NearResult copies() {
    return finder.find(table, this::shingles, new Work(workers, threads, () -> {}));
  }

  private ShingleSet shingles(int number) {
    Desk desk = desk();
    Place place = places.get(number);
    try {
      desk.line = place.file().line(place.offset(), place.length(), desk.line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    RecordText record = desk.record;
    record.next(desk.line, 0, place.length() + 1);
    ShingleSet set = desk.fingerprinter.shingles(record.bytes(), record.from(), record.to());
    desks.add(desk);
    return set;
  }

  private byte[] line(int number) {
    Place place = places.get(number);
    try {
      return place.file().line(place.offset(), place.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the lines of all other records as they stand, each with a line feed. */
  void writeWithout(BitSet dropped, OutputStream out) throws IOException {
    for (int d = dropped.nextClearBit(0); d < size(); d = dropped.nextClearBit(d + 1)) {
      out.write(line(d));
      out.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    for (LineFile file : files) {
      file.close();
    }
  }
}
