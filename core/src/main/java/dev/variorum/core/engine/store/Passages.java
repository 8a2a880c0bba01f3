package dev.variorum.core.engine.store;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads the words at spans, with the last texts at hand. Used by one thread. */
final class Passages {
  private static final int LONGEST = 400;
  private static final int TEXTS = 64;

  /** A text with the offsets at which its lines start. */
  private record Lined(String text, int[] lineStarts) {}

  private final DocumentStore documents;
  private final Map<DocumentId, Lined> recent =
      new LinkedHashMap<>(TEXTS * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Lined> eldest) {
          return size() > TEXTS;
        }
      };

  Passages(DocumentStore documents) {
    this.documents = documents;
  }

  /**
   * The words at a span.
   *
   * @throws IllegalArgumentException if there is no such document or the span reaches past its text
   */
  String words(DocumentId document, Span span) {
    String text = lined(document).text();
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "evidence "
              + span.start()
              + ".."
              + span.end()
              + " lies outside the "
              + text.length()
              + " characters of '"
              + document
              + "'");
    }
    return span.of(text);
  }

  Shown shown(DocumentId document, Span span, String words) {
    int at = Arrays.binarySearch(lined(document).lineStarts(), span.start());
    int line = at >= 0 ? at + 1 : -at - 1;
    if (words.length() <= LONGEST) {
      return new Shown(line, words, false);
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return new Shown(line, words.substring(0, end) + "\u2026", true);
  }

  /** Gives up the texts at hand. */
  void forget() {
    recent.clear();
  }

  private Lined lined(DocumentId id) {
    @Nullable Lined known = recent.get(id);
    if (known != null) {
      return known;
    }
    String text;
    try {
      text = documents.text(documents.position(id));
    } catch (NoSuchElementException e) {
      throw new IllegalArgumentException(
          "evidence names '" + id + "', which is no document of the corpus", e);
    }
    Lined lined = new Lined(text, lineStarts(text));
    recent.put(id, lined);
    return lined;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
