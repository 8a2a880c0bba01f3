package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;
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
  private final Cues cues;
  private final Chunks chunks;
  private final NounCues nouns;

  ReportedSpeech(Cues cues) {
    this.cues = cues;
    this.words = cues.words();
    this.chunks = cues.chunks();
    this.nouns = new NounCues(cues);
  }

  /**
   * One reported clause.
   *
   * @param told whether it is somebody's speech or opinion told by the author, rather than what the
   *     author says of somebody's wishes, likes and dislikes
   */
  record Reported(Speaker speaker, List<Span> content, boolean told) {}

  /** Every reported clause of sentence {@code s}, in order of the cues. */
  List<Reported> of(int s) {
    List<Reported> found = new ArrayList<>();
    int low = words.firstOf(s);
    int high = words.endOf(s);
    if (low >= high) {
      return found;
    }
    Reported labelled = label(low, high);
    if (labelled != null) {
      found.add(labelled);
    }
    int last = chunks.of(high - 1);
    for (int c = chunks.of(low); c <= last; c++) {
      if (chunks.get(c).from() < low) {
        continue;
      }
      Speaker according = cues.accordingTo(c);
      Reported reported =
          according != null
              ? according(according, c, low, high)
              : chunks.is(c, Kind.NOUN)
                  ? nouns.reported(c)
                  : cues.isCue(c) ? cue(c, low, high) : null;
      if (reported != null) {
        found.add(reported);
      }
    }
    return found;
  }

  /** {@code Tobias Renn: We will leave by noon.}, as in a transcript or a headline. */
  private @Nullable Reported label(int low, int high) {
    int c = chunks.of(low);
    Chunk name = chunks.get(c);
    boolean labelled =
        name.is(Kind.NOUN)
            && name.from() == low
            && name.headFrom() == low
            && chunks.is(c + 1, Kind.COLON)
            && !chunks.begins(c + 1)
            && !chunks.is(c + 2, Kind.QUOTE)
            && NameShapes.isPersonal(words.document().words(words.span(low, name.last())));
    if (!labelled) {
      return null;
    }
    int colon = name.last() + 1;
    Phrase phrase = new Phrase(name.from(), name.last(), name.headFrom(), name.headLast());
    return reported(new Speaker(phrase, colon, colon, colon), colon + 1, high);
  }

  private @Nullable Reported according(Speaker speaker, int c, int low, int high) {
    int i = chunks.get(c).from();
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

  private @Nullable Reported cue(int c, int low, int high) {
    Chunk group = chunks.get(c);
    Speaker speaker = cues.of(c);
    boolean closes = group.isFinite() && closesSentence(group.last(), high);
    boolean behindComma = words.is(group.from() - 1, ",") || words.isMark(group.from() - 1);
    if (closes && behindComma && hasVerb(low, group.from() - 1)) {
      Speaker inverted = cues.inverted(c);
      if (inverted != null) {
        return reported(inverted, low, group.from() - 1);
      }
    }
    if (speaker == null) {
      return null;
    }
    int subject = speaker.phrase().from();
    if (closes
        && group.form() == Form.FINITE
        && subject > low
        && subject < group.from()
        && words.is(subject - 1, ",")
        && hasVerb(low, subject - 1)) {
      return reported(speaker, low, subject - 1);
    }
    boolean loose = group.form() == Form.INFINITIVE && cues.lead(c) == c;
    if (loose || group.form() == Form.PARTICIPLE) {
      return null;
    }
    String verb = cues.verb(c);
    int from = group.last() + 1;
    if (from >= high || words.isStop(from) && words.quotation(from) < 0) {
      return null;
    }
    for (int t = from; t < Math.min(high, from + 7); t++) {
      if (words.is(t, "that") && !CueVerbs.isWill(verb)) {
        return reported(speaker, t, high);
      }
      if (words.isStop(t)) {
        break;
      }
    }
    if (speaker.cueLast() >= from) {
      from = speaker.cueLast() + 1;
    }
    return takes(c, verb, from, high) ? reported(speaker, from, high) : null;
  }

  private boolean takes(int cue, String verb, int from, int high) {
    if (from >= high) {
      return false;
    }
    if (CueVerbs.isSpeech(verb)) {
      return true;
    }
    int next = chunks.of(from);
    if (CueVerbs.isWill(verb)) {
      boolean somebodyTo =
          chunks.is(next, Kind.NOUN) && chunks.get(next + 1).form() == Form.INFINITIVE;
      return words.is(from, "to") || somebodyTo;
    }
    if (CueVerbs.isTopic(verb)) {
      boolean bare = CueVerbs.base(verb).equals("discuss") || CueVerbs.base(verb).equals("address");
      return bare && words.isNominal(from)
          || words.is(from - 1, "about")
          || words.is(from - 1, "of")
          || words.is(from - 1, "to") && !CueVerbs.base(verb).equals("speak");
    }
    if (CueVerbs.isOpinion(verb) && isExpected(next)) {
      return true;
    }
    if (CueVerbs.isThought(verb)) {
      boolean shown = CueVerbs.base(verb).equals("show") && words.isNominal(from);
      return shown || isClause(next, high);
    }
    return CueVerbs.isAttitude(verb)
        && (words.isNominal(from) || from > chunks.get(cue).last() + 1);
  }

  /** {@code announced Thursday the launch}: a day right behind the cue. */
  private boolean isDay(int first, int from) {
    return first == from
        && words.is(first, WordClass.TIME)
        && words.is(first + 1, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN);
  }

  /** Whether a finite verb or a quotation stands before term {@code end}: something can be said. */
  private boolean hasVerb(int low, int end) {
    int last = Math.min(chunks.size(), chunks.of(low) + 60);
    for (int c = chunks.of(low); c < last && chunks.get(c).from() < end; c++) {
      if (chunks.get(c).isFinite() || chunks.is(c, Kind.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code expects the price of boats to fall}. */
  private boolean isExpected(int c) {
    int last = c;
    while (chunks.is(last + 1, Kind.PREPOSITION) && last < c + 6) {
      last += 2;
    }
    return chunks.is(c, Kind.NOUN) && chunks.get(last + 1).form() == Form.INFINITIVE;
  }

  /** Whether a subject and a finite verb follow. */
  private boolean isClause(int c, int high) {
    for (int k = c; k < c + 8 && k < chunks.size() && chunks.get(k).from() < high; k++) {
      if (chunks.is(k, Kind.VERB)) {
        return k > c && chunks.get(k).isFinite();
      }
      if (!chunks.is(k, Kind.NOUN)
          && !chunks.is(k, Kind.PREPOSITION)
          && !chunks.is(k, Kind.TIME)
          && !chunks.is(k, Kind.ADVERB)) {
        return false;
      }
    }
    return false;
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
    while (first <= last
        && (words.isMark(first) && words.quotation(first) < 0 || isDay(first, from))) {
      first++;
    }
    return first > last
        ? null
        : new Reported(
            speaker, List.of(words.span(first, last)), last > first + 1 && isTold(speaker, first));
  }

  /**
   * A verb of speech or opinion with a clause; without one only what is announced or promised, and
   * by somebody.
   */
  private boolean isTold(Speaker speaker, int from) {
    String cue = words.lower(speaker.cue());
    if (cue.equals("according") || cue.equals(":")) {
      return true;
    }
    for (int t = speaker.cueFrom(); t < speaker.cue(); t++) {
      String word = words.lower(t);
      if (words.is(t, WordClass.NEGATION)
          || word.startsWith("declin")
          || word.startsWith("refus")) {
        // Who declined to say something has not said it.
        return false;
      }
    }
    boolean fronted = cue.endsWith("ing") && chunks.begins(chunks.of(speaker.cue()));
    boolean verb = CueVerbs.isSpeech(cue) || CueVerbs.isOpinion(cue);
    if (fronted || !verb || !cues.isSomebody(speaker)) {
      return false;
    }
    boolean ahead = from < speaker.phrase().from();
    int c = chunks.of(from);
    boolean clause = ahead || words.is(from, "that") || isClause(c, chunks.get(c).from() + 60);
    boolean agent = cues.isVoice(speaker.phrase());
    return agent && (clause || CueVerbs.isOpinion(cue) || CueVerbs.isAnnouncing(cue));
  }
}
