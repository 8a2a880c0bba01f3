package dev.variorum.claims.proposition;

import dev.variorum.claims.clause.NounRun;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with a named thing when the clause does not name it. Like is compared with like:
 * behind a pronoun or a plain noun the nearest name of the same sort stands, else the one that the
 * document speaks of most.
 */
final class Rivals {
  private static final Set<String> GENERAL =
      Set.of(
          ("model system performanc scor result capability capabiliti version ability level "
                  + "quality standard #size #test achievement benchmark product strength power "
                  + "#power one")
              .split(" "));

  private final Words words;
  private final Bearers bearers;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private boolean counted;

  Rivals(Words words, Bearers bearers) {
    this.words = words;
    this.bearers = bearers;
  }

  /** Whether a noun concept names what is compared in general. */
  static boolean isGeneral(String noun) {
    return GENERAL.contains(noun)
        && !noun.equals("model")
        && !noun.equals("system")
        && !noun.equals("product")
        && !noun.equals("version");
  }

  /** The name of what is compared with {@code y}; empty when it cannot be told. */
  String of(Argument who, @Nullable NounRun subject, String y, int verb, int from) {
    boolean general = who.noun().isEmpty() || GENERAL.contains(who.noun());
    if (who.isNamed()
        && general
        && bearers.areAlike(who.name(), y)
        && !bearers.isSame(who.name(), y)) {
      return who.name();
    }
    boolean digits = Bearers.hasDigit(y);
    boolean open =
        subject == null
            || who.isEmpty()
            || !who.isNamed() && GENERAL.contains(who.noun())
            || who.isNamed() && general && digits
            || digits;
    if (!open || who.isNamed() && !digits) {
      return "";
    }
    String near = nearest(y, verb, from);
    if (!near.isEmpty() || !digits) {
      return near;
    }
    return most(y);
  }

  /** The nearest name of y's sort before the verb in its sentence. */
  private String nearest(String y, int verb, int from) {
    for (int t = verb - 1; t >= from; t--) {
      if (words.is(t, WordClass.NAME) && !words.is(t + 1, WordClass.NAME)) {
        int first = t;
        while (first > from
            && words.is(first - 1, WordClass.NAME)
            && !words.isPossessive(first - 1)) {
          first--;
        }
        String name = bearers.nameIn(first, t);
        if (!name.isEmpty() && bearers.areAlike(name, y) && !bearers.isSame(name, y)) {
          return name;
        }
        t = first;
      }
    }
    return "";
  }

  /** The name of y's sort that the document speaks of most; of several the one named first. */
  private String most(String y) {
    if (!counted) {
      count();
      counted = true;
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      boolean fits =
          Bearers.hasDigit(e.getKey())
              && !bearers.isSame(e.getKey(), y)
              && !NameAliases.key(e.getKey()).endsWith(NameAliases.key(y));
      if (fits && e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return best;
  }

  /** Counts the names of the document, once the first one is asked for. */
  private void count() {
    Names names = words.document().names();
    for (int n = 0; n < names.size(); n++) {
      if (!names.isWeak(n)) {
        counts.merge(bearers.full(words.document().words(names.span(n))), 1, Integer::sum);
      }
    }
  }
}
