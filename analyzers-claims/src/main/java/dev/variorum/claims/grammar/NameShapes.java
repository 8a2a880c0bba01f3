package dev.variorum.claims.grammar;

import java.util.Locale;
import java.util.Set;

/** What the spelling of a name says of its bearer: hardly anything, and no more is answered. */
public final class NameShapes {
  private static final Set<String> ORGANISATION =
      Set.of(
          "institute",
          "university",
          "research",
          "company",
          "group",
          "corp",
          "corporation",
          "inc",
          "bank",
          "agency",
          "authority",
          "council",
          "committee",
          "department",
          "ministry",
          "service",
          "times",
          "post",
          "news",
          "herald",
          "party",
          "court",
          "house",
          "senate",
          "states",
          "kingdom",
          "union",
          "association",
          "street",
          "city",
          "county",
          "school",
          "college",
          "hospital",
          "center",
          "centre",
          "index",
          "exchange",
          "office",
          "police",
          "commission",
          "league",
          "club",
          "foundation",
          "press",
          "journal",
          "york",
          "angeles",
          "francisco",
          "airport",
          "dam",
          "bridge",
          "river",
          "island",
          "islands",
          "holding",
          "holdings",
          "systems",
          "technologies",
          "industries",
          "airlines",
          "airways",
          "army",
          "navy",
          "force",
          "board",
          "administration",
          "organization",
          "organisation",
          "museum",
          "church",
          "team",
          "company's",
          "kong",
          "delhi",
          "zealand",
          "africa",
          "korea",
          "britain",
          "ireland",
          "america",
          "europe",
          "asia",
          "beach",
          "park",
          "valley",
          "lake",
          "district",
          "infirmary",
          "ferries",
          "motors",
          "energy",
          "water",
          "trust",
          "fund",
          "society",
          "federation",
          "telecom",
          "media",
          "rail",
          "railways",
          "lines",
          "shipping",
          "marine",
          "labs",
          "laboratories",
          "foods",
          "stores",
          "partners",
          "capital",
          "broadcasting",
          "theatre",
          "theater",
          "hotel",
          "station",
          "works",
          "square",
          "road",
          "avenue",
          "workers",
          "markets",
          "insurance",
          "pharmaceuticals",
          "pharma",
          "pharmacies",
          "logistics",
          "airline",
          "electric",
          "power",
          "gas",
          "oil",
          "steel",
          "mining",
          "space",
          "aerospace",
          "aviation",
          "security",
          "networks",
          "digital",
          "software",
          "health",
          "clinic",
          "alliance",
          "coalition",
          "campaign",
          "movement",
          "congress",
          "parliament",
          "assembly",
          "chamber",
          "tribunal",
          "inspectorate",
          "directorate",
          "bureau",
          "brigade",
          "coastguard");

  private static final Set<String> DEMONYMS =
      Set.of(
          "american",
          "british",
          "french",
          "german",
          "dutch",
          "greek",
          "swiss",
          "welsh",
          "scots",
          "iraqi",
          "israeli",
          "pakistani",
          "saudi",
          "afghan",
          "thai",
          "czech",
          "european",
          "african",
          "asian",
          "western",
          "eastern",
          "northern",
          "southern",
          "democratic",
          "republican",
          "muslim",
          "christian",
          "jewish",
          "catholic",
          "arab",
          "latino",
          "hispanic");

  private NameShapes() {}

  /** Whether a name looks like a person's first name and surname. */
  public static boolean isPersonal(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
      if (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean joined =
        lower.contains(" of ")
            || lower.contains(" the ")
            || lower.contains(" for ")
            || lower.contains(" and ");
    return !isOrganisationWord(last) && !joined;
  }

  /** Whether a word, in lower case, ends names of organisations and places rather than of people. */
  public static boolean isOrganisationWord(String lower) {
    return ORGANISATION.contains(lower);
  }

  /** Whether a capitalised word is an adjective of origin or creed rather than a name. */
  public static boolean isDemonym(String lower) {
    return DEMONYMS.contains(lower)
        || (lower.length() > 5 && (lower.endsWith("ese") || lower.endsWith("nian")))
        || (lower.length() > 5 && (lower.endsWith("ish") || lower.endsWith("sian")));
  }
}
