package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.voice.Speakers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that open with a pronoun. {@code They}, {@code he} and {@code she} are the subject,
 * other than the speaker, that the words just before speak of and the document most mentions; {@code
 * it} is only taken for what the speaker has spoken of just before, since it is nothing as often as
 * not.
 */
final class QuotedPronouns {
  private static final Set<String> PERSONAL =
      Set.of("they", "their", "he", "his", "she", "her", "they're", "they've", "he's", "she's");

  private static final Set<String> THING = Set.of("it", "its", "it's");

  private final Document document;
  private final List<Mention> mentions;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  private QuotedPronouns(Document document, List<Mention> mentions) {
    this.document = document;
    this.mentions = mentions;
    mentions.forEach(m -> counts.merge(m.name(), 1, Integer::sum));
  }

  /** The mentions with those of such pronouns among them, in the order of the text. */
  static List<Mention> in(Document document, List<Mention> mentions) {
    return new QuotedPronouns(document, mentions).run();
  }

  private List<Mention> run() {
    Quotations quotations = document.quotations();
    Speakers speakers = Speakers.of(document);
    for (int q = 0; q < quotations.size(); q++) {
      people.add(speakers.of(q));
    }
    List<Mention> found = new ArrayList<>();
    int next = 0;
    @Nullable Mention last = null;
    for (int q = 0; q < quotations.size(); q++) {
      Span inner = quotations.inner(q);
      int from = before(inner.start());
      while (next < mentions.size() && mentions.get(next).span().start() < from) {
        next++;
      }
      boolean goesOn =
          last != null && last.span().start() >= from && q > 0 && same(speakers, q - 1, q);
      @Nullable Span pronoun = opening(inner);
      @Nullable String subject = null;
      if (pronoun != null) {
        boolean personal = PERSONAL.contains(lower(pronoun));
        subject = goesOn && last != null ? last.name() : null;
        subject = subject == null && personal ? subject(next, pronoun, speakers.of(q)) : subject;
      }
      if (pronoun != null && subject != null && !isTaken(next, pronoun)) {
        last = new Mention(subject, pronoun, true, false);
        found.add(last);
      } else {
        last = spokenOf(next, inner, last);
      }
    }
    if (found.isEmpty()) {
      return mentions;
    }
    found.addAll(mentions);
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  private static boolean same(Speakers speakers, int q, int r) {
    return speakers.of(q).equals(speakers.of(r)) || speakers.of(r).isEmpty();
  }

  /** Where the sentence before that of {@code at} starts, within its paragraph. */
  private int before(int at) {
    Sentences sentences = document.sentences();
    int s = sentences.firstEndingAfter(at);
    if (s >= sentences.size()) {
      return at;
    }
    boolean follows = s > 0 && sentences.paragraph(s - 1) == sentences.paragraph(s);
    return sentences.start(follows ? s - 1 : s);
  }

  private @Nullable Span opening(Span inner) {
    Terms terms = document.terms();
    int t = terms.firstEndingAfter(inner.start());
    if (t >= terms.size() || terms.end(t) > inner.end()) {
      return null;
    }
    String word = lower(terms.span(t));
    return PERSONAL.contains(word) || THING.contains(word) ? terms.span(t) : null;
  }

  private String lower(Span span) {
    return document.words(span).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The name before the quotation, from mention {@code first} on, that is mentioned most. */
  private @Nullable String subject(int first, Span pronoun, String speaker) {
    boolean several = lower(pronoun).startsWith("the");
    @Nullable String best = null;
    int most = 0;
    for (int m = first;
        m < mentions.size() && mentions.get(m).span().end() <= pronoun.start();
        m++) {
      Mention mention = mentions.get(m);
      String name = mention.name();
      boolean speaks = !speaker.isEmpty() && (speaker.contains(name) || name.contains(speaker));
      // One who is quoted elsewhere is a person, and not several.
      speaks |= several && people.contains(name);
      int count = counts.getOrDefault(name, 0);
      if (mention.certain() && !mention.place() && !speaks && count > most) {
        most = count;
        best = name;
      }
    }
    return best;
  }

  private boolean isTaken(int first, Span pronoun) {
    for (int m = first; m < mentions.size(); m++) {
      Span span = mentions.get(m).span();
      if (span.start() >= pronoun.start()) {
        return span.start() == pronoun.start();
      }
    }
    return false;
  }

  /** The last certain mention within a quotation; {@code known} when it has none. */
  private @Nullable Mention spokenOf(int first, Span inner, @Nullable Mention known) {
    @Nullable Mention last = known;
    for (int m = first; m < mentions.size() && mentions.get(m).span().start() < inner.end(); m++) {
      if (mentions.get(m).certain() && mentions.get(m).span().start() >= inner.start()) {
        last = mentions.get(m);
      }
    }
    return last;
  }
}
