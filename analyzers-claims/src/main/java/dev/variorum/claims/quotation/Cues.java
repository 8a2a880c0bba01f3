package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Form;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.claims.syntax.Subjects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a document that say that somebody said something, each with its speaker. */
final class Cues {
  private final Words words;
  private final Chunks chunks;
  private final Subjects subjects;

  Cues(Words words) {
    this.words = words;
    this.chunks = Chunks.of(words);
    this.subjects = new Subjects(chunks);
  }

  Words words() {
    return words;
  }

  Chunks chunks() {
    return chunks;
  }

  Subjects subjects() {
    return subjects;
  }

  /** The main verb of verb group {@code v} as written, in lower case; empty for other chunks. */
  String verb(int v) {
    return chunks.is(v, Kind.VERB) ? words.lower(chunks.get(v).headLast()) : "";
  }

  /** Whether verb group {@code v} tells of speech, thought or will. */
  boolean isCue(int v) {
    return CueVerbs.isCue(verb(v));
  }

  /** Whether verb group {@code v} tells of speech by its own subject. */
  boolean isSpeech(int v) {
    return CueVerbs.isSpeech(verb(v)) && chunks.get(v).form() != Form.PASSIVE;
  }

  /** The same for verbs that do so beside a quotation. */
  boolean isQuoting(int v) {
    return CueVerbs.isQuoting(verb(v)) && chunks.get(v).form() != Form.PASSIVE;
  }

  /** The subject of verb group {@code v} as speaker; behind {@code by} for a passive one. */
  @Nullable Speaker of(int v) {
    Chunk group = chunks.get(v);
    if (group.form() == Form.PASSIVE) {
      return passive(v);
    }
    Phrase subject = subjects.before(v);
    return subject == null ? null : speaker(subject, v);
  }

  /** The subject behind the verb group {@code v} as speaker. */
  @Nullable Speaker inverted(int v) {
    Phrase subject = subjects.after(v);
    return subject == null ? null : speaker(subject, v);
  }

  /** The subject given as the speaker of verb group {@code v}. */
  Speaker speaker(Phrase subject, int v) {
    int from = chunks.get(v).from();
    int last = v;
    Form form = chunks.get(v).form();
    if (form == Form.INFINITIVE || form == Form.GERUND) {
      from = chunks.get(lead(v)).from();
    }
    if (subject.from() >= from && subject.from() <= chunks.get(v).last()) {
      from = chunks.get(v).from();
    }
    last = particle(last);
    last = medium(last);
    if (chunks.is(last + 1, Kind.COLON) && !chunks.begins(last + 1)) {
      last++;
    }
    return new Speaker(subject, from, chunks.get(last).last(), chunks.get(v).headLast());
  }

  /** The verb that leads up to {@code v}: {@code went on to say}, {@code issued a statement saying}. */
  int lead(int v) {
    int c = v;
    boolean infinitive = chunks.get(v).form() == Form.INFINITIVE;
    boolean medium = infinitive;
    while (v - c < 4 && !chunks.begins(c)) {
      c--;
      if (chunks.is(c, Kind.VERB)) {
        return medium && (chunks.get(c).isFinite() || chunks.get(c).form() == Form.GERUND) ? c : v;
      }
      boolean between =
          chunks.is(c, Kind.ADVERB)
              || infinitive && chunks.is(c, Kind.PREPOSITION)
              || infinitive && c == v - 1 && chunks.get(c).from() == chunks.get(c).last()
              || !infinitive && (chunks.is(c, Kind.NOUN) || chunks.is(c, Kind.TIME));
      if (!between) {
        return v;
      }
      medium |= chunks.is(c, Kind.NOUN) && CueNouns.isMedium(words.lower(chunks.get(c).headLast()));
    }
    return v;
  }

