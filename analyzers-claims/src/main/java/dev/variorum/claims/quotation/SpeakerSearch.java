package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.claims.syntax.Subjects;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker beside a quotation; used for one document by one thread. */
final class SpeakerSearch {
  private static final int FAR = 40;

  private final Cues cues;
  private final Words words;
  private final Chunks chunks;
  private final Subjects subjects;
  private final NounCues nouns;

  SpeakerSearch(Cues cues) {
    this.cues = cues;
    this.words = cues.words();
    this.chunks = cues.chunks();
    this.subjects = cues.subjects();
    this.nouns = new NounCues(cues);
  }

  /** The speaker named right behind quotation chunk {@code q}. */
  @Nullable Speaker behind(int q) {
    int e = q + 1;
    boolean parted = chunks.is(e, Kind.COMMA) || chunks.is(e, Kind.DASH);
    boolean ended = parted || cues.isStopped(q);
    if (parted) {
      e++;
    }
    Speaker signature = signature(q);
    if (signature != null) {
      return signature;
    }
    if (e >= chunks.size() || follows(q, e)) {
      return null;
    }
    Speaker according = cues.accordingTo(e);
    if (according != null) {
      return according;
    }
    Speaker agent = agent(q, e);
    if (agent != null) {
      return agent;
    }
    if (!ended && !CueVerbs.isQuoting(cues.verb(e))) {
      return null;
    }
    while (chunks.is(e, Kind.ADVERB) || chunks.is(e, Kind.TIME)) {
      e++;
    }
    if (chunks.is(e, Kind.VERB)) {
      Speaker inverted = chunks.get(e).isFinite() ? cues.inverted(e) : null;
      // Whatever the verb, who is named right behind it as its subject says what is quoted.
      boolean named =
          ended && inverted != null && words.is(inverted.phrase().headLast(), WordClass.NAME);
      return cues.isQuoting(e) || named ? inverted : null;
    }
    return chunks.is(e, Kind.NOUN) ? subjectOfCue(e, ended) : null;
  }

  /** {@code "..." - Tobias Renn}: a dash and a name with nothing behind it. */
  private @Nullable Speaker signature(int q) {
    Chunk name = chunks.get(q + 2);
    boolean signed =
        chunks.is(q + 1, Kind.DASH)
            && cues.isStopped(q)
            && name.is(Kind.NOUN)
            && name.from() == name.headFrom()
            && words.is(name.headLast(), WordClass.NAME)
            && (chunks.begins(q + 3) || chunks.is(q + 3, Kind.COMMA) || chunks.is(q + 3, Kind.STOP))
            && !words
                .document()
                .text()
                .substring(words.end(chunks.get(q).last()), words.start(name.from()))
                .contains("\n");
    int dash = chunks.get(q + 1).from();
    Phrase phrase = signed ? subjects.at(q + 2) : null;
    return phrase == null ? null : new Speaker(phrase, dash, dash, dash);
  }

  /** {@code has been labelled "suspicious" by Renn}. */
  private @Nullable Speaker agent(int q, int e) {
    if (!words.is(chunks.get(e).from(), "by")) {
      return null;
    }
    for (int v = q - 1; v > q - 5 && !chunks.begins(v + 1); v--) {
      boolean passive =
          chunks.get(v).form() == Form.PASSIVE || chunks.get(v).form() == Form.PARTICIPLE;
      if (passive && cues.isCue(v)) {
        Phrase by = subjects.at(e + 1);
        return by == null ? null : cues.speaker(by, v);
      }
    }
    return null;
  }

  /** Whether chunk {@code e} begins a new sentence that the quotation is not part of. */
  private boolean follows(int q, int e) {
    Chunk next = chunks.get(e);
    boolean same = words.sentence(next.from()) == words.sentence(chunks.get(q).last());
    int gap = words.start(next.from()) - words.end(chunks.get(q).last());
    return !same && (words.isCapitalised(next.from()) || gap > 2);
  }

  /** {@code "...," Renn, an analyst, said}: the verb whose subject begins with chunk {@code e}. */
  private @Nullable Speaker subjectOfCue(int e, boolean anyVerb) {
    int from = chunks.get(e).from();
    Speaker first = null;
    for (int v = e + 1; v < e + FAR && !chunks.begins(v); v++) {
      if (chunks.is(v, Kind.QUOTE)
          || chunks.is(v, Kind.COLON)
          || words.is(chunks.get(v).from(), ";")) {
        break;
      }
      if (!chunks.is(v, Kind.VERB) || !chunks.get(v).isFinite()) {
        continue;
      }
      Phrase subject = subjects.before(v);
      if (subject == null || subject.from() != from) {
        continue;
      }
      Speaker speaker = cues.speaker(subject, v);
      if (cues.isQuoting(v)) {
        return speaker;
      }
      boolean acts =
          chunks.get(v).form() == Form.FINITE
              && !words.is(chunks.get(v).headLast(), WordClass.AUXILIARY);
      first = first == null && acts && cues.isAgent(subject) ? speaker : first;
    }
    return anyVerb ? first : null;
  }

