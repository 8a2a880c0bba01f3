package dev.variorum.claims.grammar;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of one document with what a reader knows of each: its folded form, its word classes,
 * its sentence and whether it stands between quotation marks. Made for one scan and dropped with
 * it; used by one thread.
 */
public final class Words {
  private final Document document;
  private final Terms terms;
  private final Sentences sentences;
  private final String[] lower;
  private final int[] classes;
  private final int[] sentence;
  private final int[] quotation;
  private final int[] first;

  /** Reads a document, in time linear in its length. */
  public Words(Document document) {
    this.document = document;
    this.terms = document.terms();
    this.sentences = document.sentences();
    int size = terms.size();
    lower = new String[size];
    classes = new int[size];
    sentence = new int[size];
    quotation = new int[size];
    first = new int[sentences.size() + 1];
    String text = document.text();
    Quotations quotations = document.quotations();
    int s = 0;
    int q = 0;
    int begun = 0;
    for (int i = 0; i < size; i++) {
      int start = terms.start(i);
      while (s < sentences.size() && sentences.end(s) <= start) {
        s++;
      }
      while (begun <= s && begun < first.length) {
        first[begun++] = i;
      }
      sentence[i] = Math.min(s, sentences.size() - 1);
      while (q < quotations.size() && quotations.outer(q).end() <= start) {
        q++;
      }
      quotation[i] = q < quotations.size() && quotations.outer(q).contains(start) ? q : -1;
      lower[i] = fold(text, start, terms.end(i));
      classes[i] = classOf(i);
    }
    while (begun < first.length) {
      first[begun++] = size;
    }
    markNames(document.names());
  }

