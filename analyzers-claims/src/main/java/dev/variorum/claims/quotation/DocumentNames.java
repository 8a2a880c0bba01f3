package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.HashSet;
import java.util.Set;

/** The names of one document, each short form tied to the full one. */
final class DocumentNames {
  private final Words words;
  private final NameAliases aliases;
  private final Set<String> places = new HashSet<>();

  DocumentNames(Words words) {
    this.words = words;
    Names names = words.document().names();
    NameAliases.Builder builder = NameAliases.builder();
    for (int i = 0; i < names.size(); i++) {
      if (!names.isWeak(i)) {
        String name = words.document().words(names.span(i));
        builder.add(NameForms.untitled(name), 1);
        int before = words.at(names.span(i).start()) - 1;
        if (words.is(before, "in") || words.is(before, "at") || words.is(before, "near")) {
          places.add(name);
        }
      }
    }
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.isWeak(i)) {
        surnames.add(last(words.document().words(names.span(i))));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      // A capital at the start of a sentence is a name's when it ends a longer name elsewhere.
      String name = words.document().words(names.span(i));
      if (names.isWeak(i) && surnames.contains(name)) {
        builder.add(name, 1);
      }
    }
    aliases = builder.build();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The full name for the terms from {@code from} to {@code last}, without titles. */
  String of(int from, int last) {
    String name = words.document().words(words.span(from, last));
    return aliases.canonical(NameForms.untitled(NameForms.withoutPossessive(name)));
  }

  /** Whether the name is somewhere said to be a place: behind in, at or near. */
  boolean isPlace(String name) {
    return places.contains(name);
  }
}
