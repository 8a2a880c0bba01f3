package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the mentions of a document: its names, and definite descriptions made of the last word or
 * words of one name that has several ({@code the authority} for {@code Vennick Basin Authority}).
 */
public final class Mentions {
  private static final Set<String> POINTERS =
      Set.of("the", "this", "that", "its", "our", "their", "whole", "entire");

  private Mentions() {}

  /** The mentions in the order of the text. Time linear in the document's length. */
  public static List<Mention> of(Document document, TargetList wanted) {
    Names names = document.names();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> heads = new HashMap<>();
    Set<String> shared = new HashSet<>();
    Set<String> strong = strong(document);
    Set<String> owned = OwnedNames.of(document);
    for (int n = 0; n < names.size(); n++) {
      Span span = names.span(n);
      String name = document.words(span);
      if (NoSubjects.contain(name, isNumbered(document, span.end()))) {
        continue;
      }
      boolean certain = !names.isWeak(n) || strong.contains(name);
      String full = owned.contains(name) ? name + OwnedNames.ending(document, span.end()) : name;
      mentions.add(new Mention(clean(full), span, certain, Places.stands(document, span)));
      if (certain) {
        heads(name, heads, shared);
      }
    }
    shared.forEach(heads::remove);
    described(document, heads, mentions);
    mentions.sort(Comparator.comparing(Mention::span));
    mentions.addAll(Firms.described(document, mentions));
    List<Mention> given = wanted.mentions(document.text(), document.terms());
    mentions.addAll(given);
    mentions.sort(Comparator.comparing(Mention::span));
    return QuotedPronouns.in(document, Continued.in(document, apart(mentions, given)));
  }

  /**
   * The names that are no words opening a sentence, and their first words, which are short for them,
   * unless the document has those in lower case, too.
   */
  private static Set<String> strong(Document document) {
    Names names = document.names();
    Set<String> strong = new HashSet<>();
    for (int n = 0; n < names.size(); n++) {
      if (!names.isWeak(n)) {
        strong.add(document.words(names.span(n)));
      }
    }
    Set<String> firsts = new HashSet<>();
    for (String name : strong) {
      int blank = name.indexOf(' ');
      if (blank > 1 && !name.startsWith("The ")) {
        firsts.add(name.substring(0, blank));
      }
    }
    Terms terms = document.terms();
    for (int t = 0; t < terms.size() && !firsts.isEmpty(); t++) {
      String word = word(document.text(), terms, t);
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        firsts.remove(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
    }
    strong.addAll(firsts);
    return strong;
  }

  /** Whether a number follows. */
  private static boolean isNumbered(Document document, int end) {
    Terms terms = document.terms();
    int t = terms.firstEndingAfter(end);
    return t < terms.size() && terms.kind(t) == Terms.Kind.NUMBER && terms.start(t) - end <= 1;
  }

  /** Leaves out what overlaps a mention of a subject that the user named. */
  private static List<Mention> apart(List<Mention> mentions, List<Mention> given) {
    if (given.isEmpty()) {
      return mentions;
    }
    List<Mention> kept = new ArrayList<>();
    int next = 0;
    for (Mention m : mentions) {
      while (next < given.size() && given.get(next).span().end() <= m.span().start()) {
        next++;
      }
      boolean named = next < given.size() && given.get(next).span().overlaps(m.span());
      if (!named || given.get(next).equals(m)) {
        kept.add(m);
      }
    }
    return kept;
  }

  private static String clean(String name) {
    String plain = name.replaceAll("\\s+", " ");
    int blank = plain.indexOf(' ');
    boolean opening =
        blank > 0
            && (NoSubjects.opens(plain.substring(0, blank))
                || NoSubjects.describes(plain.substring(0, blank)));
    return opening ? plain.substring(blank + 1) : plain;
  }

  private static void heads(String name, Map<String, String> heads, Set<String> shared) {
    String[] words = name.split("\\s+");
    if (words.length < 2 || name.contains(" of ")) {
      return;
    }
    for (int n = 1; n <= Math.min(2, words.length - 1); n++) {
      StringBuilder head = new StringBuilder();
      for (int w = words.length - n; w < words.length; w++) {
        head.append(head.length() > 0 ? " " : "").append(words[w].toLowerCase(Locale.ROOT));
      }
      if (NoSubjects.isStuff(head.toString())) {
        continue;
      }
      String known = heads.putIfAbsent(head.toString(), name);
      if (known != null && !known.endsWith(name) && !name.endsWith(known)) {
        shared.add(head.toString());
      } else if (known != null && name.length() > known.length()) {
        heads.put(head.toString(), name);
      }
    }
  }

  /** Adds {@code the HEAD}, in lower case, for the heads that belong to one name alone. */
  private static void described(
      Document document, Map<String, String> heads, List<Mention> mentions) {
    Terms terms = document.terms();
    String text = document.text();
    for (int t = 0; t + 1 < terms.size(); t++) {
      if (terms.kind(t) != Terms.Kind.WORD
          || !POINTERS.contains(word(text, terms, t).toLowerCase(Locale.ROOT))) {
        continue;
      }
      String one = word(text, terms, t + 1);
      String name = t + 2 < terms.size() ? heads.get(one + " " + word(text, terms, t + 2)) : null;
      int last = name == null ? t + 1 : t + 2;
      name = name == null ? heads.get(one) : name;
      if (name != null && Character.isLowerCase(one.isEmpty() ? 'A' : one.charAt(0))) {
        mentions.add(
            new Mention(clean(name), new Span(terms.start(t + 1), terms.end(last)), true, false));
        t = last;
      }
    }
  }

  private static String word(String text, Terms terms, int t) {
    if (terms.kind(t) != Terms.Kind.WORD) {
      return "";
    }
    int end = terms.end(t);
    int start = terms.start(t);
    if (end - start > 2
        && text.charAt(end - 1) == 's'
        && !Character.isLetter(text.charAt(end - 2))) {
      end -= 2;
    }
    return text.substring(start, end);
  }
}
