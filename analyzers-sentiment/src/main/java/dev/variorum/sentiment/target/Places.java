package dev.variorum.sentiment.target;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a name stands where a place stands, by the words beside it. English only. */
final class Places {
  private static final Set<String> BEFORE =
      words(
          "in near across outside around throughout inside at from into through via toward towards"
              + " beyond off above below river lake mount cape port loch lough");

  /** What is of a place: {@code mayor of}. */
  private static final Set<String> OF =
      words(
          "mayor governor bishop people residents inhabitants town city village port harbour harbor"
              + " county district province region state north south east west outskirts centre center"
              + " mouth coast banks streets suburb suburbs part parts rest whole half miles kilometres"
              + " kilometers");

  private static final Set<String> AFTER =
      words(
          "harbour harbor port airport station bridge river valley coast bay beach area region city"
              + " town county district province street road residents");

  private static final Set<String> MONTHS =
      words(
          "january february march april may june july august september october november december jan"
              + " feb mar apr jun jul aug sept sep oct nov dec");

  private Places() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  /** Whether the name at {@code span} stands so. */
  static boolean stands(Document document, Span span) {
    Terms terms = document.terms();
    int first = terms.firstEndingAfter(span.start());
    String before = word(document, first - 1);
    if (BEFORE.contains(before)
        || (before.equals("of") && OF.contains(word(document, first - 2)))) {
      return true;
    }
    int next = first;
    while (next < terms.size() && terms.start(next) < span.end()) {
      next++;
    }
    String after = word(document, next);
    // A dateline: KESTROW, March 12.
    return AFTER.contains(after)
        || (after.equals(",") && MONTHS.contains(word(document, next + 1)));
  }

  private static String word(Document document, int t) {
    return t < 0 || t >= document.terms().size()
        ? ""
        : document.words(document.terms().span(t)).toLowerCase(Locale.ROOT);
  }
}
