package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What must hold of the text layer for any text whatever: spans ascend, lie inside and do not
 * overlap, nothing that is more than a blank is lost, and no exception is thrown.
 */
public final class TextLaws {
  private TextLaws() {}

  /** Checks all of them. */
  public static void all(String text) {
    tokens(text);
    terms(text);
    sentences(text);
    sections(text);
    quotations(text);
    names(text);
    encodingAccidents(text);
    aliases(text);
    positions(text);
  }

  private static void ascending(String text, int size, IntFunction<Span> span) {
    int last = 0;
    for (int i = 0; i < size; i++) {
      Span s = span.apply(i);
      assertTrue(s.start() >= last, () -> "overlap at " + s);
      assertTrue(!s.isEmpty() && s.end() <= text.length(), () -> "outside: " + s);
      last = s.end();
    }
  }

  static void tokens(String text) {
    Tokens tokens = Tokens.of(text);
    ascending(text, tokens.size(), i -> tokens.span(i, i));
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(i, tokens.firstEndingAfter(tokens.start(i)));
      assertEquals(tokens.hash(i), Tokens.hashOf(tokens.span(i, i).of(text)));
    }
  }

  static void terms(String text) {
    Terms terms = Terms.of(text);
    ascending(text, terms.size(), terms::span);
    boolean[] covered = new boolean[text.length()];
    for (int i = 0; i < terms.size(); i++) {
      for (int c = terms.start(i); c < terms.end(i); c++) {
        covered[c] = true;
      }
    }
    for (int c = 0; c < text.length(); c++) {
      boolean blank = Glyphs.isBlank(text.charAt(c));
      assertTrue(covered[c] || blank, "a character in no term");
    }
  }

  static void sentences(String text) {
    Sentences sentences = Sentences.of(text);
    ascending(text, sentences.size(), sentences::span);
    int covered = 0;
    int paragraph = 0;
    for (int i = 0; i < sentences.size(); i++) {
      covered += sentences.span(i).of(text).chars().filter(c -> c > ' ').count();
      assertTrue(sentences.paragraph(i) >= paragraph);
      paragraph = sentences.paragraph(i);
      assertTrue(!Glyphs.isBlank(text.charAt(sentences.start(i))), "blank at the start");
      assertTrue(!Glyphs.isBlank(text.charAt(sentences.end(i) - 1)), "blank at the end");
    }
    long outside = text.chars().filter(c -> c > ' ').count() - covered;
    long blanks =
        text.chars()
            .filter(c -> c > ' ')
            .filter(c -> Glyphs.isBlank((char) c) || Glyphs.isLineBreak((char) c))
            .count();
    assertTrue(outside <= blanks, "characters in no sentence");
  }

  static void sections(String text) {
    Sections sections = Sections.of(text);
    ascending(text, sections.size(), sections::span);
    for (int i = 0; i < sections.size(); i++) {
      assertTrue(sections.isFurniture(sections.span(i).start()));
      assertTrue(!sections.reason(i).words().isEmpty());
    }
  }

  static void quotations(String text) {
    Quotations quotations = Quotations.of(text);
    ascending(text, quotations.size(), quotations::outer);
    for (int i = 0; i < quotations.size(); i++) {
      assertTrue(quotations.outer(i).covers(quotations.inner(i)));
      assertTrue(quotations.contains(quotations.outer(i).start()));
      assertTrue(!quotations.continues(i) || !quotations.isClosed(i));
      assertTrue(!quotations.continues(i) || i + 1 < quotations.size(), "goes on nowhere");
    }
  }

  static void names(String text) {
    Names names = Names.of(text, Terms.of(text), Sentences.of(text));
    ascending(text, names.size(), names::span);
  }

  static void encodingAccidents(String text) {
    List<Span> found = EncodingAccidents.of(text);
    ascending(text, found.size(), found::get);
  }

  static void aliases(String text) {
    NameAliases.Builder builder = NameAliases.builder();
    for (String word : text.split("\\R")) {
      builder.add(word, 1);
    }
    NameAliases aliases = builder.build();
    for (String word : text.split("\\R")) {
      String full = aliases.canonical(word);
      assertEquals(full, aliases.canonical(full), "a name for a name");
    }
  }

  static void positions(String text) {
    Position end = Position.of(text, text.length());
    assertTrue(end.line() >= 1 && end.column() >= 1);
    assertEquals(new Position(1, 1), Position.of(text, 0));
  }
}
