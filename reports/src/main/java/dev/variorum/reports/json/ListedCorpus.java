package dev.variorum.reports.json;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.DocumentEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The documents that a JSON report lists; their texts come from elsewhere, if at all. */
final class ListedCorpus implements Corpus {
  private final List<DocumentEntry> entries;
  private final Map<DocumentId, Long> positions = new HashMap<>();
  private final String fingerprint;
  private final Function<DocumentId, Optional<Document>> texts;

  ListedCorpus(
      List<DocumentEntry> entries,
      String fingerprint,
      Function<DocumentId, Optional<Document>> texts) {
    this.entries = List.copyOf(entries);
    this.fingerprint = fingerprint;
    this.texts = texts;
    for (DocumentEntry entry : entries) {
      positions.put(entry.id(), (long) positions.size());
    }
  }

  DocumentEntry entry(long position) {
    return entries.get((int) position);
  }

  boolean has(DocumentId id) {
    return positions.containsKey(id);
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public DocumentId id(long position) {
    return entry(position).id();
  }

  @Override
  public long position(DocumentId id) {
    Long position = positions.get(id);
    if (position == null) {
      throw new NoSuchElementException("There is no document '" + id + "' in the report");
    }
    return position;
  }

  @Override
  public Document document(DocumentId id) {
    return texts
        .apply(id)
        .orElseThrow(() -> new NoSuchElementException("The text of '" + id + "' is not at hand"));
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }
}
