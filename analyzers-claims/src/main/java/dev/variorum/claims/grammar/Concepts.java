package dev.variorum.claims.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of news prose that report one and the same thing, gathered by hand: each line is one
 * concept, named by its first word. Words of no line are their own concept, by stem. Immutable.
 */
public final class Concepts {
  private static final String[] LINES = {
    // life and harm
    "die dies died dying dead death deaths killed kill kills killing toll fatality fatalities fatal "
        + "perish perished lives slain slaying murdered murder shot-dead deceased",
    "injure injured injuring injury injuries wounded wound wounds hurt",
    "missing unaccounted disappeared vanished",
    "hospital hospitals hospitalised hospitalized ward wards clinic",
    "rescue rescued rescuing rescuers saved",
    "evacuate evacuated evacuation evacuees displaced leave relocated",
    "survive survived survivor survivors",
    "arrest arrested detained apprehended custody detain arrests nicked nabbed collared",
    "attack attacked attacks assault assaulted",
    "crash crashed collision collided",
    "explode exploded explosion blast bomb bombing",
    "fire blaze blazes fires",
    "quake earthquake tremor temblor quakes earthquakes",
    "flood floods flooded flooding floodwater inundated",
    "storm hurricane cyclone typhoon",
    // law
    "sentence sentenced sentencing",
    "convict convicted conviction guilty",
    "charge charged charges indicted indictment accused",
    "sue sued sues lawsuit suing suit",
    "trial trials court tried",
    "acquit acquitted cleared",
    "prison jail jailed imprisoned imprisonment",
    // money
    "pay paid pays paying payment",
    "spend spent spending invest invested investing investment pledge pledged commit committed "
        + "commitment outlay outlays allocate allocated earmark earmarked",
    "buy bought buys buying acquire acquired acquires acquiring acquisition purchase purchased "
        + "takeover",
    "sell sold sells selling sale sales",
    "cost costs costing price priced prices",
    "worth value valued values valuation",
    "aid relief assistance help grant grants",
    "damage damages damaged",
    "loss losses deficit",
    "profit profits earnings income",
    "revenue revenues turnover",
    "share shares stock stocks equity",
    "offer offered offers offering bid bids proposal proposals",
    "deal agreement contract pact",
    "merge merger merged merging",
    "tax taxes levy duty",
    "wage wages salary salaries pay-packet",
    "fine fined fines penalty",
    // change
    "rise rises rose risen rising up higher gain gains gained gaining climb climbed climbs climbing "
        + "increase increased increases increasing jump jumped jumps jumping surge surged surges "
        + "surging soar soared add added grew grow growing grown advance advanced rally rallied "
        + "leap leapt",
    "fall falls fell fallen falling down lower drop dropped drops dropping decline declined declines "
        + "declining decrease decreased slide slid slump slumped plunge plunged tumble tumbled sink "
        + "sank lose loses lost shed",
    "cut cuts cutting reduce reduced reduces reducing slash slashed trim trimmed",
    "peak peaked crest crested high highest record",
    "close closed closes closing shut shuts shutting closure closures ended finished settled",
    "open opened opens opening",
    "begin began begun begins start started starts starting",
    "end ends ending conclude concluded finish",
    "last lasted lasts lasting",
    "double doubled doubles doubling",
    "halve halved",
    // making and showing
    "release released releases releasing launch launched launches launching unveil unveiled unveils "
        + "unveiling introduce introduced introduces introduction introducing present presented "
        + "debut debuted roll-out rollout",
    "announce announced announcement announces announcing disclosed",
    "build built builds building construct constructed construction",
    "make made makes making produce produced produces producing manufacture manufactured",
    "found founded founding establish established",
    "publish published publishes publication",
    "win wins won winning victory victorious",
    "defeat defeated beat beats beaten beating",
    "lead leads led leading",
    "vote votes voted voting ballot ballots voters turnout polls",
    "elect elected election elections",
    "oath sworn swearing-in sworn-in inaugurated inauguration inaugurate",
    "appoint appointed named hired hire hiring appointment",
    "resign resigned resigns resignation quit stepped",
    "dismiss fired sacked dismissed laid-off layoffs",
    "marry married marries wedding",
    "born birth births",
    "visit visited visits visiting",
    "arrive arrived arrives arrival",
    "travel travelled traveled trip journey",
    "meet met meeting meets summit",
    "join joined joins joining",
    "play played plays playing",
    "score scored scores scoring",
    "solve solved solves solving cracked",
    "test tested tests testing exam trials-of",
    "train trained training trains",
    "use uses used using",
    "employ employs employed employees employee staff workers workforce",
    "size large big bigger larger smaller",
    "reach reached reaches reaching hit hits hitting",
    "strike struck strikes striking",
    "measure measured measures measuring register registered recorded magnitude",
    "sound sounded sounds sounding",
    "break broke broken breaks breach breached burst",
    "ban banned bans banning prohibited forbidden",
    "approve approved approves approval",
    "investigate investigated investigates investigating investigation investigations inquiry "
        + "inquiries enquiry probe probes probed review reviewed reviews reviewing",
    "inspect inspected inspects inspection inspections surveyed survey",
    "verdict ruling ruled judgment judgement",
    "appeal appealed appeals appealing",
    "recover recovered retrieved salvaged",
    "suspend suspended suspends suspension",
    "collapse collapsed collapses collapsing",
    "contaminate contaminated contamination polluted pollution",
    "protest protests protested demonstration demonstrations demonstrated",
    "repair repaired repairs repairing mended",
    "reject rejected rejects rejection refused",
    "recall recalled recalls",
    "theft steal stole stolen theft robbed robbery heist",
    "hack hacked hacking cyberattack",
    "delay delayed delays postponed postpone",
    "cancel cancelled canceled cancels called-off",
    "return returned returns returning",
    "discover discovered discovery discovers detected",
    // things
    "person people persons man men woman women lad lads bloke blokes inhabitants residents lives",
    "home homes house houses dwelling dwellings household households residence residences",
    "child children kid kids boy boys girl girls",
    "vehicle car cars vehicles truck trucks",
    "ship vessel ships boat boats vessels ferry ferries",
    "ship vessel ships boat boats vessels",
    "aboard board onboard",
    "plane aircraft jet airliner planes",
    "film movie films movies",
    "company firm firms companies corporation business",
    "government administration authorities",
    "police officers officer",
    "soldier soldiers troops servicemen",
    "doctor doctors physician physicians",
    "month months",
    "week weeks",
    "day days",
    "year years",
    "hour hours",
    "minute minutes",
    "index gauge benchmark",
    "power electricity",
    "rain rainfall precipitation",
    "river water rivers",
    "warning alert alarm alarms",
    "puzzle puzzles riddle riddles",
    "job jobs post posts position positions role roles",
    "shop shops store stores outlet outlets supermarket supermarkets",
    "student students pupil pupils schoolchildren",
    "passenger passengers traveller travellers traveler travelers commuter commuters",
    "customer customers shopper shoppers client clients",
    "protester protesters protestor protestors demonstrator demonstrators marcher marchers",
    "spectator spectators fan fans crowd",
    "bridge footbridge bridges",
    "infection infections infected case cases",
    "outbreak outbreaks epidemic",
    "fault faults defect defects",
    "licence license licences licenses permit permits",
    "debt debts borrowing borrowings",
    "compensation compensate compensated payout payouts",
    "parameter parameters",
  };

