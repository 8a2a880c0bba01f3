package dev.variorum.core.text;

import dev.variorum.core.text.Terms.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** One scan of the terms of a text for {@link Names}; used once and dropped. */
final class NameScan {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "mx", "dr");

  private final String text;
  private final Terms terms;
  private final Sentences sentences;
  private final Spans found;
  private boolean[] weak = new boolean[16];

  NameScan(String text, Terms terms, Sentences sentences) {
    this.text = text;
    this.terms = terms;
    this.sentences = sentences;
    this.found = new Spans(16);
  }

  Names run() {
    int term = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int end = sentences.end(s);
      boolean opening = true;
      int first = term;
      while (term < terms.size() && terms.start(term) < end) {
        if (isCapitalised(term) && !isPlain(term, opening)) {
          term = name(term, end, opening, s, first);
          opening = false;
        } else {
          opening &= terms.kind(term) == Kind.SIGN;
          term++;
        }
      }
    }
    return new Names(found, Arrays.copyOf(weak, found.size()));
  }

  private int name(int from, int limit, boolean opening, int sentence, int firstTerm) {
    int last = from;
    int end = nameEnd(from);
    int i = from + 1;
    boolean possessive = end < terms.end(from);
    // After a title the name is a person's, and "of" leads on to where the person is from.
    boolean person = isTitled(from);
    while (!possessive && i < terms.size() && terms.start(i) < limit) {
      int next = i;
      int gap = 0;
      while (gap < 2 && next < terms.size() && isJoining(next) && !(person && isOf(next))) {
        next++;
        gap++;
      }
      if (gap == 0 && !person) {
        next = behindLink(from, last, i);
        gap = next - i;
      }
      boolean adjoins =
          next < terms.size()
              && terms.start(next) < limit
              && isCapitalised(next)
              && spaceOnly(terms.end(last), terms.start(i))
              && (gap == 0 || spaceOnly(terms.end(next - 1), terms.start(next)));
      if (!adjoins || isPlain(next, false)) {
        break;
      }
      last = next;
      end = nameEnd(next);
      possessive = end < terms.end(next);
      i = next + 1;
    }
    boolean single = last == from;
    boolean titleCase = sentences.isHeadline(sentence) && mostlyCapitals(firstTerm, limit);
    add(
        terms.start(from),
        end,
        (single && opening && terms.kind(from) == Kind.WORD && !isAcronym(from)) || titleCase);
    return last + 1;
  }

  /**
   * The term behind {@code for} in the name of an office, or behind {@code and} in that of a union
   * or ministry; {@code i} where no such word links.
   */
  private int behindLink(int from, int last, int i) {
    if (i + 1 >= terms.size()) {
      return i;
    }
    if (isApostrophe(i) && NameWords.UNIONS.contains(lower(i + 1))) {
      // the Engine Workers' Union
      return isCapitalised(i + 1) ? i + 1 : i;
    }
    if (terms.kind(i) != Kind.WORD) {
      return i;
    }
    String link = lower(i);
    if (link.equals("for")) {
      return NameWords.OFFICES.contains(lower(last)) ? i + 1 : i;
    }
    if (!link.equals("and") || !isCapitalised(i + 1)) {
      return i;
    }
    boolean office = last > from && NameWords.OFFICES.contains(lower(from));
    return office || isUnion(from, i + 1) ? i + 1 : i;
  }

  /** Whether a term is an apostrophe right behind a word. */
  private boolean isApostrophe(int i) {
    char c = text.charAt(terms.start(i));
    return terms.kind(i) == Kind.SIGN
        && (c == '\'' || c == '\u2019')
        && i > 0
        && terms.end(i - 1) == terms.start(i);
  }

  /** {@code the Harbour and Lighter Union}. */
  private boolean isUnion(int from, int behind) {
    boolean the = from > 0 && terms.kind(from - 1) == Kind.WORD && lower(from - 1).equals("the");
    int end = behind;
    while (end < Math.min(terms.size(), behind + 5)
        && (isCapitalised(end) || isApostrophe(end))
        && (end == behind || spaceOnly(terms.end(end - 1), terms.start(end)))) {
      end++;
    }
    return the && end > behind + 1 && NameWords.UNIONS.contains(lower(end - 1));
  }

  private boolean mostlyCapitals(int from, int limit) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < terms.size() && terms.start(i) < limit; i++) {
      if (terms.kind(i) == Kind.WORD && terms.end(i) - terms.start(i) > 3) {
        words++;
        capitals += isCapitalised(i) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 10 > words * 7;
  }

  private boolean isTitled(int name) {
    int title = name - 1;
    if (title > 0 && text.charAt(terms.start(title)) == '.') {
      title--;
    }
    return title >= 0 && terms.kind(title) == Kind.WORD && TITLES.contains(lower(title));
  }

  private boolean isOf(int i) {
    return terms.kind(i) == Kind.WORD && lower(i).equals("of");
  }

  private boolean isJoining(int i) {
    return (terms.kind(i) == Kind.WORD && NameWords.JOINING.contains(lower(i)))
        || (terms.kind(i) == Kind.SIGN && text.charAt(terms.start(i)) == '&');
  }

  private boolean spaceOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Glyphs.isBlank(c) || Glyphs.isLineBreak(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitalised(int i) {
    Kind kind = terms.kind(i);
    if (kind == Kind.NAME) {
      for (int c = terms.start(i); c < terms.end(i); c++) {
        if (Character.isUpperCase(text.charAt(c))) {
          return true;
        }
      }
      return Character.isLetter(text.charAt(terms.start(i)));
    }
    return kind == Kind.WORD
        && (Character.isUpperCase(text.charAt(terms.start(i))) || innerCapital(i));
  }

  /** {@code iPhone}, {@code eBay}. */
  private boolean innerCapital(int i) {
    int start = terms.start(i);
    return terms.end(i) - start > 2
        && Character.isLowerCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1));
  }

  private boolean isPlain(int i, boolean opening) {
    if (terms.kind(i) != Kind.WORD) {
      return false;
    }
    String lower = lower(i);
    return NameWords.NOT_NAMES.contains(lower)
        || (NameWords.NEVER_FIRST.contains(lower) && (opening || !isAcronym(i)));
  }

  private boolean isAcronym(int i) {
    int end = nameEnd(i);
    for (int c = terms.start(i); c < end; c++) {
      if (!Character.isUpperCase(text.charAt(c))) {
        return false;
      }
    }
    return end - terms.start(i) > 1;
  }

  /** The end of a term without {@code 's} or a plural possessive. */
  private int nameEnd(int i) {
    int end = terms.end(i);
    int start = terms.start(i);
    if (end - start > 2
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019')) {
      return end - 2;
    }
    return end;
  }

  private String lower(int i) {
    return text.substring(terms.start(i), terms.end(i)).toLowerCase(Locale.ROOT);
  }

  private void add(int start, int end, boolean isWeak) {
    if (found.size() == weak.length) {
      weak = Arrays.copyOf(weak, weak.length * 2);
    }
    weak[found.size()] = isWeak;
    found.add(start, end);
  }
}
