package dev.variorum.claims.verdict;

import dev.variorum.claims.grammar.Concepts;
import java.util.Set;

/** Nouns that may stand for people: who is a worker in one account is an absentee in the next. */
final class PersonNouns {
  /** People of a kind, who are not counted as plain persons are. */
  private static final Set<String> KINDS =
      Set.of("#child", "#police", "#doctor", "#protester", "#spectator");

  /** Words for people; who is counted by one account as a patient is a person in the next. */
  private static final Set<String> PLAIN =
      Set.of(
          "",
          "#person",
          "#passenger",
          "#infection",
          "#student",
          "#customer",
          "#employ",
          "#soldier",
          "patient",
          "victim",
          "pedestrian",
          "pensioner",
          "tourist",
          "visitor",
          "miner",
          "driver",
          "firefighter");

  private PersonNouns() {}

  /** Whether a noun, by its concept, is a plain one for people, or none is given. */
  static boolean are(String noun) {
    return PLAIN.contains(noun);
  }

  /** Whether a noun, by its concept, may be one for people; an unknown one may. */
  static boolean may(String noun) {
    if (are(noun) || KINDS.contains(noun)) {
      return true;
    }
    boolean ending =
        noun.endsWith("er")
            || noun.endsWith("or")
            || noun.endsWith("ee")
            || noun.endsWith("ist")
            || noun.endsWith("ian")
            || noun.endsWith("ant")
            || noun.endsWith("man")
            || noun.equals("member");
    return ending && !Concepts.isListed(noun);
  }
}
