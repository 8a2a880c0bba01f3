package dev.variorum.claims.quotation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that stand for a person by role or for an organisation. Immutable. */
final class RoleNouns {
  private static final Pattern PERSON_ENDING =
      Pattern.compile(".{2,}(er|or|ist|ian|ant|ent|ee|man|woman|person|wright|eer|ess|maker)");

  static final Set<String> PERSONS =
      Set.of(
          ("man woman boy girl resident neighbour neighbor witness spokesman spokeswoman "
                  + "spokesperson person doctor nurse victim passenger chief boss king queen "
                  + "prince princess duke pope bishop archbishop mayor judge coach guard pilot "
                  + "guide host star striker captain colonel general sergeant lieutenant admiral "
                  + "governor senator congressman congresswoman representative secretary official "
                  + "executive magnate mogul billionaire millionaire critic rival aide ally expert "
                  + "graduate student father mother son daughter brother sister husband wife widow "
                  + "veteran native suspect defendant detective chairman chairwoman chair ceo "
                  + "candidate nominee incumbent athlete clerk architect cleric imam priest rabbi "
                  + "chef diplomat premier chancellor undersecretary academic head frontrunner "
                  + "front-runner democrat republican conservative principal heir")
              .split(" "));

  private static final Set<String> NOT_PERSONS =
      Set.of(
          ("paper newspaper letter order number center computer water river winter summer "
                  + "power tower server offer answer matter border chapter corner quarter disaster "
                  + "murder weather majority factor sector error floor door statement agreement "
                  + "government department parliament movement document payment moment percent "
                  + "event content investment development settlement argument announcement "
                  + "accident incident restaurant plant grant restaurants committee carrier maker "
                  + "manufacturer developer retailer publisher broadcaster insurer lender operator "
                  + "provider supplier airliner fever paperwork regulator watchdog poster banner "
                  + "folder twitter newsletter register character ruler cluster filter ferry "
                  + "charter dinner tweet business process success access congress press fortress "
                  + "patent talent extent monument element tournament treatment amendment "
                  + "equipment environment monitor motor reactor tractor mirror minor major prior "
                  + "poor harbor honor labor labour favor color humor rumor terror minister's")
              .split(" "));

  private static final Set<String> ORGANISATIONS =
      Set.of(
          ("company firm startup start-up giant maker manufacturer group developer "
                  + "business corporation conglomerate carrier airline retailer bank lender "
                  + "insurer automaker carmaker chipmaker organization organisation institute "
                  + "agency operator publisher broadcaster newspaper paper network magazine "
                  + "website outlet charity foundation lab laboratory studio utility supplier "
                  + "subsidiary unit watchdog regulator")
              .split(" "));

  private static final Set<String> VOICES =
      Set.of(
          ("police authority authorities ministry department government council committee court "
                  + "parliament army navy military campaign camp party union team staff crew board "
                  + "commission panel tribunal embassy office service university college hospital family "
                  + "poll survey study report statement analysis data figures record source document memo "
                  + "letter filing lawsuit complaint indictment email article story book review "
                  + "audit research half third majority most some many others public media press residents "
                  + "scientist coalition alliance federation association club league church regime state "
                  + "administration delegation faction opposition leadership management jury prosecution "
                  + "two three four five six seven eight nine ten defence defense watchdog exchange troop rebel activist protester")
              .split(" "));

  private static final Set<String> TITLES =
      Set.of(
          ("president senator governor representative general doctor professor lieutenant "
                  + "sergeant captain colonel reverend superintendent secretary minister "
                  + "chancellor mayor judge justice chief admiral king queen prince princess pope "
                  + "archbishop bishop cardinal detective officer congressman congresswoman "
                  + "councillor councilman councilwoman premier sheriff speaker ambassador deputy "
                  + "former acting commissioner inspector ceo coach spokesman spokeswoman director "
                  + "chairman chairwoman leader analyst actor actress author manager attorney "
                  + "lawyer founder co-founder undersheriff economist whip counsel negotiator "
                  + "strategist")
              .split(" "));

  private static final Map<String, String> SHORT_TITLES =
      Map.ofEntries(
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("rep", "representative"),
          Map.entry("gen", "general"),
          Map.entry("dr", "doctor"),
          Map.entry("prof", "professor"),
          Map.entry("lt", "lieutenant"),
          Map.entry("sgt", "sergeant"),
          Map.entry("capt", "captain"),
          Map.entry("col", "colonel"),
          Map.entry("rev", "reverend"),
          Map.entry("supt", "superintendent"));

  private RoleNouns() {}

  /** Whether {@code lower} can stand for one person. */
  static boolean isPerson(String lower) {
    return PERSONS.contains(lower)
        || !NOT_PERSONS.contains(lower)
            && !ORGANISATIONS.contains(lower)
            && lower.length() < 24
            && PERSON_ENDING.matcher(lower).matches();
  }

  /** Whether {@code lower} can stand for an organisation named before. */
  static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  /** Whether {@code lower} is a body of people or a piece of writing that can be cited. */
  static boolean isVoice(String lower) {
    return VOICES.contains(lower);
  }

  /** Whether {@code lower} stands before names as a title. */
  static boolean isTitle(String lower) {
    return TITLES.contains(lower);
  }

  /** A title written out, in lower case. */
  static String title(String lower) {
    return SHORT_TITLES.getOrDefault(lower, lower);
  }

  /** Whether the noun says that its bearer is a woman. */
  static boolean isWoman(String lower) {
    return lower.endsWith("woman")
        || lower.equals("actress")
        || lower.equals("mother")
        || lower.equals("wife")
        || lower.equals("daughter")
        || lower.equals("sister")
        || lower.equals("widow")
        || lower.equals("queen")
        || lower.equals("princess")
        || lower.equals("girl");
  }

  /** Whether the noun says that its bearer is a man. */
  static boolean isMan(String lower) {
    return (lower.endsWith("man") && !isWoman(lower))
        || lower.equals("actor")
        || lower.equals("father")
        || lower.equals("husband")
        || lower.equals("son")
        || lower.equals("brother")
        || lower.equals("king")
        || lower.equals("prince")
        || lower.equals("boy");
  }
}
