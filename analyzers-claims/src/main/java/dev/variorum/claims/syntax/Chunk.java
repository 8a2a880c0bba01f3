package dev.variorum.claims.syntax;

/**
 * A stretch of terms that belong together, all inclusive.
 *
 * @param kind what it is
 * @param from first term
 * @param last last term
 * @param headFrom first term of the head: of the name or noun, or the main verb
 * @param headLast last term of the head
 * @param form for verb groups, what the group is
 */
public record Chunk(Kind kind, int from, int last, int headFrom, int headLast, Form form) {

  /** What a chunk is. */
  public enum Kind {
    /** A noun phrase without what hangs on it by prepositions. */
    NOUN,
    /** A noun phrase that names a time, mostly used as an adverb. */
    TIME,
    /** A relative pronoun. */
    RELATIVE,
    /** Auxiliaries, adverbs among them and a main verb. */
    VERB,
    /** A preposition. */
    PREPOSITION,
    /** And, but, or. */
    CONJUNCTION,
    /** That, because, while. */
    SUBORDINATOR,
    /** An adverb by itself. */
    ADVERB,
    /** A comma. */
    COMMA,
    /** A dash that parts clauses. */
    DASH,
    /** A colon. */
    COLON,
    /** A bracket. */
    BRACKET,
    /** A whole quotation, marks included. */
    QUOTE,
    /** A stop, a semicolon or any other sign. */
    STOP
  }

  /** What a verb group is. */
  public enum Form {
    /** Not a verb group. */
    NONE,
    /** Has a tense. */
    FINITE,
    /** Was done to its subject: {@code was told}. */
    PASSIVE,
    /** Begins with to. */
    INFINITIVE,
    /** Begins with a form in -ing. */
    GERUND,
    /** A participle without auxiliary. */
    PARTICIPLE
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a verb group with a tense, active or passive. */
  public boolean isFinite() {
    return form == Form.FINITE || form == Form.PASSIVE;
  }

  /** Whether it is a quotation of no more than a few words, as stands inside a sentence. */
  boolean isShort() {
    return last - from < 6;
  }
}
