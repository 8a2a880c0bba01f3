package dev.variorum.claims.collation;

import dev.variorum.claims.grammar.Opposites;
import dev.variorum.claims.grammar.Stems;
import dev.variorum.claims.grammar.WordClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether two sentences that differ in a few words can both be true, from the words alone.
 *
 * <table>
 * <caption>Rules, first match wins</caption>
 * <tr><th>rule</th><th>when</th></tr>
 * <tr><td>negation</td><td>one of the two negates and the other does not</td></tr>
 * <tr><td>figure</td><td>two numbers in one place that differ</td></tr>
 * <tr><td>opposite</td><td>two words in one place that are opposites</td></tr>
 * <tr><td>exclusion</td><td>two words in one place of a family of which one can hold</td></tr>
 * </table>
 */
public final class Substitution {
  private static final Set<String> NEGATIONS =
      Set.of(
          ("not n't never no nobody none neither nor without denied deny denies denying cannot cant dont doesnt didnt "
                  + "isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt")
              .split(" "));
  private static final Set<String> LOOSE =
      Set.of("about", "around", "some", "roughly", "nearly", "almost", "over", "than", "least");

  /** Added to ordinals, so that none equals a cardinal. */
  private static final long ORDINAL = 1L << 40;

  private static final Map<String, BigDecimal> NUMBERS = new HashMap<>();

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      NUMBERS.put(small[i], BigDecimal.valueOf(i));
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], BigDecimal.valueOf(30 + 10L * i));
    }
    String[] ordinals =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
                + "twentieth")
            .split(" ");
    for (int i = 0; i < ordinals.length; i++) {
      NUMBERS.put(ordinals[i], BigDecimal.valueOf(ORDINAL + i + 1));
    }
    String[] later =
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
    for (int i = 0; i < later.length; i++) {
      NUMBERS.put(later[i], BigDecimal.valueOf(ORDINAL + 30 + 10L * i));
    }
  }

  /** A negation in a longer stretch belongs to another statement. */
  private static final int FEW = 3;

  private Substitution() {}

  /** Whether the two sides negate as often, all changes taken together, but for pairs. */
  public static boolean negatesAlike(WordDiff diff) {
    boolean a = false;
    boolean b = false;
    for (Change change : diff.changes()) {
      a ^= negates(change.a());
      b ^= negates(change.b());
    }
    return a == b;
  }

  /** The rule by which the two sides of a comparison contradict each other; empty for none. */
  public static Optional<String> contradiction(WordDiff diff) {
    for (Change change : diff.changes()) {
      Optional<String> rule = contradiction(change);
      if (rule.isPresent()) {
        return rule;
      }
    }
    return Optional.empty();
  }

  /** The rule for one place; figures count unless one side says that it is not exact. */
  public static Optional<String> contradiction(Change change) {
    boolean small = change.a().length <= FEW && change.b().length <= FEW;
    if (small && negates(change.a()) != negates(change.b())) {
      if (saysElse(change)) {
        // Was found guilty, has pleaded not guilty.
        return Optional.empty();
      }
      return Optional.of("negation");
    }
    Optional<BigDecimal> x = number(change.a());
    Optional<BigDecimal> y = number(change.b());
    if (x.isPresent() && y.isPresent() && !isLoose(change.a()) && !isLoose(change.b())) {
      return x.get().compareTo(y.get()) == 0 ? Optional.empty() : Optional.of("figure");
    }
    String[] a = content(change.a());
    String[] b = content(change.b());
    if (a.length == 0 || b.length == 0 || a.length > 3 || b.length > 3) {
      return Optional.empty();
    }
    for (String one : a) {
      for (String other : b) {
        if (Opposites.oppose(one, other) || Opposites.oppose(Stems.of(one), Stems.of(other))) {
          return Optional.of("opposite");
        }
      }
    }
    String lastA = a[a.length - 1];
    String lastB = b[b.length - 1];
    return Opposites.exclude(lastA, lastB)
            || Opposites.exclude(a[0], b[0])
            || Opposites.exclude(lastA, b[0])
            || Opposites.exclude(a[0], lastB)
        ? Optional.of("exclusion")
        : Optional.empty();
  }

  /** Whether besides the negation both sides have words of their own. */
  private static boolean saysElse(Change change) {
    List<String> a = told(change.a());
    List<String> b = told(change.b());
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static List<String> told(String[] words) {
    List<String> told = new ArrayList<>();
    for (String word : words) {
      boolean empty =
          NEGATIONS.contains(word)
              || word.endsWith("n't")
              || (WordClass.of(word) & (WordClass.AUXILIARY | WordClass.DETERMINER)) != 0;
      if (!empty) {
        told.add(Stems.of(word));
      }
    }
    return told;
  }

  /** Whether two days of the week or two months stand in one place. */
  public static boolean isOfTime(Change change) {
    return isTime(change.a()) && isTime(change.b());
  }

  private static boolean isTime(String[] words) {
    for (String word : words) {
      if ((WordClass.of(word) & WordClass.TIME) != 0 || word.equals("may")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells of a denial, which turns round what it denies. */
  public static boolean denies(String[] words) {
    for (String word : words) {
      if (word.startsWith("denie") || word.equals("deny") || word.equals("denying")) {
        return true;
      }
    }
    return false;
  }

  private static boolean negates(String[] words) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      // No. 1, but not no one
      boolean rank =
          words[i].equals("no")
              && i + 1 < words.length
              && !words[i + 1].isEmpty()
              && Character.isDigit(words[i + 1].charAt(0));
      boolean negates = NEGATIONS.contains(words[i]) || words[i].endsWith("n't");
      count += negates && !rank ? 1 : 0;
    }
    return count % 2 == 1;
  }

  private static boolean isLoose(String[] words) {
    for (String word : words) {
      if (LOOSE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<BigDecimal> number(String[] words) {
    Optional<BigDecimal> found = Optional.empty();
    for (String word : words) {
      Optional<BigDecimal> value = number(word);
      if (value.isPresent() && found.isPresent()) {
        return Optional.empty();
      }
      found = value.isPresent() ? value : found;
    }
    return found;
  }

  private static Optional<BigDecimal> number(String word) {
    BigDecimal known = NUMBERS.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return number(word.substring(0, hyphen));
    }
    String plain = word.replace(",", "");
    if (plain.length() > 2 && plain.matches("\\d{1,6}(st|nd|rd|th)")) {
      return Optional.of(
          new BigDecimal(plain.substring(0, plain.length() - 2)).add(BigDecimal.valueOf(ORDINAL)));
    }
    if (plain.isEmpty() || plain.length() > 18 || !Character.isDigit(plain.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String[] content(String[] words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!word.equals("a") && !word.equals("an") && !word.equals("the") && !word.equals("some")) {
        kept.add(word);
      }
    }
    return kept.toArray(new String[0]);
  }
}
