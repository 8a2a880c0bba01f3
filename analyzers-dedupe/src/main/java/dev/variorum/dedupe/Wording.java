package dev.variorum.dedupe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Turns of phrase shared by the sentences of the analyzer's findings. */
final class Wording {
  private static final int NAMED = 4;

  private Wording() {}

  /** At most two decimals, never rounded up to 1. */
  static String number(double value) {
    BigDecimal two = new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
    if (value < 1 && two.compareTo(BigDecimal.ONE) == 0) {
      return "just under 1";
    }
    return two.stripTrailingZeros().toPlainString();
  }

  /** {@code 1 document}, {@code 3 documents}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code a, b and c}; of a long list the first few and a count of the rest. */
  static String list(Accounts accounts, List<Integer> documents) {
    List<String> names = new ArrayList<>();
    int shown = documents.size() > NAMED + 1 ? NAMED : documents.size();
    for (int document : documents.subList(0, shown)) {
      names.add(accounts.name(document));
    }
    if (shown < documents.size()) {
      names.add(documents.size() - shown + " more documents");
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
