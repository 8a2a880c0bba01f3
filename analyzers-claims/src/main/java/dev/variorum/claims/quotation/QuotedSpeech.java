package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells for each pair of quotation marks of a document whether it is speech, and whose.
 *
 * <p>In this order: a speaker named right behind the quotation, one named before it in its
 * sentence, the speaker of the sentence or quotation before. Fewer than {@value #FEW} words without
 * a cue are a scare quote.
 */
final class QuotedSpeech {
  private static final int FEW = 4;

  private final Words words;
  private final Cues cues;
  private final SpeakerSearch search;
  private final Quotations quotations;

  QuotedSpeech(Cues cues) {
    this.words = cues.words();
    this.cues = cues;
    this.search = new SpeakerSearch(cues);
    this.quotations = words.document().quotations();
  }

  /** What was found for one quotation. */
  record Quoted(Attribution.Type type, Span content, @Nullable Speaker speaker, boolean isEmpty) {

    Quoted(Attribution.Type type, Span content, @Nullable Speaker speaker) {
      this(type, content, speaker, false);
    }
  }

  /** The reading of every quotation, in order. */
  Quoted[] read() {
    Quoted[] read = new Quoted[quotations.size()];
    Set<String> speakers = new HashSet<>();
    for (int q = 0; q < read.length; q++) {
      read[q] = read(q, read);
      Speaker speaker = read[q].speaker();
      if (speaker != null && read[q].type() == Attribution.Type.DIRECT) {
        speakers.add(words.bare(speaker.phrase().headLast()));
      }
    }
    for (int q = 0; q < read.length; q++) {
      if (read[q].type() == Attribution.Type.SCARE) {
        read[q] = again(read[q], speakers);
      }
    }
    return read;
  }

  /** A few quoted words are those of the sentence's subject when the text quotes it elsewhere. */
  private Quoted again(Quoted scare, Set<String> speakers) {
    int open = words.at(scare.content().start());
    int close = words.at(scare.content().end() - 1);
    Speaker subject = search.subject(cues.chunks().of(open));
    boolean known = subject != null && speakers.contains(words.bare(subject.phrase().headLast()));
    return known && !isTitle(open, close)
        ? new Quoted(Attribution.Type.MIXED, scare.content(), subject)
        : scare;
  }

  private Quoted read(int q, Quoted[] before) {
    Span outer = quotations.outer(q);
    int open = words.at(outer.start());
    int close = words.at(outer.end() - 1);
    int count = wordsIn(open, close);
    boolean full = isSentence(q, open, close);
    if (count == 0) {
      return new Quoted(Attribution.Type.SCARE, outer, null, true);
    }
    int chunk = cues.chunks().of(open);
    boolean title = isTitle(open, close);
    Speaker speaker = quotations.isClosed(q) ? somebody(search.behind(chunk)) : null;
    speaker = speaker == null ? somebody(search.ahead(chunk, true, title)) : speaker;
    speaker = speaker == null ? search.trailing(chunk) : speaker;
    speaker = speaker == null ? somebody(search.ahead(chunk, false, title)) : speaker;
    if (speaker == null && full) {
      speaker = carried(q, open, before);
      if (speaker != null) {
        return new Quoted(Attribution.Type.DIRECT, outer, speaker);
      }
    }
    if (speaker == null && !full && count >= FEW && !isTitle(open, close)) {
      speaker = search.subject(chunk);
    }
    if (speaker == null) {
      boolean spoken = full && count >= FEW;
      return new Quoted(spoken ? Attribution.Type.DIRECT : Attribution.Type.SCARE, outer, null);
    }
    return new Quoted(full ? Attribution.Type.DIRECT : Attribution.Type.MIXED, outer, speaker);
  }

  private @Nullable Speaker somebody(@Nullable Speaker speaker) {
    return speaker == null || !cues.isSomebody(speaker) ? null : speaker;
  }

  /** Whether most words of some length begin with a capital, as in the title of a work. */
  private boolean isTitle(int open, int close) {
    int longWords = 0;
    int capitals = 0;
    for (int i = open + 1; i < close; i++) {
      int small = WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.CONJUNCTION;
      if (words.end(i) - words.start(i) > 2
          && (!words.is(i, small) || words.is(i, WordClass.NAME))) {
        longWords++;
        capitals += words.isCapitalised(i) ? 1 : 0;
      }
    }
    return capitals * 3 > longWords * 2;
  }

  private int wordsIn(int open, int close) {
    int count = 0;
    for (int i = open + 1; i <= close && count < FEW; i++) {
      if (!words.is(i, WordClass.SIGN)) {
        count++;
      }
    }
    return count;
  }

  /** Whether the quotation stands by itself rather than inside the author's clause. */
  private boolean isSentence(int q, int open, int close) {
    if (quotations.continues(q) || !quotations.isClosed(q)) {
      return true;
    }
    boolean stopped = cues.isStopped(cues.chunks().of(open));
    int first = open + 1;
    while (first < close && words.isMark(first)) {
      first++;
    }
    boolean begins =
        open == 0
            || open == words.firstOf(words.sentence(open))
            || words.isStop(open - 1)
            || words.isMark(open - 1);
    return begins && (stopped || words.isCapitalised(first) || words.isStop(close + 1));
  }

  private @Nullable Speaker carried(int q, int open, Quoted[] before) {
    int sentence = words.sentence(open);
    int paragraph = words.document().sentences().paragraph(sentence);
    if (q > 0) {
      boolean goesOn = quotations.continues(q - 1);
      int lastEnd = quotations.outer(q - 1).end();
      int lastSentence = words.sentence(words.at(lastEnd - 1));
      boolean near =
          words.document().sentences().paragraph(lastSentence) == paragraph
                  && sentence - lastSentence <= 2
              || sentence - lastSentence == 1 && before[q - 1].type() == Attribution.Type.DIRECT;
      if ((goesOn || near) && before[q - 1].speaker() != null) {
        return before[q - 1].speaker();
      }
    }
    if (open != words.firstOf(sentence)) {
      return null;
    }
    Speaker near = sentence > 0 ? speakerOf(sentence - 1) : null;
    if (near != null) {
      return near;
    }
    return null;
  }

  /** The speaker of a whole sentence: its last cue outside quotation marks. */
  private @Nullable Speaker speakerOf(int sentence) {
    Chunks chunks = cues.chunks();
    int low = chunks.of(words.firstOf(sentence));
    int high = chunks.of(words.endOf(sentence) - 1);
    for (int c = high; c >= low; c--) {
      if (cues.isSpeech(c)) {
        Speaker found = cues.of(c);
        found = found == null ? cues.inverted(c) : found;
        if (found != null && cues.isSomebody(found)) {
          return found;
        }
      }
      Speaker according = cues.accordingTo(c);
      if (according != null) {
        return according;
      }
    }
    for (int c = low; c <= high; c++) {
      if (chunks.is(c, Chunk.Kind.VERB) && chunks.get(c).isFinite()) {
        Phrase subject = cues.subjects().before(c);
        return subject != null && cues.isPersonal(subject)
            ? new Speaker(subject, subject.from(), subject.from() - 1, subject.from())
            : null;
      }
    }
    return null;
  }
}
