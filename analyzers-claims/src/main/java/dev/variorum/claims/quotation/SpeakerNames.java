package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Persons.Gender;
import dev.variorum.claims.syntax.Chunk;
import dev.variorum.claims.syntax.Chunk.Kind;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.claims.syntax.Subjects;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fullest name for the words that stand for a speaker: short names through the document's own
 * aliases, pronouns and plain nouns ({@code the analyst}) through who was spoken of before.
 *
 * <p>Reads the author's own words once from the front; between quotation marks nobody is met.
 */
final class SpeakerNames {

  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}\\b");

  private final Words words;
  private final Chunks chunks;
  private final Subjects subjects;
  private final Mentions mentions;
  private final DocumentNames names;
  private final Map<String, String> bearers = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final @Nullable String[] referents;
  private final @Nullable String[] possessors;
  private final Persons persons = new Persons();
  private String organisation = "";
  private int organisationAt;
  private String others = "";
  private int othersAt;
  private int sentence;

  SpeakerNames(Cues cues) {
    this.words = cues.words();
    this.chunks = cues.chunks();
    this.subjects = cues.subjects();
    this.mentions = new Mentions(cues);
    this.referents = new String[chunks.size()];
    this.possessors = new String[chunks.size()];
    this.names = new DocumentNames(words);
    read();
  }

  /** The name that a speaker's words stand for; empty when a pronoun's cannot be told. */
  String of(Phrase phrase) {
    int c = chunks.of(phrase.headFrom());
    Chunk chunk = chunks.get(c);
    boolean whole = chunk.is(Kind.NOUN) && phrase.headLast() == chunk.headLast();
    if (words.is(phrase.headLast(), WordClass.NAME)) {
      return names.of(phrase.headFrom(), phrase.headLast());
    }
    if (chunk.is(Kind.RELATIVE)) {
      return antecedent(c);
    }
    String referent = referents[c];
    String head = words.lower(phrase.headLast());
    if (whole || isPossessivePronoun(head)) {
      if (referent != null) {
        return referent;
      }
      if (words.is(phrase.headLast(), WordClass.PRONOUN) || isPossessivePronoun(head)) {
        return "";
      }
    }
    String possessor = possessors[c];
    return !whole && possessor != null ? possessor : mentions.plain(phrase);
  }

  private static boolean isPossessivePronoun(String lower) {
    return lower.equals("his")
        || lower.equals("her")
        || lower.equals("their")
        || lower.equals("its");
  }

  private String antecedent(int c) {
    int noun = chunks.is(c - 1, Kind.COMMA) ? c - 2 : c - 1;
    if (!chunks.is(noun, Kind.NOUN)) {
      return "";
    }
    Chunk chunk = chunks.get(noun);
    Phrase phrase = new Phrase(chunk.from(), chunk.last(), chunk.headFrom(), chunk.headLast());
    Phrase whole = subjects.chain(noun);
    if (whole == null) {
      return of(phrase);
    }
    boolean person =
        RoleNouns.isPerson(words.lower(whole.headLast()))
            || words.is(whole.headLast(), WordClass.NAME);
    return of(person ? whole : phrase);
  }

  /** Follows the nouns and pronouns of the text. */
  private void read() {
    int last = -1;
    for (int c = 0; c < chunks.size(); c++) {
      Chunk chunk = chunks.get(c);
      if (!chunk.is(Kind.QUOTE) && words.sentence(chunk.from()) != last) {
        last = words.sentence(chunk.from());
        sentence++;
      }
      if (chunk.is(Kind.NOUN)) {
        referents[c] = noun(c, chunk);
      }
    }
  }

  private @Nullable String noun(int c, Chunk chunk) {
    boolean subject = mentions.isSubject(c);
    String head = words.lower(chunk.headLast());
    String first = words.lower(chunk.from());
    if (words.is(chunk.headLast(), WordClass.NAME)) {
      return named(c, chunk, subject);
    }
    Gender pronoun = NameForms.gender(first);
    if (chunk.from() == chunk.last() && pronoun != Gender.UNKNOWN) {
      String found = persons.pronoun(pronoun, sentence);
      if (!found.isEmpty()) {
        persons.mention(found, pronoun, true, subject, sentence);
      }
      return found;
    }
    if (pronoun != Gender.UNKNOWN) {
      String found = persons.pronoun(pronoun, sentence);
      if (!found.isEmpty()) {
        persons.mention(found, pronoun, true, false, sentence);
      }
      // her coxswain, Jory Maddern: who belongs to her, if he has a name.
      String following = mentions.nameBehind(c, names);
      return following.isEmpty() ? found : following;
    }
    possessor(c, chunk);
    if (head.equals("it")) {
      return sentence - organisationAt <= 2 ? organisation : "";
    }
    if (head.equals("they") || first.equals("their")) {
      return sentence - othersAt <= 2 ? others : "";
    }
    return role(c, chunk, words.bare(chunk.headLast()), subject);
  }

  private @Nullable String named(int c, Chunk chunk, boolean subject) {
    String name = names.of(chunk.headFrom(), chunk.headLast());
    String spelt = words.document().words(words.span(chunk.headFrom(), chunk.headLast()));
    Gender gender = genders.getOrDefault(name, Gender.UNKNOWN);
    String role = "";
    for (int t = chunk.from(); t < chunk.headLast(); t++) {
      String title = RoleNouns.title(words.lower(t));
      gender = title.equals("mr") || RoleNouns.isMan(title) ? Gender.MAN : gender;
      gender =
          title.equals("mrs") || title.equals("ms") || RoleNouns.isWoman(title)
              ? Gender.WOMAN
              : gender;
      role = RoleNouns.isPerson(title) && !words.isPossessive(t) ? title : role;
    }
    role = role.isEmpty() ? mentions.apposed(c) : role;
    String given = name.toLowerCase(Locale.ROOT).split(" ")[0];
    boolean personal =
        NameShapes.isPersonal(name) && !names.isPlace(name) && !ACRONYM.matcher(name).find();
    if (personal && gender == Gender.UNKNOWN) {
      gender =
          FirstNames.isWoman(given) ? Gender.WOMAN : FirstNames.isMan(given) ? Gender.MAN : gender;
    }
    boolean digits = spelt.chars().anyMatch(Character::isDigit);
    boolean sure =
        !digits
            && (!role.isEmpty()
                || gender != Gender.UNKNOWN
                || personal && !words.is(chunk.from(), "the"));
    if (!role.isEmpty()) {
      bearers.put(role, name);
    }
    genders.put(name, gender);
    boolean place = names.isPlace(spelt) || NameShapes.isDemonym(spelt.toLowerCase(Locale.ROOT));
    boolean acronym = spelt.length() > 1 && spelt.equals(spelt.toUpperCase(Locale.ROOT));
    boolean possible =
        sure || !acronym && subject || !acronym && !place && !chunks.is(c - 1, Kind.PREPOSITION);
    if (possible && !digits) {
      persons.mention(name, gender, sure, subject, sentence);
    }
    if (!sure && !digits && !place) {
      organisation(name, subject);
    }
    return name;
  }

  /** {@code Renn's lawyer}: a name inside the phrase is spoken of too. */
  private void possessor(int c, Chunk chunk) {
    for (int t = chunk.from(); t < chunk.headLast(); t++) {
      if (words.isPossessive(t) && !words.is(t, WordClass.NAME) && words.is(chunk.from(), "the")) {
        possessors[c] = definite(c, words.bare(t), false);
      }
      if (words.is(t, WordClass.NAME) && words.isPossessive(t)) {
        int from = t;
        while (from > chunk.from() && words.is(from - 1, WordClass.NAME)) {
          from--;
        }
        String name = names.of(from, t);
        boolean person =
            genders.getOrDefault(name, Gender.UNKNOWN) != Gender.UNKNOWN
                || NameShapes.isPersonal(name);
        if (person) {
          persons.mention(name, genders.getOrDefault(name, Gender.UNKNOWN), true, false, sentence);
        } else {
          organisation(name, true);
        }
      }
    }
  }

  /** The first organisation that a sentence speaks of is what it is about. */
  private void organisation(String name, boolean prominent) {
    if (organisation.isEmpty()
        || organisationAt < sentence && (prominent || sentence - organisationAt > 2)) {
      organisation = name;
      organisationAt = sentence;
      others = name;
      othersAt = sentence;
    } else if (organisation.equals(name)) {
      organisationAt = sentence;
    }
  }

  private @Nullable String role(int c, Chunk chunk, String head, boolean subject) {
    String following = mentions.nameBehind(c, names);
    if (RoleNouns.isPerson(head) && !following.isEmpty()) {
      bearers.put(head, following);
      return following;
    }
    boolean definite =
        words.is(chunk.from(), "the")
            || words.is(chunk.from(), "that")
            || words.is(chunk.from(), "this");
    String found = definite ? definite(c, head, subject) : null;
    if (found != null) {
      return found;
    }
    if (subject && RoleNouns.isPerson(head) && !words.is(chunk.headLast(), WordClass.PRONOUN)) {
      Gender gender =
          RoleNouns.isMan(head)
              ? Gender.MAN
              : RoleNouns.isWoman(head) ? Gender.WOMAN : Gender.UNKNOWN;
      persons.mention(mentions.words(c), gender, true, true, sentence);
    } else if (subject
        && head.endsWith("s")
        && words.is(chunk.headLast(), WordClass.PRONOUN | WordClass.NUMBER) == false) {
      others = mentions.words(c);
      othersAt = sentence;
    }
    return null;
  }

  /** Whom {@code the company} or {@code the analyst} stands for; null when that cannot be told. */
  private @Nullable String definite(int c, String head, boolean subject) {
    if (RoleNouns.isOrganisation(head)) {
      if (sentence - organisationAt > 4 || organisation.isEmpty()) {
        return null;
      }
      organisationAt = sentence;
      return organisation;
    }
    if (!RoleNouns.isPerson(head)) {
      return null;
    }
    String bearer = bearers.getOrDefault(head, "");
    Gender gender =
        RoleNouns.isMan(head)
            ? Gender.MAN
            : RoleNouns.isWoman(head) ? Gender.WOMAN : Gender.UNKNOWN;
    boolean bare = !chunks.is(c + 1, Kind.PREPOSITION);
    String found = !bearer.isEmpty() ? bearer : bare ? persons.only(gender, sentence) : "";
    if (found.isEmpty()) {
      return null;
    }
    persons.mention(found, gender, true, subject, sentence);
    return found;
  }
}
