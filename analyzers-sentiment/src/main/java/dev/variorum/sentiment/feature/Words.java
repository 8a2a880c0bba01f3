package dev.variorum.sentiment.feature;

import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.lexicon.Cue;
import dev.variorum.sentiment.lexicon.Entry;
import dev.variorum.sentiment.lexicon.Lexicon;
import dev.variorum.sentiment.lexicon.WordHash;

/**
 * The words of one sentence and what the lexicon says of them in their place: what is negated,
 * which clause each belongs to, what tone each carries here.
 *
 * <p>Numbers are folded to one word, capitalised words inside a sentence to another, unless the
 * lexicon knows them: which names a text is about says nothing of its tone.
 */
public final class Words {
  /** The folded form of every number. */
  static final long NUMBER = WordHash.of("0");

  /** The folded form of every word written like a name. */
  static final long NAME = WordHash.of("Name");

  /** A longer run of letters and hyphens is no compound; each hyphen in it would cost a look at all of it. */
  private static final int LONGEST_COMPOUND = 100;

  /** A word known in another form only counts this share of that form's tone. */
  private static final float DERIVED = .7f;

  /** Words of no more letters are small, unless the lexicon has them. */
  private static final int SMALL = 2;

  /** A longer word that ends in -ed is a verb's past, as a rule. */
  private static final int PAST_LETTERS = 3;

  private static final int PUNCTUATION = 1;
  private static final int CAPITAL = 2;
  private static final int DIGITS = 4;
  private static final int LETTERS = 8;
  private static final int PAST = 16;

  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final long[] stems;
  private final byte[] shapes;
  private final int[] cues;
  private final float[] ownTones;
  private final float[] leanings;
  private final byte[] origins;
  private final float[] factors;
  private final char[] signs;

  private Words(int capacity) {
    size = capacity;
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
    stems = new long[capacity];
    shapes = new byte[capacity];
    cues = new int[capacity];
    ownTones = new float[capacity];
    leanings = new float[capacity];
    origins = new byte[capacity];
    factors = new float[capacity];
    signs = new char[capacity];
  }

  /** The words of a text that is one sentence. */
  public static Words of(String sentence, Lexicon lexicon) {
    return of(sentence, Terms.of(sentence), 0, sentence.length(), lexicon);
  }

  /** The words of the sentence at {@code start..end} of a text. */
  public static Words of(String text, Terms terms, int start, int end, Lexicon lexicon) {
    int from = terms.firstEndingAfter(start);
    int to = from;
    while (to < terms.size() && terms.start(to) < end) {
      to++;
    }
    Words words = new Words(to - from);
    words.read(text, terms, from);
    words.lookUp(text, lexicon);
    return words;
  }

  private void read(String text, Terms terms, int from) {
    for (int i = 0; i < size; i++) {
      int start = terms.start(from + i);
      int end = terms.end(from + i);
      starts[i] = start;
      ends[i] = end;
      factors[i] = 1;
      char first = text.charAt(start);
      switch (terms.kind(from + i)) {
        case NUMBER, SUFFIXED -> {
          shapes[i] = DIGITS;
          hashes[i] = NUMBER;
          stems[i] = NUMBER;
        }
        case WORD, NAME -> {
          boolean capital = Character.isUpperCase(first);
          boolean past = end - start > PAST_LETTERS && text.startsWith("ed", end - 2);
          shapes[i] = (byte) ((capital ? LETTERS | CAPITAL : LETTERS) | (past ? PAST : 0));
          hashes[i] = WordHash.of(text, start, end);
          stems[i] = WordHash.stemOf(text, start, end);
        }
        default -> {
          shapes[i] = PUNCTUATION;
          signs[i] = first;
          hashes[i] = WordHash.of(text, start, end);
          stems[i] = hashes[i];
        }
      }
    }
  }

  private void lookUp(String text, Lexicon lexicon) {
    boolean shouting = isShouting();
    int covered = 0;
    boolean opening = true;
    for (int i = 0; i < size; i++) {
      if ((shapes[i] & LETTERS) == 0) {
        continue;
      }
      int place = lexicon.place(hashes[i]);
      if (place >= 0 && i >= covered) {
        covered = longest(lexicon, place, i);
      }
      boolean known = place >= 0 && lexicon.find(place) >= 0;
      if (!known && i >= covered && (shapes[i] & CAPITAL) == 0) {
        ownTones[i] = DERIVED * derived(text, lexicon, i);
        leanings[i] = ownTones[i];
      }
      if ((shapes[i] & CAPITAL) != 0 && !opening && !shouting && !known) {
        hashes[i] = NAME;
        stems[i] = NAME;
      }
      opening = false;
    }
  }

