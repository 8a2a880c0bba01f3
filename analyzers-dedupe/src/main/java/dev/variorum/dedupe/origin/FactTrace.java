package dev.variorum.dedupe.origin;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Quotations;
import dev.variorum.core.text.Sections;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.core.text.Tokens;
import dev.variorum.dedupe.shingle.Mixing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures, names and quoted words of a document in the order it first mentions them: what a
 * paraphrase keeps when it changes every sentence. Not to be changed.
 */
public final class FactTrace {
  /** What a fact is. */
  public enum Kind {
    /** A figure, by its digits. */
    FIGURE,
    /** A word of a name. */
    NAME,
    /** A quotation, by its words. */
    QUOTATION
  }

  /** The trace of a document without facts. */
  static final FactTrace EMPTY = new FactTrace(0);

  private static final Kind[] KINDS = Kind.values();
  private static final int MOST = 400;
  private static final int LEAST_QUOTED = 4;

  private final int[] keys;
  private final byte[] kinds;
  private final byte[] weights;
  private final int[] starts;
  private final int[] ends;

  private FactTrace(int size) {
    keys = new int[size];
    kinds = new byte[size];
    weights = new byte[size];
    starts = new int[size];
    ends = new int[size];
  }

  private record Fact(int key, Kind kind, int weight, Span span) {}

  /** Reads the facts of a document; those of page furniture are left out. */
  public static FactTrace of(Document document) {
    List<Fact> facts = new ArrayList<>();
    figures(document, facts);
    names(document, facts);
    quotations(document, facts);
    Sections sections = document.sections();
    facts.removeIf(f -> sections.isFurniture(f.span().start()));
    facts.sort(Comparator.comparing(Fact::span).thenComparing(Fact::kind));
    Set<Integer> seen = new HashSet<>();
    facts.removeIf(f -> !seen.add(f.key()));
    FactTrace trace = new FactTrace(Math.min(MOST, facts.size()));
    for (int i = 0; i < trace.keys.length; i++) {
      Fact fact = facts.get(i);
      trace.keys[i] = fact.key();
      trace.kinds[i] = (byte) fact.kind().ordinal();
      trace.weights[i] = (byte) fact.weight();
      trace.starts[i] = fact.span().start();
      trace.ends[i] = fact.span().end();
    }
    return trace;
  }

  private static void figures(Document document, List<Fact> facts) {
    Terms terms = document.terms();
    String text = document.text();
    for (int i = 0; i < terms.size(); i++) {
      Terms.Kind kind = terms.kind(i);
      if (kind == Terms.Kind.NUMBER || kind == Terms.Kind.SUFFIXED) {
        Span span = terms.span(i);
        StringBuilder digits = new StringBuilder();
        for (int c = span.start(); c < span.end(); c++) {
          char ch = text.charAt(c);
          boolean inside = c + 1 < span.end() && Character.isDigit(text.charAt(c + 1));
          boolean decimal = (ch == '.' || ch == ':') && inside;
          if (Character.isDigit(ch) || decimal) {
            digits.append(ch);
          } else if (Character.isLetter(ch)) {
            break;
          }
        }
        if (digits.length() > 0) {
          facts.add(new Fact(key(1, digits.toString()), Kind.FIGURE, weight(digits), span));
        }
      }
    }
  }

  /** In tenths: how much two texts that have this figure in common have in common by that. */
  private static int weight(CharSequence digits) {
    int significant = 0;
    int trailing = 0;
    boolean leading = true;
    boolean decimal = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.' || c == ':') {
        decimal = true;
        continue;
      }
      leading &= c == '0';
      if (!leading) {
        significant++;
        trailing = c == '0' ? trailing + 1 : 0;
      }
    }
    significant -= decimal ? 0 : trailing;
    boolean year =
        digits.length() == 4
            && !decimal
            && (digits.charAt(0) == '1' && digits.charAt(1) == '9'
                || digits.charAt(0) == '2' && digits.charAt(1) == '0');
    if (year) {
      return 5;
    }
    if (significant <= 1) {
      return trailing >= 2 ? 5 : 2;
    }
    return significant == 2 ? 7 : 10;
  }

  private static void names(Document document, List<Fact> facts) {
    Names names = document.names();
    Tokens tokens = document.tokens();
    for (int i = 0; i < names.size(); i++) {
      if (names.isWeak(i)) {
        continue;
      }
      Span span = names.span(i);
      int token = tokens.firstEndingAfter(span.start());
      while (token < tokens.size() && tokens.start(token) < span.end()) {
        if (Character.isUpperCase(document.text().charAt(tokens.start(token)))
            && tokens.end(token) - tokens.start(token) > 2) {
          int key = (int) (Mixing.mix(tokens.hash(token)) >>> 32);
          facts.add(new Fact(key, Kind.NAME, 6, tokens.span(token, token)));
        }
        token++;
      }
    }
  }

  private static void quotations(Document document, List<Fact> facts) {
    Quotations quotations = document.quotations();
    Tokens tokens = document.tokens();
    for (int q = 0; q < quotations.size(); q++) {
      Span span = quotations.inner(q);
      int from = tokens.firstEndingAfter(span.start());
      int to = from;
      long hash = 7;
      while (to < tokens.size() && tokens.start(to) < span.end()) {
        hash = Mixing.mix(hash) + tokens.hash(to);
        to++;
      }
      if (to - from >= LEAST_QUOTED) {
        int key = (int) (Mixing.mix(hash) >>> 32);
        facts.add(new Fact(key, Kind.QUOTATION, 20, tokens.span(from, to - 1)));
      }
    }
  }

  private static int key(int salt, String word) {
    long hash = salt;
    for (int i = 0; i < word.length(); i++) {
      hash = Mixing.mix(hash + word.charAt(i));
    }
    return (int) (hash >>> 32);
  }

  /** The number of distinct facts. */
  public int size() {
    return keys.length;
  }

  /** What identifies fact {@code i}; two documents with one key have the fact in common. */
  public int key(int i) {
    return keys[i];
  }

  /** The keys of the facts that are more than a small figure. */
  int[] tellingKeys() {
    int[] telling = new int[keys.length];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (weights[i] >= 5) {
        telling[count++] = keys[i];
      }
    }
    return Arrays.copyOf(telling, count);
  }

  /** What fact {@code i} is. */
  public Kind kind(int i) {
    return KINDS[kinds[i]];
  }

  /**
   * How telling fact {@code i} is by its form: 0.2 for a digit, 1 for a long figure, 2 for a
   * quotation.
   */
  public double weight(int i) {
    return weights[i] / 10.0;
  }

  /** Where fact {@code i} is first mentioned. */
  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** Writes the trace; {@link #read} reads it again. */
  public void write(DataOutputStream out) throws IOException {
    out.writeShort(keys.length);
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(keys[i]);
      out.writeByte(kinds[i] << 5 | weights[i]);
      out.writeInt(starts[i] - at);
      out.writeShort(Math.min(Short.MAX_VALUE, ends[i] - starts[i]));
      at = starts[i];
    }
  }

  /** Reads what {@link #write} wrote. */
  public static FactTrace read(DataInputStream in) throws IOException {
    FactTrace trace = new FactTrace(in.readUnsignedShort());
    int at = 0;
    for (int i = 0; i < trace.keys.length; i++) {
      trace.keys[i] = in.readInt();
      int packed = in.readByte();
      trace.kinds[i] = (byte) (packed >> 5);
      trace.weights[i] = (byte) (packed & 31);
      at += in.readInt();
      trace.starts[i] = at;
      trace.ends[i] = at + in.readShort();
    }
    return trace;
  }
}
