package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that go on about the subject of the one before: a pronoun or a bare {@code that} at the
 * opening speaks, within a paragraph, of the name of the sentence before that the document mentions
 * most (a plain form of centering, B. Grosz et al., 1995).
 */
final class Continued {
  private static final Set<String> OPENINGS =
      Set.of("it", "its", "they", "their", "he", "his", "she", "her", "that", "this", "it's");

  /** After these, {@code that} and {@code this} point to what was said, not to what follows. */
  private static final Set<String> VERBS =
      Set.of("is", "was", "has", "had", "will", "would", "may", "can", "could", "does", "did");

  private Continued() {}

  /** The mentions with those of pronouns among them, in the order of the text. */
  static List<Mention> in(Document document, List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention m : mentions) {
      counts.merge(m.name(), 1, Integer::sum);
    }
    Sentences sentences = document.sentences();
    List<Mention> all = new ArrayList<>();
    int next = 0;
    @Nullable String topic = null;
    for (int s = 0; s < sentences.size(); s++) {
      boolean follows = s > 0 && sentences.paragraph(s) == sentences.paragraph(s - 1);
      Span opening = follows && topic != null ? opening(document, s) : null;
      String best = opening == null ? null : topic;
      if (opening != null && topic != null) {
        all.add(new Mention(topic, opening, true, false));
      }
      int most = 0;
      while (next < mentions.size() && mentions.get(next).span().start() < sentences.end(s)) {
        Mention m = mentions.get(next++);
        all.add(m);
        int count = counts.getOrDefault(m.name(), 0);
        if (m.certain() && !m.place() && opening == null && count > most) {
          most = count;
          best = m.name();
        }
      }
      topic = best;
    }
    return all;
  }

  /** The pronoun that opens a sentence; null when none does. */
  private static @Nullable Span opening(Document document, int sentence) {
    Terms terms = document.terms();
    int t = terms.firstEndingAfter(document.sentences().start(sentence));
    if (t + 1 >= terms.size()) {
      return null;
    }
    String first = document.words(terms.span(t)).toLowerCase(Locale.ROOT);
    if (!OPENINGS.contains(first)) {
      return null;
    }
    boolean points = first.equals("that") || first.equals("this");
    String second = document.words(terms.span(t + 1)).toLowerCase(Locale.ROOT);
    return points && !VERBS.contains(second) ? null : terms.span(t);
  }
}
