package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indirect speech: a cue verb with its subject and the clause that it governs, and {@code according
 * to}.
 */
final class ReportedSpeech {
  private final Words words;
  private final SpeakerSearch search;

  ReportedSpeech(Words words, SpeakerSearch search) {
    this.words = words;
    this.search = search;
  }

  /** One reported clause. */
  record Reported(Speaker speaker, List<Span> content) {}

  /** Every reported clause of sentence {@code s}, in order of the cues. */
  List<Reported> of(int s) {
    List<Reported> found = new ArrayList<>();
    int low = words.firstOf(s);
    int high = words.endOf(s);
    for (int i = low; i < high; i++) {
      if (words.quotation(i) >= 0) {
        continue;
      }
      Reported reported = words.is(i, "according") ? according(i, low, high) : cue(i, low, high);
      if (reported != null) {
        found.add(reported);
      }
    }
    return found;
  }

  private @Nullable Reported according(int i, int low, int high) {
    Speaker speaker = search.accordingTo(i, high);
    if (speaker == null) {
      return null;
    }
    if (i == low) {
      int from = speaker.phrase().last() + 1;
      while (from < high && words.isStop(from)) {
        from++;
      }
      return reported(speaker, from, high);
    }
    int last = i;
    while (last > low && words.isStop(last - 1)) {
      last--;
    }
    return reported(speaker, low, last);
  }

  private @Nullable Reported cue(int i, int low, int high) {
    if (!search.isCue(i)) {
      return null;
    }
    Speaker speaker = search.cue(i, low);
    boolean closes = closesSentence(i, high);
    if (closes && words.is(i - 1, ",")) {
      Speaker inverted = search.after(i, high);
      return inverted == null ? null : reported(inverted, low, i - 1);
    }
    if (speaker == null) {
      return null;
    }
    if (closes && speaker.phrase().from() > low && words.is(speaker.phrase().from() - 1, ",")) {
      return reported(speaker, low, speaker.phrase().from() - 1);
    }
    int from = i + 1;
    if (words.is(i, WordClass.NAME) || from >= high) {
      return null;
    }
    for (int t = from; t < Math.min(high, from + 7); t++) {
      if (words.is(t, "that") && !CueVerbs.isWill(words.lower(i))) {
        from = t;
        break;
      }
      if (words.isStop(t)) {
        break;
      }
    }
    boolean clause = words.is(from, "that") || CueVerbs.isSpeech(words.lower(i)) || takes(i, from);
    return clause && !words.isStop(from) ? reported(speaker, from, high) : null;
  }

  private boolean takes(int cue, int next) {
    return CueVerbs.isWill(words.lower(cue))
        ? words.is(next, "to") || words.isNominal(next)
        : words.isNominal(next) || words.is(next, WordClass.SUBJECT_PRONOUN);
  }

  /** Whether nothing but a time or place follows a cue: {@code ..., Renn said on Tuesday.} */
  private boolean closesSentence(int cue, int high) {
    for (int t = cue + 1; t < high; t++) {
      if (words.isMark(t)) {
        continue;
      }
      if (words.isStop(t)) {
        return true;
      }
      if (words.is(t, ",") || t > cue + 6) {
        return t <= cue + 6;
      }
      if (words.is(t, "that") || words.is(t, WordClass.SUBJECT_PRONOUN | WordClass.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Reported reported(Speaker speaker, int from, int high) {
    int last = high - 1;
    while (last >= from
        && (words.isStop(last) || words.isMark(last))
        && words.quotation(last) < 0) {
      last--;
    }
    int first = from;
    while (first <= last && words.isMark(first) && words.quotation(first) < 0) {
      first++;
    }
    return first > last ? null : new Reported(speaker, List.of(words.span(first, last)));
  }
}
