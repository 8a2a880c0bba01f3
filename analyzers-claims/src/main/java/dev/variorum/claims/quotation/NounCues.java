package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.claims.syntax.Subjects;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Renn's claim that ...}, {@code their call for ...}, {@code a statement by Renn that ...}. */
final class NounCues {
  private final Words words;
  private final Chunks chunks;
  private final Subjects subjects;

  NounCues(Cues cues) {
    this.words = cues.words();
    this.chunks = cues.chunks();
    this.subjects = cues.subjects();
  }

  /** Whose words the noun chunk {@code c} names, when it can stand before a quotation. */
  @Nullable Speaker quoting(int c) {
    return isNoun(c) && CueNouns.isQuoting(head(c)) ? owner(c) : null;
  }

  /** What the noun chunk {@code c} says somebody said or held; null when it does not. */
  ReportedSpeech.@Nullable Reported reported(int c) {
    if (!isNoun(c) || !CueNouns.isCue(head(c))) {
      return null;
    }
    Speaker owner = owner(c);
    if (owner == null) {
      return null;
    }
    int behind = Math.max(c, chunks.of(owner.phrase().last()));
    behind = behind == c ? c + 1 : behind + 1;
    if (chunks.begins(behind)) {
      return null;
    }
    Chunk next = chunks.get(behind);
    int high = words.endOf(words.sentence(chunks.get(c).from()));
    int last;
    int from = next.from();
    int cueLast = owner.cueLast();
    if (words.is(next.from(), "that") || next.form() == Form.INFINITIVE) {
      last = clauseEnd(behind, high);
    } else if (next.is(Kind.PREPOSITION) && leadsOn(next)) {
      if (!chunks.is(behind + 1, Kind.NOUN) && !chunks.is(behind + 1, Kind.VERB)
          || chunks.begins(behind + 1)) {
        return null;
      }
      from = chunks.get(behind + 1).from();
      last = clauseEnd(behind + 1, high);
      cueLast = behind == c + 1 ? next.last() : cueLast;
    } else {
      return null;
    }
    Speaker speaker = new Speaker(owner.phrase(), owner.cueFrom(), cueLast, owner.cue());
    return last < from
        ? null
        : new ReportedSpeech.Reported(
            speaker,
            List.of(words.span(from, last)),
            words.is(next.from(), "that") && CueNouns.isSpeech(head(c)));
  }

  private boolean isNoun(int c) {
    return chunks.is(c, Kind.NOUN) && !words.is(chunks.get(c).headLast(), WordClass.NAME);
  }

  private String head(int c) {
    return words.lower(chunks.get(c).headLast());
  }

  private boolean leadsOn(Chunk preposition) {
    String word = words.lower(preposition.from());
    return word.equals("of")
        || word.equals("for")
        || word.equals("on")
        || word.equals("about")
        || word.equals("against")
        || word.equals("to")
        || word.equals("over");
  }

  /** Up to the next comma, dash or finite verb that belongs to the sentence around. */
  private int clauseEnd(int c, int high) {
    boolean clause = words.is(chunks.get(c).from(), "that") || chunks.is(c, Kind.VERB);
    int last = chunks.get(c).last();
    boolean verb = false;
    for (int k = c; k < chunks.size() && chunks.get(k).from() < high; k++) {
      Chunk chunk = chunks.get(k);
      if (chunk.is(Kind.STOP)
          || chunk.is(Kind.COMMA)
          || chunk.is(Kind.DASH)
          || chunk.is(Kind.COLON)) {
        break;
      }
      if (chunk.is(Kind.VERB) && chunk.isFinite()) {
        if (!clause || verb) {
          break;
        }
        verb = words.is(chunks.get(c).from(), "that");
        if (!verb) {
          break;
        }
      }
      if (!clause && (chunk.is(Kind.CONJUNCTION) || chunk.is(Kind.RELATIVE))) {
        break;
      }
      last = chunk.last();
    }
    return last;
  }

  /** The possessor inside the noun phrase, else who stands behind {@code by} or {@code from}. */
  private @Nullable Speaker owner(int c) {
    Chunk chunk = chunks.get(c);
    int noun = chunk.headLast();
    for (int t = noun - 1; t >= chunk.from(); t--) {
      if (words.isPossessive(t)) {
        int headFrom = t;
        while (headFrom > chunk.from()
            && words.is(headFrom - 1, WordClass.NAME)
            && words.is(t, WordClass.NAME)
            && !words.isPossessive(headFrom - 1)) {
          headFrom--;
        }
        return new Speaker(new Phrase(chunk.from(), t, headFrom, t), t + 1, noun, noun);
      }
      if (words.is(t, "his") || words.is(t, "her") || words.is(t, "their") || words.is(t, "its")) {
        return new Speaker(new Phrase(t, t, t, t), t + 1, noun, noun);
      }
    }
    boolean by =
        words.is(chunks.get(c + 1).from(), "by") || words.is(chunks.get(c + 1).from(), "from");
    Phrase agent = by && !chunks.begins(c + 1) ? subjects.at(c + 2) : null;
    return agent == null ? null : new Speaker(agent, noun, noun, noun);
  }
}
