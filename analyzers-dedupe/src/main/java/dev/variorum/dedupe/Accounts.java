package dev.variorum.dedupe;

import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.text.Span;
import dev.variorum.dedupe.Imprint.Head;
import dev.variorum.dedupe.near.FingerprintTable;
import dev.variorum.dedupe.near.LongList;
import dev.variorum.dedupe.near.Work;
import java.time.LocalDate;
import java.util.function.ObjIntConsumer;

/**
 * The inspected documents of a run, numbered from 0 in corpus order; documents whose inspection
 * failed are left out.
 */
final class Accounts {
  private final Inspections<Imprint> in;
  private final AnalysisContext context;
  private final FingerprintTable table;
  private final long[] positions;
  private final long prints;

  private Accounts(
      Inspections<Imprint> in,
      AnalysisContext context,
      FingerprintTable table,
      long[] positions,
      long prints) {
    this.in = in;
    this.context = context;
    this.table = table;
    this.positions = positions;
    this.prints = prints;
  }

  static Accounts read(Inspections<Imprint> in, AnalysisContext context, DedupeSettings settings) {
    FingerprintTable table = new FingerprintTable(settings.near().bands());
    LongList positions = new LongList();
    long words = 0;
    for (Inspection<Imprint> inspection : in) {
      Head head = inspection.value().head();
      table.add(head.fingerprint(), head.source(), head.day(), head.known());
      positions.add(inspection.position());
      words += head.fingerprint().words();
      if (table.size() % 4096 == 0) {
        context.checkCancelled();
      }
    }
    return new Accounts(in, context, table, positions.toArray(), words);
  }

  int size() {
    return table.size();
  }

  FingerprintTable table() {
    return table;
  }

  /** An upper bound of the number of winnowed fingerprints. */
  long prints() {
    return prints;
  }

  /** Hands over what was kept of every document, with its number. */
  void forEach(ObjIntConsumer<Imprint> action) {
    int number = 0;
    for (Inspection<Imprint> inspection : in) {
      action.accept(inspection.value(), number++);
      if (number % 4096 == 0) {
        context.checkCancelled();
      }
    }
  }

  DocumentId id(int number) {
    return context.corpus().id(positions[number]);
  }

  /** Reads a document again; any thread. */
  Document document(int number) {
    return context.corpus().document(id(number));
  }

  /** The whole text of a document, without its words being read. */
  Span whole(int number) {
    return new Span(0, table.characters(number));
  }

  /** The name of a document in a sentence: its id. */
  String name(int number) {
    return id(number).value();
  }

  /** The day a document was published, or an empty text. */
  String day(int number) {
    long day = table.day(number);
    return day == FingerprintTable.UNDATED ? "" : LocalDate.ofEpochDay(day).toString();
  }

  Work work() {
    return new Work(context.executor(), context.parallelism(), context::checkCancelled);
  }
}
