package dev.variorum.readers.listing;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the readers and whoever takes the documents: adds what tables tell of them, marks
 * the known ones, and remembers whether a failure came from behind. Used by one thread.
 */
public final class Delivery implements DocumentSink {
  /** So many notes on places in texts are passed on in a run; a million would tell no more. */
  static final int MOST_PLACES = 1000;

  private final DocumentSink out;
  private final List<SideTable> tables = new ArrayList<>();
  private String relative = "";
  private String name = "";
  private boolean known;
  private long delivered;
  private long places;
  private @Nullable Throwable failure;

  public Delivery(DocumentSink out) {
    this.out = out;
  }

  /** Turns to the next file; {@code tables} are to be asked for what its documents are. */
  public void next(String inputName, String relativePath, boolean isKnown, List<SideTable> asked) {
    name = inputName;
    relative = relativePath;
    known = isKnown;
    tables.clear();
    tables.addAll(asked);
    delivered = 0;
  }

  @Override
  public void document(Document document) {
    Document told = document;
    for (SideTable table : tables) {
      told = table.join(told, relative, document.id().value().equals(name));
    }
    if (known) {
      told = told.toBuilder().label("role", "known").build();
    }
    delivered++;
    try {
      out.document(told);
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void problem(Problem problem) {
    delivered++;
    boolean place = problem.severity() == Severity.NOTE && problem.span().isPresent();
    if (place && ++places > MOST_PLACES) {
      return;
    }
    try {
      out.problem(problem);
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }

  /** Tells how many notes were not passed on, if any; call once, at the end. */
  public void close() {
    if (places > MOST_PLACES) {
      out.problem(
          Problem.note(
              name,
              String.format(
                  "%,d more notes on single places of this and earlier texts are left out",
                  places - MOST_PLACES)));
    }
  }

  /** Whether the file has given neither a document nor a problem so far. */
  public boolean isSilent() {
    return delivered == 0;
  }

  /** Whether {@code thrown} came from whoever takes the documents and not from a reader. */
  public boolean isFromBehind(Throwable thrown) {
    return thrown == failure;
  }
}
