package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.NounPhrases;
import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fullest name for the words that stand for a speaker: short names through the document's own
 * aliases, pronouns and plain nouns ({@code the analyst}) through the last person spoken of.
 */
final class SpeakerNames {
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");

  private final Words words;
  private final Names names;
  private final NameAliases aliases;
  private final Set<String> places;
  private final List<Integer> persons = new ArrayList<>();
  private final Map<String, String> bearers = new HashMap<>();
  private String last = "";
  private String lastHe = "";
  private String lastShe = "";
  private int lastSentence;
  private int sentence;

  SpeakerNames(Words words) {
    this.words = words;
    this.names = words.document().names();
    NameAliases.Builder builder = NameAliases.builder();
    for (int i = 0; i < names.size(); i++) {
      if (!names.isWeak(i)) {
        builder.add(words.document().words(names.span(i)), 1);
      }
    }
    aliases = builder.build();
    places = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      int before = words.at(names.span(i).start()) - 1;
      if (words.is(before, "in") || words.is(before, "at") || words.is(before, "near")) {
        places.add(aliases.canonical(words.document().words(names.span(i))));
      }
    }
    survey();
  }

  /** The name that a speaker's words stand for; speakers are asked for in the order of the text. */
  String of(Phrase phrase) {
    sentence = words.sentence(phrase.from());
    String head = words.document().words(words.span(phrase.headFrom(), phrase.headLast()));
    String plain = withoutPossessive(head);
    if (words.is(phrase.headLast(), WordClass.NAME)) {
      String name = aliases.canonical(plain);
      remember(name, "");
      return name;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    if (phrase.headFrom() == phrase.headLast() && words.is(phrase.headLast(), WordClass.PRONOUN)) {
      return pronoun(lower, phrase.headFrom());
    }
    if (words.is(phrase.from(), "the")
        || words.is(phrase.from(), "her")
        || words.is(phrase.from(), "his")) {
      String named = bearer(lower);
      if (!named.isEmpty()) {
        return named;
      }
    }
    String nameless = words.document().words(words.span(phrase.from(), phrase.last()));
    remember(nameless, "");
    return nameless;
  }

  private String pronoun(String pronoun, int at) {
    if (HE.contains(pronoun)) {
      String found = lastHe.isEmpty() ? person(at) : lastHe;
      remember(found, "he");
      return found;
    }
    if (SHE.contains(pronoun)) {
      String found = lastShe.isEmpty() ? person(at) : lastShe;
      remember(found, "she");
      return found;
    }
    if (pronoun.equals("who")) {
      return person(at);
    }
    return pronoun.equals("they") || pronoun.equals("it") ? last : "";
  }

  /** {@code One engineer at a rival firm}: a person without a name whom a sentence begins with. */
  private String nameless(int sentence) {
    if (sentence < 0) {
      return "";
    }
    int from = words.firstOf(sentence);
    boolean indefinite = words.is(from, "a") || words.is(from, "an") || words.is(from, "one");
    if (!indefinite || from + 1 >= words.endOf(sentence) || words.is(from + 1, "of")) {
      return "";
    }
    Phrase phrase = new NounPhrases(words).first(from, words.endOf(sentence) - 1);
    if (phrase == null || !PERSON.matcher(words.bare(phrase.headLast())).matches()) {
      return "";
    }
    return words.document().words(words.span(phrase.from(), phrase.headLast()));
  }

  private static final Pattern PERSON =
      Pattern.compile(
          "man|woman|boy|girl|resident|neighbou?r|witness|spokes(man|woman|person)|person|doctor"
              + "|nurse|victim|passenger|.{2,}(er|or|ist|ian|ant|ent|ee)");

  /** The last name of two words or more before {@code at} that looks like a person's. */
  private String person(int at) {
    String nameless = nameless(words.sentence(at) - 1);
    if (!nameless.isEmpty()) {
      return nameless;
    }
    if (!last.isEmpty() && words.sentence(at) - lastSentence <= 2) {
      return last;
    }
    int low = 0;
    int high = persons.size();
    int end = words.start(at);
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (names.span(persons.get(mid)).end() <= end) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low == 0 ? last : full(persons.get(low - 1));
  }

  /** The name that an apposition in the document ties to a plain noun; empty for none or two. */
  private String bearer(String noun) {
    String found = bearers.getOrDefault(noun, "");
    return found.isEmpty() ? last : found;
  }

  private String full(int name) {
    return aliases.canonical(words.document().words(names.span(name)));
  }

  /** Keeps the last words of names, and which names look like those of persons. */
  private void survey() {
    Set<String> shared = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String full = full(i);
      if (!names.isWeak(i) && NameShapes.isPersonal(full) && !places.contains(full)) {
        persons.add(i);
      }
      String lower = words.document().words(names.span(i)).toLowerCase(Locale.ROOT);
      int blank = lower.lastIndexOf(' ');
      String before = blank < 0 ? null : bearers.put(lower.substring(blank + 1), full);
      if (before != null && !before.equals(full)) {
        shared.add(lower.substring(blank + 1));
      }
    }
    bearers.keySet().removeAll(shared);
  }

  private void remember(String name, String pronoun) {
    if (name.isEmpty()) {
      return;
    }
    if (!name.equals(last)) {
      lastHe = "";
      lastShe = "";
    }
    last = name;
    lastSentence = sentence;
    if (pronoun.equals("he")) {
      lastHe = name;
    } else if (pronoun.equals("she")) {
      lastShe = name;
    }
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }
}
