package dev.variorum.claims.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has been spoken of so far in a text and how prominently; a pronoun is given to one of them. */
final class Persons {
  /** What a pronoun or a name says of its bearer. */
  enum Gender {
    UNKNOWN,
    MAN,
    WOMAN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /** A pronoun does not reach further back than so many sentences. */
  private static final int REACH = 8;

  private static final class Person {
    final String name;
    Gender gender;
    boolean sure;
    int last;
    int lastAsSubject = -REACH;
    int order;

    Person(String name, Gender gender) {
      this.name = name;
      this.gender = gender;
    }
  }

  private final Map<String, Person> byName = new HashMap<>();
  private final List<Person> recent = new ArrayList<>();
  private int order;

  /**
   * Notes a mention.
   *
   * @param sure whether the name is certainly a person's
   * @param sentence the number of the sentence
   */
  void mention(String name, Gender gender, boolean sure, boolean subject, int sentence) {
    Person person = byName.computeIfAbsent(name, n -> new Person(n, gender));
    if (person.gender == Gender.UNKNOWN) {
      person.gender = gender;
    }
    person.sure |= sure;
    person.last = sentence;
    person.order = ++order;
    if (subject) {
      person.lastAsSubject = sentence;
    }
    recent.remove(person);
    recent.add(person);
    if (recent.size() > 12) {
      recent.remove(0);
    }
  }

  /** Whom a pronoun in a sentence stands for; empty when nobody is near or two are equally so. */
  String pronoun(Gender gender, int sentence) {
    Person best = null;
    double most = Double.NEGATIVE_INFINITY;
    boolean tie = false;
    for (Person person : recent) {
      int distance = sentence - person.last;
      if (!person.gender.fits(gender) || distance > REACH) {
        continue;
      }
      double score = -2.0 * distance;
      score += person.lastAsSubject == person.last ? 2.5 : 0;
      score += person.lastAsSubject == person.last - 1 ? 1 : 0;
      score += person.gender == gender ? 1.5 : 0;
      score += person.sure ? 2 : 0;
      if (score > most) {
        tie = false;
        best = person;
        most = score;
      } else if (score == most) {
        tie = distance == 0;
        best = person;
      }
    }
    if (best == null || tie) {
      return "";
    }
    best.gender = best.gender == Gender.UNKNOWN ? gender : best.gender;
    return best.name;
  }

  /** The one person whom a plain noun can stand for; empty when there are two or none near. */
  String only(Gender gender, int sentence) {
    String found = "";
    for (Person person : recent) {
      if (sentence - person.last <= 5 && person.sure && person.gender.fits(gender)) {
        if (!found.isEmpty()) {
          return "";
        }
        found = person.name;
      }
    }
    return found;
  }
}
