package dev.variorum.claims;

import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One speaker's remark in two wordings: quotations of one speaker in two documents that share half
 * of the shorter one's words in order and two telling words, and are neither equal nor one a cut of
 * the other.
 */
final class Remarks {
  private static final int FEWEST = 4;
  private static final int MOST = 80;
  private static final int CROWD = 24;
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "and", "or", "but", "of", "to", "in", "on", "at", "it", "is", "was",
          "we", "i", "you", "he", "she", "they", "that", "this", "for", "with", "be", "are", "have",
          "had", "has", "not", "as", "by", "so", "if", "do", "did", "there", "will", "one", "them",
          "it's", "very", "our", "my", "their", "his", "her", "all", "what", "who", "would", "can");
  private static final Set<Integer> EMPTY_HASHES =
      Set.copyOf(EMPTY.stream().map(String::hashCode).distinct().toList());

  private record Remark(long position, Span span, int[] words) {}

  private Remarks() {}

  /** The hashes of the words between a quotation's marks. */
  static int[] words(Document document, Attribution quotation) {
    Terms terms = document.terms();
    List<Integer> words = new ArrayList<>();
    Span reach = quotation.reach();
    for (int t = terms.firstEndingAfter(reach.start());
        t < terms.size() && terms.start(t) < reach.end() && words.size() < MOST;
        t++) {
      if (terms.kind(t) != Terms.Kind.SIGN) {
        String word = document.words(terms.span(t)).toLowerCase(Locale.ROOT);
        words.add(word.replace('\u2019', '\'').hashCode());
      }
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  static List<Variant> variants(Inspections<DocumentClaims> in, NameAliases aliases) {
    Map<Long, List<Remark>> blocks = new HashMap<>();
    Map<List<Object>, Variant> found = new LinkedHashMap<>();
    for (Inspection<DocumentClaims> inspection : in) {
      for (DocumentClaims.Quote quote : inspection.value().quotes()) {
        boolean spoken = quote.type() != Attribution.Type.SCARE && !quote.speaker().isEmpty();
        if (!spoken || quote.words().length < FEWEST) {
          continue;
        }
        String speaker = Testimony.key(aliases, quote.speaker());
        Remark remark = new Remark(inspection.position(), quote.span(), quote.words());
        for (long key : keys(speaker, remark)) {
          List<Remark> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
          for (Remark other : block) {
            List<Object> pair =
                List.of(
                    speaker,
                    other.position(),
                    remark.position(),
                    Arrays.hashCode(other.words()),
                    Arrays.hashCode(remark.words()));
            if (other.position() != remark.position()
                && !found.containsKey(pair)
                && isVariant(other.words(), remark.words())) {
              found.put(pair, variant(other, remark, aliases.canonical(quote.speaker())));
            }
          }
          if (block.size() < CROWD) {
            block.add(remark);
          }
        }
      }
    }
    List<Variant> variants = new ArrayList<>(found.values());
    variants.sort(
        java.util.Comparator.comparingLong(Variant::positionA)
            .thenComparing(Variant::a)
            .thenComparingLong(Variant::positionB)
            .thenComparing(Variant::b));
    return variants;
  }

  private static Variant variant(Remark a, Remark b, String speaker) {
    return new Variant(
        a.position(), a.span(), b.position(), b.span(), speaker, "", "", "wording", false);
  }

  private static long[] keys(String speaker, Remark remark) {
    return Arrays.stream(remark.words())
        .filter(w -> !EMPTY_HASHES.contains(w))
        .distinct()
        .mapToLong(w -> speaker.hashCode() * 0x9E3779B97F4A7C15L + w)
        .toArray();
  }

  private static boolean isVariant(int[] a, int[] b) {
    if (Arrays.equals(a, b) || isCut(a, b) || isCut(b, a)) {
      return false;
    }
    int n = a.length;
    int m = b.length;
    int[][] length = new int[n + 1][m + 1];
    int telling = 0;
    for (int i = n - 1; i >= 0; i--) {
      boolean shared = false;
      for (int j = m - 1; j >= 0; j--) {
        shared |= a[i] == b[j];
        length[i][j] =
            a[i] == b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
      telling += shared && !EMPTY_HASHES.contains(a[i]) ? 1 : 0;
    }
    int shorter = Math.min(n, m);
    int common = length[0][0];
    // What differs in a small word or two of many is a matter of spelling or editing.
    boolean alike =
        common >= FEWEST && common * 2 >= shorter && common * 100 <= Math.max(n, m) * 85;
    return alike && telling >= 2 && Math.max(n, m) <= shorter * 2;
  }

  private static boolean isCut(int[] whole, int[] part) {
    for (int from = 0; from + part.length <= whole.length; from++) {
      if (Arrays.equals(whole, from, from + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