  private static String fold(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private int classOf(int i) {
    switch (terms.kind(i)) {
      case SIGN:
      case CURRENCY:
      case PERCENT:
        return WordClass.SIGN;
      case NUMBER:
      case SUFFIXED:
        return WordClass.NUMBER;
      default:
        return WordClass.of(lower[i]);
    }
  }

  /** A capital that may be owed to its place is a name's when the word is one elsewhere too. */
  private void markNames(Names names) {
    Set<String> sure = new HashSet<>();
    for (int n = 0; n < names.size(); n++) {
      if (!names.isWeak(n)) {
        for (int i = at(names.span(n).start()); i < size() && start(i) < names.span(n).end(); i++) {
          sure.add(bare(i));
        }
      }
    }
    for (int n = 0; n < names.size(); n++) {
      int first = at(names.span(n).start());
      if (names.isWeak(n) && (classes[first] != 0 || !sure.contains(bare(first)))) {
        continue;
      }
      int of = -1;
      int i = first;
      for (; i < size() && start(i) < names.span(n).end(); i++) {
        of = of < 0 && lower[i].equals("of") ? i : of;
        classes[i] |= WordClass.NAME;
      }
      if (of > first + 1 && i > of + 1 && !NameShapes.isOrganisationWord(lower[of - 1])) {
        // Tobias Renn of Corvane Research is two names.
        classes[of] &= ~WordClass.NAME;
      }
    }
  }

  /** The number of terms. */
  public int size() {
    return lower.length;
  }

  /** The document read. */
  public Document document() {
    return document;
  }

  /** Term {@code i} in lower case with plain apostrophes; empty beyond the text. */
  public String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** Term {@code i} in lower case without a possessive ending. */
  public String bare(int i) {
    String word = lower(i);
    if (word.endsWith("'s") && word.length() > 2) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
  }

  /** The terms from {@code from} to {@code last} as they are written, without a possessive {@code 's}. */
  public String name(int from, int last) {
    String name = document.words(span(from, last));
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }

  /** Whether term {@code i} ends in a possessive. */
  public boolean isPossessive(int i) {
    String word = lower(i);
    return word.length() > 2 && (word.endsWith("'s") || word.endsWith("s'"));
  }

  /** Whether term {@code i} belongs to any class of {@code bits}. */
  public boolean is(int i, int bits) {
    return i >= 0 && i < classes.length && (classes[i] & bits) != 0;
  }

  /** Whether term {@code i} is {@code word}. */
  public boolean is(int i, String word) {
    return i >= 0 && i < lower.length && lower[i].equals(word);
  }

  /** The classes of term {@code i}; those of a sign beyond the text. */
  public int classes(int i) {
    return i >= 0 && i < classes.length ? classes[i] : WordClass.SIGN;
  }

  /** Whether term {@code i} begins with a capital. */
  public boolean isCapitalised(int i) {
    return Character.isUpperCase(document.text().charAt(terms.start(i)));
  }

  /** Whether term {@code i} is a word of more than three capitals. */
  public boolean isUpper(int i) {
    int length = end(i) - start(i);
    for (int c = start(i); c < end(i); c++) {
      if (!Character.isUpperCase(document.text().charAt(c))) {
        return false;
      }
    }
    return length > 3;
  }

  /** What term {@code i} is made of. */
  public Terms.Kind kind(int i) {
    return terms.kind(i);
  }

  /** The first offset of term {@code i}. */
  public int start(int i) {
    return terms.start(i);
  }

  /** The offset after term {@code i}. */
  public int end(int i) {
    return terms.end(i);
  }

  /** The stretch of text from term {@code from} to term {@code last}, both inclusive. */
  public Span span(int from, int last) {
    return new Span(terms.start(from), terms.end(last));
  }

  /** The sentence of term {@code i}. */
  public int sentence(int i) {
    return sentence[i];
  }

  /** The number of sentences. */
  public int sentences() {
    return first.length - 1;
  }

  /** The first term of sentence {@code s}. */
  public int firstOf(int s) {
    return first[s];
  }

  /** One more than the last term of sentence {@code s}. */
  public int endOf(int s) {
    return first[s + 1];
  }

  /** The quotation that term {@code i} or its mark belongs to; -1 for none. */
  public int quotation(int i) {
    return quotation[i];
  }

  /** The first term that ends after {@code offset}; {@link #size()} for none. */
  public int at(int offset) {
    return terms.firstEndingAfter(offset);
  }

  /** Whether term {@code i} is a quotation mark, of any shape. */
  public boolean isMark(int i) {
    if (i < 0 || i >= lower.length || (classes[i] & WordClass.SIGN) == 0) {
      return false;
    }
    char c = lower[i].charAt(0);
    return c == '"'
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u2018'
        || c == '\''
        || c == '\u00AB'
        || c == '\u00BB'
        || c == '`';
  }

  /** Whether term {@code i} ends or parts clauses: a stop, comma, dash, colon, bracket. */
  public boolean isStop(int i) {
    return i < 0 || i >= lower.length || ((classes[i] & WordClass.SIGN) != 0 && !isJoint(i));
  }

  /** Signs that stand inside a phrase. */
  private boolean isJoint(int i) {
    char c = lower[i].charAt(0);
    if (c == '.' && i > 0 && i + 1 < size() && sentence[i] == sentence[i + 1]) {
      // The stop of an abbreviation inside a sentence: Rep. Scott
      return Character.isUpperCase(document.text().charAt(start(i - 1)))
          && end(i - 1) == start(i)
          && isCapitalised(i + 1);
    }
    return c == '&'
        || c == '/'
        || c == '%'
        || c == '$'
        || c == '\u20AC'
        || c == '\u00A3'
        || c == '#'
        || c == '@';
  }

  /** Whether term {@code i} can be part of a noun phrase. */
  public boolean isNominal(int i) {
    if (i < 0 || i >= lower.length) {
      return false;
    }
    int bits = classes[i];
    if ((bits & WordClass.NAME) != 0) {
      return true;
    }
    if ((bits & WordClass.SIGN) != 0) {
      return isJoint(i);
    }
    int closed =
        WordClass.AUXILIARY
            | WordClass.PREPOSITION
            | WordClass.CONJUNCTION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.ADVERB
            | WordClass.NEGATION;
    return (bits & closed) == 0 || (bits & WordClass.DETERMINER) != 0;
  }
}
