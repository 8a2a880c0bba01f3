package org.example.readability;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run: counts each document by itself, then reports the hard ones. */
final class ReadabilityAnalysis implements Analysis<Counts> {
  private final double below;

  ReadabilityAnalysis(double below) {
    this.below = below;
  }

  @Override
  public Counts inspect(Document document) {
    Sentences sentences = document.sentences();
    int counted = 0;
    int words = 0;
    int syllables = 0;
    int most = 0;
    Span longest = new Span(0, 0);
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.span(i);
      // Share bars, by-lines and the like are on the page, but not of the article.
      if (document.sections().isFurniture(span.start()) || sentences.isHeadline(i)) {
        continue;
      }
      Tokens tokens = document.tokens();
      int first = tokens.firstEndingAfter(span.start());
      int here = 0;
      for (int t = first; t < tokens.size() && tokens.start(t) < span.end(); t++) {
        syllables += syllables(document.text(), tokens.start(t), tokens.end(t));
        here++;
      }
      if (here > most) {
        most = here;
        longest = span;
      }
      words += here;
      counted += here > 0 ? 1 : 0;
    }
    return words == 0 ? null : new Counts(words, counted, syllables, longest);
  }

  /** Groups of vowels: close enough for English. */
  private static int syllables(String text, int start, int end) {
    int groups = 0;
    boolean before = false;
    for (int i = start; i < end; i++) {
      boolean vowel = "aeiouyAEIOUY".indexOf(text.charAt(i)) >= 0;
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return Math.max(1, groups);
  }

  @Override
  public void conclude(Inspections<Counts> in, AnalysisContext context, FindingSink out) {
    List<List<Value>> rows = new ArrayList<>();
    for (Inspection<Counts> one : in) {
      context.checkCancelled();
      Counts counts = one.value();
      double ease = counts.readingEase();
      rows.add(List.of(Value.text(one.document().value()), Value.real(ease)));
      if (ease < below) {
        String message =
            String.format(
                Locale.ROOT,
                "%s is hard to read: reading ease %.0f, longest sentence shown.",
                one.document(),
                ease);
        out.add(
            Finding.of("hard-text", message)
                .score(ease)
                .evidence("longest", one.document(), counts.longest())
                .fact("words", counts.words())
                .fact("sentences", counts.sentences())
                .build());
      }
    }
    if (!rows.isEmpty() && rows.size() <= 100) {
      out.add(Exhibit.Table.of("Reading ease", List.of("Document", "Reading ease"), rows));
    }
  }
}
