package dev.variorum.claims.quotation;

import dev.variorum.claims.quotation.Persons.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which a person is named: with titles, in the possessive, by pronoun. */
final class NameForms {
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady");

  private NameForms() {}

  /** A name without titles in front, unless nothing but a title would be left. */
  static String untitled(String name) {
    String[] parts = name.split(" ");
    int from = 0;
    for (int i = 0; i + 1 < parts.length; i++) {
      String word = parts[i].toLowerCase(Locale.ROOT);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (COURTESY.contains(bare) || RoleNouns.isTitle(RoleNouns.title(bare))) {
        boolean office = i + 3 < parts.length && parts[i + 1].equals("of");
        from = office ? i + 3 : parts[i + 1].equals("of") ? from : i + 1;
      }
    }
    return String.join(" ", List.of(parts).subList(from, parts.length));
  }

  /** A name without the ending of a possessive. */
  static String withoutPossessive(String name) {
    if (name.endsWith("'s") || name.endsWith("\u2019s")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s'") || name.endsWith("s\u2019")
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** What a personal pronoun says of its bearer; UNKNOWN for any other word. */
  static Gender gender(String lower) {
    switch (lower) {
      case "he":
      case "him":
      case "his":
      case "he's":
      case "he'd":
      case "he'll":
        return Gender.MAN;
      case "she":
      case "her":
      case "she's":
      case "she'd":
      case "she'll":
        return Gender.WOMAN;
      default:
        return Gender.UNKNOWN;
    }
  }
}
