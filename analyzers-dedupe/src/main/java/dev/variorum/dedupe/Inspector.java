package dev.variorum.dedupe;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.Imprint.Head;
import dev.variorum.dedupe.Imprint.Line;
import dev.variorum.dedupe.Imprint.Notes;
import dev.variorum.dedupe.origin.Credits;
import dev.variorum.dedupe.origin.FactTrace;
import dev.variorum.dedupe.passage.Repetitions;
import dev.variorum.dedupe.passage.Winnowing;
import dev.variorum.dedupe.shingle.Mixing;
import java.util.ArrayList;
import java.util.List;

/** Looks at one document by itself and keeps what the conclusions need. Any thread may use it. */
final class Inspector {
  private static final int LONGEST_LINE = 240;

  /** How many lines at the head and at the foot of a text may turn out to be furniture. */
  private static final int HEAD_LINES = 3;

  private static final int FOOT_LINES = 6;

  private final DedupeSettings settings;
  private final Winnowing winnowing;
  private final Repetitions repetitions;

  Inspector(DedupeSettings settings) {
    this.settings = settings;
    this.winnowing = settings.winnowing();
    this.repetitions = settings.repetitions();
  }

  Imprint inspect(Document document) {
    Head head =
        new Head(
            settings.near().fingerprint(document),
            source(document),
            Imprint.day(document),
            document.isKnown());
    Notes notes = new Notes(lines(document), repetitions.of(document), Credits.of(document));
    return Imprint.of(
        head, winnowing.prints(document.tokens().hashes()), FactTrace.of(document), notes);
  }

  /** The source, cut to a length that a name has. */
  private static String source(Document document) {
    String source = document.source().orElse("");
    return source.length() > LONGEST_LINE ? source.substring(0, LONGEST_LINE) : source;
  }

  /** The furniture, and the short lines at both ends that other documents may repeat. */
  private static List<Line> lines(Document document) {
    List<Line> lines = new ArrayList<>();
    Sections sections = document.sections();
    for (int s = 0; s < sections.size(); s++) {
      Span span = sections.span(s);
      lines.add(new Line(span, hash(document, span), sections.reason(s).ordinal()));
    }
    if (document.source().isPresent()) {
      List<Span> all = split(document.text());
      for (int i = 0; i < all.size(); i++) {
        Span span = all.get(i);
        boolean atEnd = i < HEAD_LINES || i >= all.size() - FOOT_LINES;
        if (atEnd && span.length() <= LONGEST_LINE && !sections.isFurniture(span.start())) {
          int hash = hash(document, span);
          if (hash != 0) {
            lines.add(new Line(span, hash, Line.NONE));
          }
        }
      }
    }
    return lines;
  }

  private static List<Span> split(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Span(from, to));
      }
      start = end + 1;
    }
    return lines;
  }

  /** A hash of the words of a line; 0 when it has none. */
  private static int hash(Document document, Span span) {
    Tokens tokens = document.tokens();
    long hash = 0;
    for (int t = tokens.firstEndingAfter(span.start());
        t < tokens.size() && tokens.start(t) < span.end();
        t++) {
      hash = Mixing.mix(hash + 1) + tokens.hash(t);
    }
    return (int) (Mixing.mix(hash) >>> 32);
  }
}