  /** The last chunk of a verb with its particle or preposition: {@code called for}. */
  private int particle(int v) {
    int next = v + 1;
    if (chunks.begins(next)) {
      return v;
    }
    String word = words.lower(chunks.get(next).from());
    boolean plain = PLAIN.contains(CueVerbs.base(verb(v)));
    if (chunks.is(next, Kind.ADVERB)) {
      return PARTICLES.contains(word) ? next : v;
    }
    boolean governs =
        chunks.is(next, Kind.PREPOSITION)
            && !chunks.is(next + 1, Kind.TIME)
            && (plain ? word.equals("about") || word.equals("of") : PREPOSITIONS.contains(word));
    return governs ? next : v;
  }

  /** {@code said in a statement}. */
  private int medium(int last) {
    boolean medium =
        chunks.is(last + 1, Kind.PREPOSITION)
            && !chunks.begins(last + 1)
            && chunks.is(last + 2, Kind.NOUN)
            && !chunks.begins(last + 2)
            && CueNouns.isMedium(words.lower(chunks.get(last + 2).headLast()));
    return medium ? last + 2 : last;
  }

  private static final Set<String> PLAIN =
      Set.of("say", "tell", "write", "add", "announce", "ask", "report", "explain", "believe");

  private static final Set<String> PARTICLES =
      Set.of("out", "back", "up", "off", "away", "forward");

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "to", "about", "of", "on", "against", "with", "at", "over", "off", "as");

  /** {@code was described by Renn}. */
  private @Nullable Speaker passive(int v) {
    if (words.is(chunks.get(v + 1).from(), "by")) {
      Phrase agent = subjects.at(v + 2);
      if (agent != null) {
        return speaker(agent, v);
      }
    }
    return null;
  }

  /** {@code according to X} whose first word is in chunk {@code c}. */
  @Nullable Speaker accordingTo(int c) {
    int t = chunks.get(c).last();
    if (!words.is(t, "according") || !words.is(t + 1, "to")) {
      return null;
    }
    Phrase phrase = subjects.at(c + 2);
    return phrase == null ? null : new Speaker(phrase, t, t + 1, t);
  }

  /** Whether a stop or comma stands before the closing mark of quotation chunk {@code q}. */
  boolean isStopped(int q) {
    int last = chunks.get(q).last();
    while (last > chunks.get(q).from() && words.isMark(last)) {
      last--;
    }
    return last > chunks.get(q).from() && words.is(last, WordClass.SIGN) && words.isStop(last);
  }

  /** Whether a phrase is somebody in particular as far as its form goes. */
  boolean isSomebody(Speaker speaker) {
    String head = words.lower(speaker.phrase().headLast());
    int apostrophe = head.indexOf('\'');
    return !NOBODY.contains(apostrophe > 0 ? head.substring(0, apostrophe) : head);
  }

  private static final Set<String> NOBODY =
      Set.of(
          "you",
          "one",
          "i",
          "we",
          "which",
          "what",
          "there",
          "that",
          "this",
          "these",
          "those",
          "everything",
          "nothing");

  /** Whether a phrase can be that of somebody or something that speaks: people, bodies, papers. */
  boolean isVoice(Phrase phrase) {
    String head = words.bare(phrase.headLast());
    String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    return isAgent(phrase)
        || RoleNouns.isPerson(one)
        || RoleNouns.isVoice(head)
        || RoleNouns.isVoice(one)
        || RoleNouns.isOrganisation(one)
        || words.is(phrase.headLast(), WordClass.RELATIVE | WordClass.NUMBER)
        || head.equals("people")
        || head.equals("percent")
        || words.is(phrase.from(), WordClass.SUBJECT_PRONOUN);
  }

  /** Whether a phrase can be that of a person: a name, a personal pronoun, a role. */
  boolean isAgent(Phrase phrase) {
    return isPersonal(phrase) || RoleNouns.isPerson(words.bare(phrase.headLast()));
  }

  /** Whether a phrase is a name or a personal pronoun. */
  boolean isPersonal(Phrase phrase) {
    return words.is(phrase.headLast(), WordClass.NAME)
        || words.is(phrase.from(), WordClass.SUBJECT_PRONOUN) && !words.is(phrase.from(), "it");
  }
}