  /** The tone of a word that the lexicon has only in another form, or in two parts. */
  private float derived(String text, Lexicon lexicon, int i) {
    float tone = lexicon.toneOfStem(stems[i]);
    if (ends[i] - starts[i] > LONGEST_COMPOUND) {
      return tone;
    }
    for (int at = starts[i] + 1; tone == 0 && at < ends[i] - 1; at++) {
      if (text.charAt(at) == '-') {
        tone =
            lexicon.toneOfStem(WordHash.stemOf(text, starts[i], at))
                + lexicon.toneOfStem(WordHash.stemOf(text, at + 1, ends[i]));
      }
    }
    return tone;
  }

  /** Takes the longest entry that starts at word {@code i}; answers the word after it. */
  private int longest(Lexicon lexicon, int place, int i) {
    int best = lexicon.find(place);
    int bestEnd = i + 1;
    int most = lexicon.longestRow(place);
    long row = hashes[i];
    for (int n = 1; n < most && i + n < size && (shapes[i + n] & LETTERS) != 0; n++) {
      row = WordHash.then(row, hashes[i + n]);
      int at = lexicon.place(row);
      if (at >= 0 && lexicon.find(at) >= 0) {
        best = lexicon.find(at);
        bestEnd = i + n + 1;
      }
    }
    if (best >= 0) {
      Entry entry = lexicon.entry(best);
      cues[i] = entry.cues();
      ownTones[i] = entry.tone();
      leanings[i] = entry.leaning();
      origins[i] = (byte) entry.origin().charAt(entry.origin().length() - 1);
      factors[i] = entry.factor();
      for (int k = i + 1; k < bestEnd; k++) {
        cues[k] = Cue.PLAIN.bit();
      }
    }
    return bestEnd;
  }

  /** Whether most longer words have capitals. */
  private boolean isShouting() {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      boolean longer = ends[i] - starts[i] > 3;
      capitals += longer && (shapes[i] & CAPITAL) != 0 ? 1 : 0;
      letters += longer && (shapes[i] & LETTERS) != 0 ? 1 : 0;
    }
    return capitals * 10 > letters * 6;
  }

  /** The number of words, numbers and signs. */
  public int size() {
    return size;
  }

  /** The UTF-16 offset in the text of the first character of word {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The UTF-16 offset in the text after the last character of word {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The stretch of text from word {@code first} to word {@code last}. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The first word that ends after {@code offset}; {@link #size} when there is none. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether word {@code i} is one that says something: no sign, number, name or small word. */
  public boolean says(int i) {
    return isWord(i)
        && hashes[i] != NAME
        && (!isCapital(i) || ownTones[i] != 0)
        && (ends[i] - starts[i] > SMALL || ownTones[i] != 0 || cues[i] != 0)
        && !SmallWords.contain(hashes[i]);
  }

  long hash(int i) {
    return hashes[i];
  }

  long stem(int i) {
    return stems[i];
  }

  int cues(int i) {
    return cues[i];
  }

  boolean has(int i, Cue cue) {
    return cue.in(cues[i]);
  }

  float ownTone(int i) {
    return ownTones[i];
  }

  /** The tone it has in general, where it is a topic of news. */
  float leaning(int i) {
    return leanings[i];
  }

  /** Where its tone comes from, as a number; 0 for a tone derived from another form. */
  int origin(int i) {
    return origins[i];
  }

  float factor(int i) {
    return factors[i];
  }

  boolean isWord(int i) {
    return (shapes[i] & LETTERS) != 0;
  }

  /** Whether it is written like a verb's past: {@code announced}. */
  boolean isPast(int i) {
    return (shapes[i] & PAST) != 0;
  }

  boolean isNumber(int i) {
    return (shapes[i] & DIGITS) != 0;
  }

  boolean isCapital(int i) {
    return (shapes[i] & CAPITAL) != 0;
  }

  boolean isSign(int i) {
    return (shapes[i] & PUNCTUATION) != 0;
  }

  /** The first character of a sign; 0 for words and numbers. */
  char sign(int i) {
    return signs[i];
  }
}
