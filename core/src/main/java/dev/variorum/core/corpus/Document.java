package dev.variorum.core.corpus;

import dev.variorum.core.text.Names;
import dev.variorum.core.text.Position;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Tokens;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One account: a text exactly as it was read, and what is known of it.
 *
 * <p>Immutable; any thread may use it. What the text layer says of the text is worked out when
 * first asked for, kept with the document and dropped with it.
 */
public final class Document {
  private final DocumentId id;
  private final String title;
  private final String text;
  private final @Nullable String language;
  private final @Nullable Published published;
  private final @Nullable String source;
  private final @Nullable URI url;
  private final Map<String, String> labels;

  private volatile @Nullable Tokens tokens;
  private volatile @Nullable Terms terms;
  private volatile @Nullable Sentences sentences;
  private volatile @Nullable Sections sections;
  private volatile @Nullable Quotations quotations;
  private volatile @Nullable Names names;

  private Document(Builder b) {
    id = b.id;
    text = b.text;
    title = b.title;
    language = b.language;
    published = b.published;
    source = b.source;
    url = b.url;
    labels = Collections.unmodifiableMap(new TreeMap<>(b.labels));
  }

  /** A document of nothing but an id and a text. */
  public static Document of(String id, String text) {
    return builder(id, text).build();
  }

  /**
   * Starts a document; a byte-order mark at the start of the text is not part of it and must be
   * gone.
   */
  public static Builder builder(String id, String text) {
    return new Builder(new DocumentId(id), text);
  }

  /** Starts a document equal to this one. */
  public Builder toBuilder() {
    Builder b = new Builder(id, text);
    b.title = title;
    b.language = language;
    b.published = published;
    b.source = source;
    b.url = url;
    b.labels.putAll(labels);
    return b;
  }

  public DocumentId id() {
    return id;
  }

  /** The title as given; empty when unknown. */
  public String title() {
    return title;
  }

  /** The text, as the reader yielded it. */
  public String text() {
    return text;
  }

  /** A BCP 47 language tag, when known. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  public Optional<Published> published() {
    return Optional.ofNullable(published);
  }

  /** The outlet, publisher or collection it came from, when known. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  /** Further facts by name, sorted by name. */
  public Map<String, String> labels() {
    return labels;
  }

  /** Whether it is there only to be compared with (label {@code role=known}). */
  public boolean isKnown() {
    return "known".equals(labels.get("role"));
  }

  public Tokens tokens() {
    Tokens t = tokens;
    if (t == null) {
      t = Tokens.of(text);
      tokens = t;
    }
    return t;
  }

  public Terms terms() {
    Terms t = terms;
    if (t == null) {
      t = Terms.of(text);
      terms = t;
    }
    return t;
  }

  public Sentences sentences() {
    Sentences s = sentences;
    if (s == null) {
      s = Sentences.of(text);
      sentences = s;
    }
    return s;
  }

  public Sections sections() {
    Sections s = sections;
    if (s == null) {
      s = Sections.of(text);
      sections = s;
    }
    return s;
  }

  public Quotations quotations() {
    Quotations q = quotations;
    if (q == null) {
      q = Quotations.of(text);
      quotations = q;
    }
    return q;
  }

  public Names names() {
    Names n = names;
    if (n == null) {
      n = Names.of(text, terms(), sentences());
      names = n;
    }
    return n;
  }

  /**
   * The words at a span.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String words(Span span) {
    return span.of(text);
  }

  /** The line and column of an offset; takes time in proportion to the offset. */
  public Position position(int offset) {
    return Position.of(text, offset);
  }

  @Override
  public String toString() {
    return "Document " + id + " (" + text.length() + " characters)";
  }

  /** Builds one document; not for use by several threads at once. */
  public static final class Builder {
    private final DocumentId id;
    private final String text;
    private String title = "";
    private @Nullable String language;
    private @Nullable Published published;
    private @Nullable String source;
    private @Nullable URI url;
    private final Map<String, String> labels = new TreeMap<>();

    private Builder(DocumentId id, String text) {
      this.id = id;
      this.text = text;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      language = value == null || value.isBlank() ? null : value;
      return this;
    }

    public Builder published(@Nullable Published value) {
      published = value;
      return this;
    }

    public Builder source(@Nullable String value) {
      source = value == null || value.isBlank() ? null : value;
      return this;
    }

    public Builder url(@Nullable URI value) {
      url = value;
      return this;
    }

    public Builder label(String name, String value) {
      labels.put(name, value);
      return this;
    }

    public Document build() {
      return new Document(this);
    }
  }
}
