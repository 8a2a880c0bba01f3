package dev.variorum.claims;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.collation.Change;
import dev.variorum.claims.collation.Copies;
import dev.variorum.claims.collation.Imprint;
import dev.variorum.claims.collation.Spelling;
import dev.variorum.claims.collation.Substitution;
import dev.variorum.claims.collation.WordDiff;
import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.quotation.PlainNames;
import dev.variorum.claims.verdict.Concordance;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Names;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads again the sentences that one document may have copied from another and changed. */
final class CopyReader {
  private static final int OPEN_DOCUMENTS = 24;
  private static final double ALIKE = .7;
  private static final int FEWEST = 6;

  /** Equal words that stand right beside a change, or it is no change of a copy. */
  private static final int FLANK = 4;

  /** Behind these a name that is no person's says where or of what rather than who. */
  private static final Set<String> PLACED =
      Set.of("in", "at", "near", "from", "to", "into", "on", "of", "for", "through", "across");

  private static final Set<String> GUESSES =
      Set.of("would", "could", "might", "may", "perhaps", "if", "unless", "whether", "should");

  private final Testimony testimony;
  private final Corpus corpus;
  private final Runnable check;
  private final Map<Long, List<Integer>> witnessesOf = new HashMap<>();
  private final List<Concordance.Given> figures = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();
  private final Map<Long, Document> open =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Document> eldest) {
          return size() > OPEN_DOCUMENTS;
        }
      };

  CopyReader(Testimony testimony, Corpus corpus, Runnable check) {
    this.testimony = testimony;
    this.corpus = corpus;
    this.check = check;
    for (int w = 0; w < testimony.witnesses().size(); w++) {
      witnessesOf
          .computeIfAbsent(testimony.witnesses().get(w).position(), p -> new ArrayList<>())
          .add(w);
    }
  }

  void read(Inspections<DocumentClaims> in) {
    List<Copies.Place> places = new ArrayList<>();
    for (Inspection<DocumentClaims> inspection : in) {
      check.run();
      for (Imprint imprint : inspection.value().imprints()) {
        places.add(new Copies.Place(inspection.position(), imprint));
      }
    }
    for (Copies.Pair pair : Copies.pairs(places)) {
      check.run();
      compare(pair);
    }
  }

  /** Figures and days that differ inside copied sentences. */
  List<Concordance.Given> figures() {
    return figures;
  }

  /** Other differences inside copied sentences. */
  List<Variant> variants() {
    return variants;
  }

  private Document document(long position) {
    return open.computeIfAbsent(position, p -> corpus.document(corpus.id(p)));
  }

  private void compare(Copies.Pair pair) {
    Document a = document(pair.a().position());
    Document b = document(pair.b().position());
    WordDiff.Line left = WordDiff.Line.of(a.text(), a.terms(), pair.a().imprint().span());
    WordDiff.Line right = WordDiff.Line.of(b.text(), b.terms(), pair.b().imprint().span());
    WordDiff diff = WordDiff.of(left, right);
    boolean alike = diff.containment() >= ALIKE && diff.common() >= FEWEST;
    if (!alike || diff.changes().size() > 4 || isGuess(left) || isGuess(right)) {
      return;
    }
    boolean otherBearer = diff.changes().stream().anyMatch(c -> namesDiffer(a, b, c));
    boolean alikeNegated =
        Substitution.negatesAlike(diff)
            || Substitution.denies(left.words())
            || Substitution.denies(right.words());
    boolean figures =
        diff.changes().stream()
            .anyMatch(c -> Substitution.contradiction(c).filter("figure"::equals).isPresent());
    if (!alikeNegated && figures) {
      // What is denied of one figure or day is not what is affirmed of another.
      return;
    }
    boolean times = diff.changes().stream().anyMatch(Substitution::isOfTime);
    if (times && figures) {
      // Another figure of another month is no contradiction.
      return;
    }
    for (Change change : diff.changes()) {
      if (change.before() + change.after() < FLANK) {
        continue;
      }
      change(pair, a, b, change, otherBearer, alikeNegated);
    }
  }

  private static boolean isGuess(WordDiff.Line line) {
    String[] words = line.words();
    for (int i = 0; i < words.length; i++) {
      boolean month =
          words[i].equals("may")
              && ((i > 0 && Character.isDigit(words[i - 1].charAt(0)))
                  || (i + 1 < words.length && Character.isDigit(words[i + 1].charAt(0))));
      if (GUESSES.contains(words[i]) && !month) {
        return true;
      }
    }
    return false;
  }

  private void change(
      Copies.Pair pair,
      Document a,
      Document b,
      Change change,
      boolean otherBearer,
      boolean alikeNegated) {
    int left = witness(pair.a().position(), change.spanA());
    int right = witness(pair.b().position(), change.spanB());
    // Of another place or person another figure may well hold.
    if (left >= 0 && right >= 0 && (otherBearer || figure(left, right))) {
      return;
    }
    boolean inserted = change.a().length == 0 || change.b().length == 0;
    if (inserted
        && (change.before() < 2
            || change.after() < 2
            || change.a().length + change.b().length > 2)) {
      return;
    }
    Optional<String> rule = Substitution.contradiction(change);
    if (rule.isEmpty()
        && !isPlace(a, change.spanA())
        && namesDiffer(a, b, change)
        && areOfOneKind(name(a, change.spanA()), name(b, change.spanB()))) {
      rule = Optional.of("name");
    }
    if (rule.isPresent() && rule.get().equals("negation") && alikeNegated) {
      return;
    }
    if (rule.isPresent() && !rule.get().equals("figure")) {
      variants.add(
          new Variant(
              pair.a().position(),
              clause(a, pair.a().imprint().span(), change.spanA()),
              pair.b().position(),
              clause(b, pair.b().imprint().span(), change.spanB()),
              "",
              a.words(change.spanA()),
              b.words(change.spanB()),
              rule.get(),
              true));
    }
  }

  /** Keeps two values in one place of a copied sentence, when they cannot both hold. */
  private boolean figure(int left, int right) {
    Witness x = testimony.witnesses().get(left);
    Witness y = testimony.witnesses().get(right);
    if (!CopiedFigures.differ(x.frame(), y.frame())) {
      return false;
    }
    String rule = x.frame().amount().unit().equals("day") ? "date" : "figure";
    figures.add(new Concordance.Given(left, right, rule));
    return true;
  }

  private int witness(long position, Span span) {
    for (int w : witnessesOf.getOrDefault(position, List.of())) {
      if (testimony.witnesses().get(w).frame().anchor().overlaps(span)) {
        return w;
      }
    }
    return -1;
  }

  /** Whether both sides are whole names of different bearers. */
  private boolean namesDiffer(Document a, Document b, Change change) {
    String left = name(a, change.spanA());
    String right = name(b, change.spanB());
    if (left.isEmpty() || right.isEmpty() || change.spanA().isEmpty() || change.spanB().isEmpty()) {
      return false;
    }
    if (PlainNames.isTitle(left) || PlainNames.isTitle(right)) {
      return false;
    }
    NameAliases aliases = testimony.aliases();
    String x = Testimony.key(aliases, left);
    String y = Testimony.key(aliases, right);
    return Collections.disjoint(List.of(x.split(" ")), List.of(y.split(" ")))
        && !Spelling.isOne(x, y)
        && !Spelling.isOne(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT))
        && !x.startsWith(y)
        && !y.startsWith(x)
        && !initials(x).equals(y)
        && !initials(y).equals(x);
  }

  /** A president and his country are no two bearers. */
  private static boolean areOfOneKind(String a, String b) {
    return NameShapes.isPersonal(a) == NameShapes.isPersonal(b)
        || a.indexOf(' ') > 0 == b.indexOf(' ') > 0;
  }

  /** Another place is another thing, even in an otherwise equal sentence. */
  private static boolean isPlace(Document document, Span span) {
    String text = document.text();
    int end = Math.max(0, span.start() - 1);
    int start = text.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
    String before = start <= end ? text.substring(start, end) : "";
    return PLACED.contains(before) && !NameShapes.isPersonal(document.words(span));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  private static String name(Document document, Span span) {
    Names names = document.names();
    int n = names.firstEndingAfter(span.start());
    boolean covered =
        n < names.size()
            && !names.isWeak(n)
            && names.span(n).start() <= span.start()
            && names.span(n).end() >= span.end();
    return covered ? document.words(names.span(n)) : "";
  }

  /** The change with the words around it up to the next stops. */
  private static Span clause(Document document, Span sentence, Span change) {
    String text = document.text();
    int from = change.start();
    while (from > sentence.start() && !isStop(text, from - 1)) {
      from--;
    }
    int to = Math.max(change.end(), from);
    while (to < sentence.end() && !isStop(text, to)) {
      to++;
    }
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }

  private static boolean isStop(String text, int i) {
    char c = text.charAt(i);
    boolean sign = c == ',' || c == ';' || c == '.' || c == '\u201C' || c == '\u201D' || c == '"';
    return sign && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }
}
