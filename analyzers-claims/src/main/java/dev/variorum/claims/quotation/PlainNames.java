package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.NameShapes;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.WordLists;
import java.util.Arrays;
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
      WordLists.of(
          "coach striker quarterback forward pitcher goalkeeper goalie midfielder defender "
              + "guard star singer driver guitarist comedian photographer spokesperson prosecutor "
              + "scientist researcher owner president-elect challenger whistleblower analyst "
              + "steward organiser organizer campaigner activist farmer pensioner docker "
              + "agent inspector constable sergeant engineer mum dad teacher lawyer "
              + "columnist author historian economist founder director editor skipper");

  /** Titles that names of organisations begin with as well. */
  private static final Set<String> AMBIGUOUS =
      Set.of("general", "king", "queen", "prince", "princess", "justice", "bishop", "speaker");

  private static final int FULL = 2;

  private PlainNames() {}

  /** The name itself; the whole where nothing is before it. */
  public static String of(String name) {
    String[] words = name.split("[\\s-]+");
    int from = behindDescription(words);
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

  /** Whether words are but a name, and do not tell of somebody by way of one: {@code people around Ann Ito}. */
  public static boolean isName(String name) {
    for (String word : of(name).split(" ")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (small && word.length() > 3 && Character.isLetter(word.charAt(1))) {
        return false;
      }
    }
    return true;
  }

  /** {@code mum of three Tansy Wick}: the first word of a person's full name at the end, else 0. */
  private static int behindDescription(String[] words) {
    int from = words.length;
    while (from > 0
        && !words[from - 1].isEmpty()
        && Character.isUpperCase(words[from - 1].charAt(0))) {
      from--;
    }
    boolean linked = from > 0 && WordClass.of(words[from - 1].toLowerCase(Locale.ROOT)) != 0;
    boolean told =
        from > 0
            && !words[from - 1].isEmpty()
            && Character.isLowerCase(words[from - 1].charAt(0))
            && !linked;
    return told && words.length - from >= FULL ? from : 0;
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
        || RoleNouns.PERSONS.contains(lower) && !AMBIGUOUS.contains(lower)
        || NameShapes.isDemonym(lower)
        || lower.length() > 6 && (lower.endsWith("man") || lower.endsWith("woman"))
        || letters && !initial;
  }

  private static String join(String[] words, int from) {
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }
}