  /** {@code "..." rest of the sentence, said Renn.} and {@code ..., Renn said.} */
  @Nullable Speaker trailing(int q) {
    for (int c = q + 1; c < q + FAR && !chunks.begins(c); c++) {
      Speaker according = cues.accordingTo(c);
      if (according != null) {
        return according;
      }
      if (!cues.isSpeech(c) || !chunks.get(c).isFinite()) {
        continue;
      }
      boolean after = chunks.is(c - 1, Kind.COMMA) || chunks.is(c - 1, Kind.QUOTE);
      Speaker inverted = after ? cues.inverted(c) : null;
      if (inverted != null) {
        return inverted;
      }
      Speaker before = cues.of(c);
      if (before != null && isParenthetic(before.phrase(), q) && closes(c)) {
        return before;
      }
    }
    return null;
  }

  private boolean isParenthetic(Phrase phrase, int q) {
    int c = chunks.of(phrase.from());
    return c > q && (chunks.is(c - 1, Kind.COMMA) || chunks.is(c - 1, Kind.QUOTE));
  }

  /** Whether no more than a time or place follows verb group {@code v} in its sentence. */
  private boolean closes(int v) {
    for (int c = v + 1; c < v + 8; c++) {
      if (chunks.begins(c)
          || chunks.is(c, Kind.STOP)
          || chunks.is(c, Kind.COMMA)
          || chunks.is(c, Kind.DASH)) {
        return true;
      }
      if (chunks.is(c, Kind.SUBORDINATOR) || chunks.is(c, Kind.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** The subject of the sentence that quotation chunk {@code q} stands in. */
  @Nullable Speaker subject(int q) {
    int c = q;
    while (!chunks.begins(c) && q - c < FAR * 2) {
      c--;
    }
    for (; c < q; c++) {
      if (chunks.is(c, Kind.VERB) && chunks.get(c).isFinite()) {
        Phrase phrase = subjects.before(c);
        if (phrase != null && cues.isPersonal(phrase)) {
          return new Speaker(phrase, phrase.from(), phrase.from() - 1, phrase.from());
        }
      }
    }
    return null;
  }

  /** Whether no verb but one in the infinitive stands between noun {@code c} and quotation {@code q}. */
  private boolean near(int c, int q) {
    if (!chunks.is(c, Kind.NOUN) || q - c > 5) {
      return false;
    }
    for (int k = c + 1; k < q; k++) {
      boolean was =
          chunks.get(k).isFinite() && (k == q - 1 || chunks.is(q - 1, Kind.COLON) && k == c + 1);
      if (chunks.is(k, Kind.VERB) && chunks.get(k).form() != Form.INFINITIVE && !was) {
        return false;
      }
    }
    return true;
  }

  /** The speaker named before quotation chunk {@code q} in its sentence. */
  @Nullable Speaker ahead(int q, boolean speechOnly, boolean isTitle) {
    int low = q;
    while (!chunks.begins(low) && q - low < FAR * 2) {
      low--;
    }
    if (low == q) {
      return null;
    }
    for (int c = q - 1; c >= low; c--) {
      Speaker according = cues.accordingTo(c);
      if (according != null) {
        return according;
      }
      Speaker owner = near(c, q) && !cues.isQuoting(c - 1) ? nouns.quoting(c) : null;
      if (owner != null) {
        return owner;
      }
      boolean loose =
          chunks.get(c).form() == Form.PARTICIPLE && !words.is(chunks.get(c + 1).from(), "by");
      if (loose) {
        continue;
      }
      boolean cue =
          speechOnly
              ? CueVerbs.isSpeech(cues.verb(c))
              : cues.isCue(c)
                  && !(isTitle
                      && CueVerbs.isQuoting(cues.verb(c))
                      && !CueVerbs.isSpeech(cues.verb(c)));
      if (cue && !CueVerbs.isWill(cues.verb(c))) {
        Speaker found = cues.of(c);
        found = found == null && chunks.begins(c) ? cues.inverted(c) : found;
        if (found != null) {
          return found;
        }
      }
    }
    for (int v = q - 2; v >= low && v > q - 6 && chunks.is(q - 1, Kind.COLON); v--) {
      // In other words, asked Renn: "..."
      if (cues.isSpeech(v)) {
        Speaker inverted = cues.inverted(v);
        if (inverted != null) {
          return inverted;
        }
      }
    }
    boolean introduced = chunks.is(q - 1, Kind.COLON) || chunks.is(q - 1, Kind.COMMA);
    int verb = words.is(chunks.get(q - 2).from(), "it") ? q - 3 : q - 2;
    if (introduced && chunks.is(verb, Kind.VERB) && verb >= low) {
      // As Renn puts it, "..."
      Speaker found = cues.of(verb);
      if (found != null) {
        return found;
      }
    }
    boolean label =
        !isTitle && chunks.is(q - 1, Kind.COLON) && chunks.is(q - 2, Kind.NOUN) && q - 2 >= low;
    if (label) {
      Phrase named = subjects.chain(q - 2);
      int first = named == null ? low : chunks.of(named.from());
      boolean alone =
          first <= low
              || chunks.is(first - 1, Kind.STOP)
              || chunks.is(first - 1, Kind.DASH)
              || chunks.is(first - 1, Kind.QUOTE);
      if (named != null && alone) {
        int colon = chunks.get(q - 1).from();
        return new Speaker(named, colon, colon, colon);
      }
    }
    return null;
  }
}
