package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.lexicon.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code the company} stands for: the firm a document named last, or will name when it has
 * named none. A name is a firm's when the document says so somewhere: by a word of trade at the
 * name's end, or by what only firms have, their shares, board or chief executive.
 */
final class Firms {
  private static final Set<String> TRADES =
      Set.copyOf(
          List.of(
              ("inc ltd limited corp corporation co company plc llc group holding holdings ag sa nv gmbh"
                      + " water marine energy power electric gas oil petroleum airlines airways motors"
                      + " motor bank foods stores supermarkets retail pharma pharmaceuticals technologies"
                      + " systems software networks telecom media lines shipping ferries railways steel"
                      + " mining metals resources capital partners industries engineering construction"
                      + " builders logistics insurance securities labs robotics studios brewery chemicals"
                      + " utilities hotels properties brothers sons daughters")
                  .split(" ")));

  private static final Set<String> BELONGINGS =
      Set.copyOf(
          List.of(
              ("share shares stock shareholders board profit profits revenue revenues sales customers"
                      + " spokesman spokeswoman headquarters chief chairman chairwoman managers bosses"
                      + " executives management investors dividend factory factories plant plants")
                  .split(" ")));

  private static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              ("company firm group corporation conglomerate chain retailer carrier airline carmaker"
                      + " automaker manufacturer insurer brewer grocer utility lender")
                  .split(" ")));

  private Firms() {}

  /** The mentions by such words. Time linear in the length. */
  static List<Mention> described(Document document, List<Mention> names) {
    Set<String> firms = weighty(firms(document, names), names);
    List<Mention> found = new ArrayList<>();
    if (firms.isEmpty()) {
      return found;
    }
    Terms terms = document.terms();
    Set<Integer> taken = new HashSet<>();
    names.forEach(m -> taken.add(m.span().start()));
    @Nullable String last = null;
    int next = 0;
    for (int t = 0; t + 1 < terms.size(); t++) {
      while (next < names.size() && names.get(next).span().start() <= terms.start(t)) {
        Mention m = names.get(next++);
        last = m.certain() && firms.contains(m.name()) ? m.name() : last;
      }
      if (word(document, t).equals("the")
          && WORDS.contains(word(document, t + 1))
          && !taken.contains(terms.start(t + 1))
          && (last != null || firms.size() == 1)) {
        String firm = last == null ? firms.iterator().next() : last;
        found.add(new Mention(firm, terms.span(t + 1), true, false));
      }
    }
    return found;
  }

  /** Those of which a document speaks at least half as often as of the one it mostly speaks of. */
  private static Set<String> weighty(Set<String> firms, List<Mention> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention m : names) {
      if (m.certain() && firms.contains(m.name())) {
        counts.merge(opening(m.name()), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(c -> c).max().orElse(0);
    Set<String> weighty = new HashSet<>(firms);
    weighty.removeIf(firm -> counts.getOrDefault(opening(firm), 0) * 2 < most);
    return weighty;
  }

  /** By its first word a firm's long and short names are one. */
  private static String opening(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** The names that the document shows to be firms'. */
  private static Set<String> firms(Document document, List<Mention> names) {
    Map<String, String> byFirst = new HashMap<>();
    Set<String> firms = new HashSet<>();
    for (Mention m : names) {
      String[] words = m.name().split(" ");
      boolean trade =
          words.length > 1 && TRADES.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
      if (m.certain() && (trade || owns(document, m))) {
        firms.add(m.name());
        byFirst.putIfAbsent(words[0], m.name());
      }
    }
    for (Mention m : names) {
      // The first word of a firm's name is the firm, too.
      if (m.certain() && byFirst.containsKey(m.name())) {
        firms.add(m.name());
      }
    }
    return firms;
  }

  private static boolean owns(Document document, Mention m) {
    int t = document.terms().firstEndingAfter(m.span().start());
    while (t < document.terms().size() && document.terms().start(t) < m.span().end()) {
      t++;
    }
    return t < document.terms().size() && BELONGINGS.contains(word(document, t));
  }

  private static String word(Document document, int t) {
    Terms terms = document.terms();
    int start = terms.start(t);
    int end = WordHash.withoutPossessive(document.text(), start, terms.end(t));
    return document.text().substring(start, end).toLowerCase(Locale.ROOT);
  }
}
