package dev.variorum.claims.syntax;

/** The part that a term plays in its sentence. */
enum Part {
  DETERMINER,
  /** A noun, an adjective or anything else that can stand inside a noun phrase. */
  NOMINAL,
  NAME,
  NUMBER,
  /** A day, month or word such as today. */
  TIME,
  /** A pronoun that is a subject by its form. */
  SUBJECT,
  /** Any other pronoun that stands for a whole phrase. */
  PRONOUN,
  /** Who, which and that behind what they refer to. */
  RELATIVE,
  AUXILIARY,
  /** A finite verb. */
  FINITE,
  /** A base form behind {@code to} or a modal. */
  BASE,
  /** A participle that is not the head of a finite group. */
  PARTICIPLE,
  /** A form in -ing. */
  GERUND,
  TO,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  ADVERB,
  MARK,
  SIGN;

  boolean isVerb() {
    return this == FINITE || this == BASE || this == PARTICIPLE || this == GERUND;
  }

  /** Whether a term of this part can stand inside a noun phrase. */
  boolean isNominal() {
    return this == NOMINAL || this == NAME || this == NUMBER || this == DETERMINER || this == TIME;
  }
}
