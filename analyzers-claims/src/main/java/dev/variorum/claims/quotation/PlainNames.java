package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import java.util.Locale;
import java.util.Set;

/**
 * Names without what news writing puts before them: {@code Amsterdam-based Brightwell Foods}, {@code
 * German Chancellor Angela Merkel}, {@code Quarterback Peyton Manning}.
 */
public final class PlainNames {
  /** What a place, market or owner is joined to a name with. */
  private static final Set<String> JOINED =
      Set.of("based", "born", "listed", "owned", "backed", "headquartered", "traded", "controlled");

  /** Roles that stand before a name without an article, other than titles. */
  private static final Set<String> ROLES =
      Set.of(
          ("coach striker quarterback forward pitcher goalkeeper goalie midfielder defender "
                  + "guard star singer driver guitarist comedian photographer spokesperson prosecutor "
                  + "scientist researcher owner president-elect")
              .split(" "));

  /** Titles that names of organisations begin with as well. */
  private static final Set<String> AMBIGUOUS =
      Set.of("general", "king", "queen", "prince", "princess", "justice", "bishop", "speaker");

  private static final int FULL = 2;

  private PlainNames() {}

  /** The name itself; the whole where nothing is before it. */
  public static String of(String name) {
    String[] words = name.split("[\\s-]+");
    int from = 0;
    for (int i = 0; i + 1 < words.length; i++) {
      if (i > 0 && JOINED.contains(words[i].toLowerCase(Locale.ROOT))) {
        from = i + 1;
      }
    }
    for (int i = from; words.length - i > FULL; i++) {
      String rest = join(words, i + 1);
      if (isRole(words[i]) && NameShapes.isPersonal(rest)) {
        from = i + 1;
      }
    }
    return join(words, from);
  }

  /** Whether all words are titles, written out or short: {@code Lt}, {@code Deputy}. */
  public static boolean isTitle(String name) {
    for (String word : name.split("[\\s-]+")) {
      if (!RoleNouns.isTitle(RoleNouns.title(word.toLowerCase(Locale.ROOT).replace(".", "")))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRole(String word) {
    String lower = RoleNouns.title(word.toLowerCase(Locale.ROOT).replace(".", ""));
    boolean letters = word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean initial = word.endsWith(".") || word.length() == 1;
    return RoleNouns.isTitle(lower) && !AMBIGUOUS.contains(lower)
        || ROLES.contains(lower)
        || NameShapes.isDemonym(lower)
        || lower.length() > 6 && (lower.endsWith("man") || lower.endsWith("woman"))
        || letters && !initial;
  }

  private static String join(String[] words, int from) {
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
  }
}
