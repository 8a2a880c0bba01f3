package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.lexicon.WordHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that end in {@code 's} themselves, as shops and insurers like them: the document never
 * writes them without it, and somewhere nothing follows that could be owned.
 */
final class OwnedNames {
  private static final int FEWEST = 2;

  /** No thing that is owned begins with these. */
  private static final Set<String> NOT_OWNED =
      Set.copyOf(
          List.of(
              ("is was has had will would could should may might can does did and or but in at on for to"
                      + " from with by as of said says made makes lost loses paid pays opened opens closed"
                      + " closes sold sells bought buys which who that after before since until while if"
                      + " when")
                  .split(" ")));

  private OwnedNames() {}

  /** The names, without their ending, that have one. Time linear in the length. */
  static Set<String> of(Document document) {
    Names names = document.names();
    Map<String, Integer> counts = new HashMap<>();
    Set<String> bare = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (int n = 0; n < names.size(); n++) {
      Span span = names.span(n);
      String name = document.words(span);
      if (ending(document, span.end()).isEmpty()) {
        bare.add(name);
      } else {
        counts.merge(name, 1, Integer::sum);
        if (ownsNothing(document, span.end())) {
          alone.add(name);
        }
      }
    }
    alone.removeIf(name -> bare.contains(name) || counts.getOrDefault(name, 0) < FEWEST);
    return alone;
  }

  /** The possessive ending that stands at {@code at}; empty when none does. */
  static String ending(Document document, int at) {
    String text = document.text();
    int to = Math.min(text.length(), at + 2);
    boolean owned =
        to - at == 2 && WordHash.withoutPossessive("x" + text.substring(at, to), 0, 3) == 1;
    boolean ends = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
    return owned && ends ? text.substring(at, to) : "";
  }

  private static boolean ownsNothing(Document document, int at) {
    Terms terms = document.terms();
    int t = terms.firstEndingAfter(at + 2);
    if (t >= terms.size() || terms.kind(t) == Terms.Kind.SIGN) {
      return true;
    }
    return NOT_OWNED.contains(document.words(terms.span(t)).toLowerCase(Locale.ROOT));
  }
}
