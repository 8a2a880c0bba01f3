package dev.variorum.readers.records;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Published;
import dev.variorum.readers.decoding.Accidents;
import dev.variorum.readers.decoding.Excerpt;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a document of each record of one input and hands it over. Used by one thread. */
public final class RecordDocuments {
  /** A longer value is a second text, not a label. */
  static final int LONGEST_LABEL = 500;

  private final String input;
  private final DocumentSink out;
  private final Troubles troubles;

  /**
   * @param input the input's name; with the record's line it is the id of a record without one
   */
  public RecordDocuments(String input, DocumentSink out, Troubles troubles) {
    this.input = input;
    this.out = out;
    this.troubles = troubles;
  }

  /**
   * Hands over the document of one record, which has a text.
   *
   * @param values by place, null where there is none
   * @param labelled how many of the names, from the first, may become labels
   */
  public void deliver(
      long line, FieldChoice choice, List<? extends @Nullable String> values, int labelled) {
    String text = value(choice, Field.TEXT, values);
    String id = value(choice, Field.ID, values);
    Document.Builder document =
        Document.builder(id.isBlank() ? input + "#" + line : id, text)
            .title(value(choice, Field.TITLE, values).strip())
            .source(value(choice, Field.SOURCE, values).strip())
            .language(value(choice, Field.LANGUAGE, values).strip());
    for (int i = 0; i < labelled; i++) {
      String value = values.get(i);
      if (!choice.isChosen(i) && value != null && !value.isBlank()) {
        label(document, choice.names().get(i), value);
      }
    }
    published(document, value(choice, Field.PUBLISHED, values), line);
    url(document, value(choice, Field.URL, values));
    Accidents.deliver(document.build(), out);
  }

  private void label(Document.Builder document, String name, String value) {
    if (value.length() > LONGEST_LABEL) {
      troubles.longLabel(name);
    } else {
      document.label(name, value);
    }
  }

  private void published(Document.Builder document, String value, long line) {
    if (value.isBlank()) {
      return;
    }
    Optional<Published> published = Dates.parse(value);
    if (published.isPresent()) {
      document.published(published.get());
    } else {
      label(document, "published", value);
      troubles.warning(line, notADate(value));
    }
  }

  /** Says that a value is no date that can be read with certainty. */
  public static String notADate(String value) {
    return "'"
        + Excerpt.of(value, 40)
        + "' is no date that can be read for certain; write it as 2025-03-06";
  }

  private void url(Document.Builder document, String value) {
    if (value.isBlank()) {
      return;
    }
    Optional<URI> uri = address(value);
    if (uri.isPresent()) {
      document.url(uri.get());
    } else {
      label(document, "url", value);
    }
  }

  /** The address that {@code value} is, when it is one. */
  public static Optional<URI> address(String value) {
    try {
      return Optional.of(new URI(value.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String value(
      FieldChoice choice, Field field, List<? extends @Nullable String> values) {
    int place = choice.place(field);
    String value = place < 0 ? null : values.get(place);
    return value == null ? "" : value;
  }
}
