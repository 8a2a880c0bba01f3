package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.Locale;
import java.util.Set;

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
  private String last = "";
  private String lastHe = "";
  private String lastShe = "";
  private int scanned;

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
  }

  /** The name that a speaker's words stand for; speakers are asked for in the order of the text. */
  String of(Phrase phrase) {
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

  /** The last name of two words or more before {@code at} that looks like a person's. */
  private String person(int at) {
    int end = words.start(at);
    String best = last;
    int i = scanned;
    while (i < names.size() && names.span(i).end() <= end) {
      String name = words.document().words(names.span(i));
      String full = aliases.canonical(name);
      if (!names.isWeak(i) && isPersonal(full)) {
        best = full;
      }
      i++;
    }
    return best;
  }

  private static boolean isPersonal(String name) {
    int blank = name.indexOf(' ');
    if (blank < 0) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains(" of ")
        || lower.contains(" the ")
        || name.indexOf(' ', blank + 1) >= 0 && name.length() > 40) {
      return false;
    }
    String tail = lower.substring(lower.lastIndexOf(' ') + 1);
    return !ORGANISATION.contains(tail);
  }

  private static final Set<String> ORGANISATION =
      Set.of(
          "institute",
          "university",
          "research",
          "company",
          "group",
          "corp",
          "inc",
          "bank",
          "agency",
          "authority",
          "council",
          "committee",
          "department",
          "ministry",
          "service",
          "times",
          "post",
          "news",
          "herald",
          "party",
          "court",
          "house",
          "senate",
          "states",
          "kingdom",
          "union",
          "association",
          "street",
          "city",
          "county",
          "school",
          "college",
          "hospital",
          "center",
          "centre",
          "index",
          "exchange",
          "office",
          "police",
          "commission",
          "league",
          "club",
          "foundation",
          "press",
          "journal",
          "york",
          "angeles",
          "francisco");

  /** The name that an apposition in the document ties to a plain noun; empty for none or two. */
  private String bearer(String noun) {
    String found = "";
    for (int i = 0; i < names.size(); i++) {
      String name = words.document().words(names.span(i));
      if (name.length() > noun.length() + 1 && name.toLowerCase(Locale.ROOT).endsWith(" " + noun)) {
        String full = aliases.canonical(name);
        if (!found.isEmpty() && !found.equals(full)) {
          return last;
        }
        found = full;
      }
    }
    return found.isEmpty() ? last : found;
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
