package dev.variorum.claims.grammar;

import java.util.HashMap;
import java.util.Map;

/** The closed word classes of English, and punctuation, as bits. */
public final class WordClass {
  /** Any pronoun, also relative and demonstrative ones. */
  public static final int PRONOUN = 1;

  /** Articles, possessives, quantifying words that open a noun phrase. */
  public static final int DETERMINER = 1 << 1;

  /** Forms of be, have, do and the modals. */
  public static final int AUXILIARY = 1 << 2;

  /** Prepositions. */
  public static final int PREPOSITION = 1 << 3;

  /** Coordinating conjunctions. */
  public static final int CONJUNCTION = 1 << 4;

  /** Subordinating conjunctions. */
  public static final int SUBORDINATOR = 1 << 5;

  /** Adverbs that stand between a subject and its verb. */
  public static final int ADVERB = 1 << 6;

  /** Words that negate. */
  public static final int NEGATION = 1 << 7;

  /** A sign that is not part of a word. */
  public static final int SIGN = 1 << 8;

  /** A number in digits. */
  public static final int NUMBER = 1 << 9;

  /** Part of a name. */
  public static final int NAME = 1 << 10;

  /** Days, months and words such as today. */
  public static final int TIME = 1 << 11;

  /** Relative pronouns: who, which, whose, that. */
  public static final int RELATIVE = 1 << 12;

  /** Modal verbs that take a statement back from fact: may, might, could, would, should. */
  public static final int MODAL = 1 << 13;

  /** A personal pronoun that can be a subject: he, she, they, it, we, I, you. */
  public static final int SUBJECT_PRONOUN = 1 << 14;

  private static final Map<String, Integer> CLASSES = new HashMap<>();

  static {
    add(PRONOUN | SUBJECT_PRONOUN, "he she they it we i you");
    add(
        PRONOUN,
        "him her them us me himself herself themselves itself one someone somebody anyone anybody "
            + "everyone everybody nobody none others there");
    add(PRONOUN | DETERMINER, "this that these those some many most several few all both each");
    add(
        DETERMINER,
        "a an the his her its their our my your every any no another either neither such other");
    add(PRONOUN | RELATIVE, "who which whom whose that what");
    add(
        AUXILIARY,
        "is are was were be been being am has have had having do does did will shall can cannot "
            + "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't can't "
            + "'s 're 've 'd 'll");
    add(
        AUXILIARY | MODAL,
        "may might could would should must ought couldn't wouldn't shouldn't mightn't");
    add(
        NEGATION,
        "not n't never no none nobody nothing neither nor without isn't aren't wasn't weren't "
            + "hasn't haven't hadn't don't doesn't didn't won't can't cannot couldn't wouldn't "
            + "shouldn't");
    add(
        PREPOSITION,
        "of in on at by for from with to into onto over under about after before during since "
            + "until till through across against among between behind beyond near off toward "
            + "towards upon within without despite following including amid around above below "
            + "inside outside per via throughout versus like unlike besides except alongside");
    add(CONJUNCTION, "and or but nor yet & so");
    add(
        SUBORDINATOR,
        "that because although though while whereas if unless when whenever where after before "
            + "since until as than whether once lest");
    add(
        ADVERB,
        "also then later earlier now still already just only even ever never again too recently "
            + "reportedly allegedly apparently previously subsequently repeatedly publicly "
            + "privately initially finally meanwhile however therefore instead often always "
            + "sometimes soon once simply merely further first not n't perhaps probably likely "
            + "currently originally immediately quickly briefly long almost nearly");
    add(
        TIME,
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
            + "june july august september october november december today yesterday tomorrow "
            + "tonight jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
            + "mon. tue. wed. thu. fri. sat. sun. morning afternoon evening night noon midnight");
  }

  private WordClass() {}

  private static void add(int bits, String words) {
    for (String word : words.split(" ")) {
      CLASSES.merge(word, bits, (a, b) -> a | b);
    }
  }

  /**
   * The classes that {@code lower}, a word in lower case, may belong to; 0 for open-class words.
   */
  public static int of(String lower) {
    Integer bits = CLASSES.get(lower);
    if (bits != null) {
      return bits;
    }
    return lower.length() > 4 && lower.endsWith("ly") ? ADVERB : 0;
  }
}