  /** The lines that things are done by, of which news says with a verb and its noun alike. */
  private static final Set<String> DEEDS =
      Set.of(
          "#attack",
          "#arrest",
          "#rescue",
          "#evacuate",
          "#pay",
          "#spend",
          "#buy",
          "#sell",
          "#offer",
          "#merge",
          "#cut",
          "#announce",
          "#win",
          "#defeat",
          "#vote",
          "#elect",
          "#appoint",
          "#resign",
          "#visit",
          "#arrive",
          "#travel",
          "#test",
          "#approve",
          "#investigate",
          "#inspect",
          "#verdict",
          "#appeal",
          "#recover",
          "#protest",
          "#repair",
          "#reject",
          "#recall",
          "#theft",
          "#delay",
          "#return",
          "#discover",
          "#charge",
          "#sue",
          "#release");

  private static final Map<String, String> CONCEPTS = new HashMap<>();

  static {
    for (String line : LINES) {
      String[] words = line.split(" ");
      for (String word : words) {
        CONCEPTS.putIfAbsent(word, "#" + words[0]);
      }
    }
  }

  private static final Set<Integer> LISTED =
      CONCEPTS.values().stream().map(Concepts::hash).collect(Collectors.toUnmodifiableSet());

  private Concepts() {}

  /** A number that stands for a concept. */
  public static int hash(String concept) {
    return concept.hashCode() * 0x9E3779B1;
  }

  /** The numbers that stand for the concepts of words. */
  public static Set<Integer> hashes(String... words) {
    return Arrays.stream(words).map(word -> hash(of(word))).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of {@code words}, in lower case, is of a concept whose number is in an ascending list. */
  public static boolean hasAny(int[] hashes, String... words) {
    for (String word : words) {
      if (Arrays.binarySearch(hashes, hash(of(word))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands for a concept of the list. */
  public static boolean isListedHash(int hash) {
    return LISTED.contains(hash);
  }

  /** The concept of {@code lower}, a word in lower case without a possessive ending. */
  public static String of(String lower) {
    String concept = CONCEPTS.get(lower);
    if (concept == null && lower.length() > 3) {
      // A worker is one of the workers.
      concept = CONCEPTS.get(lower + "s");
    }
    return concept != null ? concept : Stems.of(lower);
  }

  /** Whether {@code concept} names a line of the list rather than a stem. */
  public static boolean isListed(String concept) {
    return concept.startsWith("#");
  }

  /** Whether {@code concept} is something done that a noun can name. */
  public static boolean isDeed(String concept) {
    return DEEDS.contains(concept);
  }

  /** How many numbers two ascending lists without repetition have in common. */
  public static int common(int[] x, int[] y) {
    int count = 0;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        count++;
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
