package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.reports.html.view.Passage;
import dev.variorum.reports.html.view.Passage.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Quotes passages: as they are, or in the sentence they stand in with words in it marked. */
final class Quotes {
  /** Documents kept at hand; a passage's neighbours mostly stand in the same few. */
  private static final int KEPT = 24;

  private static final int LONGEST = 600;
  private static final int BESIDE = 160;

  /** A stretch to be marked in a quotation. */
  record Styled(Span span, String style) {}

  private final Report report;
  private final Links links;
  private final Predicate<DocumentId> hasText;
  private final Map<DocumentId, Document> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Document> eldest) {
          return size() > KEPT;
        }
      };

  Quotes(Report report, Links links, Predicate<DocumentId> hasText) {
    this.report = report;
    this.links = links;
    this.hasText = hasText;
  }

  Optional<Document> document(DocumentId id) {
    if (!hasText.test(id)) {
      return Optional.empty();
    }
    return Optional.of(kept.computeIfAbsent(id, i -> report.corpus().document(i)));
  }

  /** The words of the passage as the report shows them. */
  Passage plain(Found found, int evidence) {
    return passage(found, evidence, List.of(new Piece(found.shown().get(evidence).words(), "")));
  }

  Passage passage(Found found, int evidence, List<Piece> pieces) {
    Evidence e = found.finding().evidence().get(evidence);
    return new Passage(
        e.role(),
        e.document().value(),
        links.passage(found, evidence),
        found.shown().get(evidence).line(),
        pieces);
  }

  /** The sentence around a passage with the given stretches marked. */
  Passage inSentence(Found found, int evidence, List<Styled> marks) {
    Evidence e = found.finding().evidence().get(evidence);
    Optional<Document> document = document(e.document());
    if (document.isEmpty()) {
      return plain(found, evidence);
    }
    Span whole = sentence(document.get(), e.span());
    Span shown = cut(document.get().text(), whole, e.span());
    List<Piece> pieces = new ArrayList<>();
    add(pieces, shown.start() > whole.start() ? "\u2026" : "", "");
    pieces(pieces, document.get().text(), shown, marks);
    add(pieces, shown.end() < whole.end() ? "\u2026" : "", "");
    return passage(found, evidence, pieces);
  }

  /** The words of the sentence around a passage, or the passage's own when there is no text. */
  String sentenceWords(Found found, int evidence) {
    Evidence e = found.finding().evidence().get(evidence);
    return document(e.document())
        .map(d -> d.words(cut(d.text(), sentence(d, e.span()), e.span())))
        .orElse(found.shown().get(evidence).words());
  }

  /** The sentence or sentences that hold the span, cut to a readable length about it. */
  static Span sentence(Document document, Span span) {
    Sentences sentences = document.sentences();
    int start = span.start();
    int end = span.end();
    int first = sentences.firstEndingAfter(span.start());
    if (first < sentences.size()) {
      start = Math.min(start, sentences.start(first));
      int last = sentences.firstEndingAfter(Math.max(span.start(), span.end() - 1));
      end =
          last < sentences.size() && sentences.start(last) < end
              ? Math.max(end, sentences.end(last))
              : end;
    }
    return new Span(start, end);
  }

  /** A readable length about the start of a passage. */
  private static Span cut(String text, Span whole, Span passage) {
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int start = Math.max(whole.start(), passage.start() - BESIDE);
    int end = Math.min(passage.end(), passage.start() + LONGEST - 2 * BESIDE) + BESIDE;
    end = Math.min(whole.end(), end);
    start = start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    return new Span(start, end);
  }

  private static void pieces(List<Piece> pieces, String text, Span around, List<Styled> marks) {
    List<Styled> sorted = new ArrayList<>(marks);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    int at = around.start();
    for (Styled mark : sorted) {
      int start = Math.max(at, mark.span().start());
      int end = Math.min(around.end(), mark.span().end());
      if (start < end) {
        add(pieces, text.substring(at, start), "");
        add(pieces, text.substring(start, end), mark.style());
        at = end;
      }
    }
    add(pieces, text.substring(at, around.end()), "");
  }

  private static void add(List<Piece> pieces, String words, String style) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, style));
    }
  }
}
