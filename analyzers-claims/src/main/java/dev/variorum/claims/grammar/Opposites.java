package dev.variorum.claims.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that exclude each other: opposites in pairs, and members of small families of which only
 * one can hold (colours, countries, days). Gathered by hand. Immutable.
 */
public final class Opposites {
  private static final List<String> PAIRS =
      List.of(
          ("rise fall, rose fell, up down, higher lower, increase decrease, gain loss, "
                  + "increased decreased, gained lost, win lose, won lost, more less, more fewer, "
                  + "many few, most least, above below, over under, before after, first last, "
                  + "open closed, open shut, opened closed, accept reject, accepted rejected, "
                  + "accepted refused, accept refuse, accept decline, accepted declined, "
                  + "approve reject, approved rejected, agree disagree, agreed disagreed, "
                  + "agreed refused, confirm deny, confirmed denied, admit deny, admitted denied, "
                  + "support oppose, supported opposed, guilty innocent, guilty acquitted, "
                  + "convicted acquitted, alive dead, living dead, success failure, "
                  + "succeeded failed, succeed fail, passed failed, pass fail, begin end, "
                  + "began ended, start stop, started stopped, start end, started ended, "
                  + "arrive depart, arrived departed, arrived left, enter leave, entered left, "
                  + "buy sell, bought sold, hire fire, hired fired, praise criticise, "
                  + "praised criticised, praised criticized, strengthen weaken, "
                  + "strengthened weakened, improve worsen, improved worsened, true false, "
                  + "right wrong, legal illegal, safe dangerous, safe unsafe, possible impossible, "
                  + "able unable, same different, similar different, hot cold, warm cold, warm cool, "
                  + "wet dry, full empty, rich poor, strong weak, stronger weaker, fast slow, "
                  + "faster slower, quickly slowly, fastest slowest, big small, large small, "
                  + "larger smaller, bigger smaller, largest smallest, biggest smallest, long short, "
                  + "longer shorter, longest shortest, high low, highest lowest, tall short, "
                  + "taller shorter, deep shallow, wide narrow, thick thin, heavy light, "
                  + "heavier lighter, old young, old new, older younger, oldest youngest, "
                  + "early late, earlier later, near far, close far, inside outside, "
                  + "indoors outdoors, indoor outdoor, in out, front back, behind ahead, left right, "
                  + "top bottom, male female, man woman, men women, boy girl, boys girls, "
                  + "husband wife, son daughter, brother sister, father mother, he she, his her, "
                  + "him her, day night, asleep awake, sleeping awake, sitting standing, sit stand, "
                  + "sits stands, standing lying, happy sad, happy unhappy, happily sadly, "
                  + "smiling frowning, laughing crying, loud quiet, loudly quietly, clean dirty, "
                  + "hard soft, hard easy, difficult easy, rough smooth, beautiful ugly, good bad, "
                  + "better worse, best worst, public private, present absent, with without, "
                  + "all none, everyone nobody, everybody nobody, always never, often rarely, "
                  + "positive negative, optimistic pessimistic, certain uncertain, likely unlikely, "
                  + "known unknown, dressed undressed, naked dressed, empty crowded, "
                  + "crowded deserted, light dark, bright dark, bright dim, sunny cloudy, "
                  + "sober drunk, single married, married divorced, healthy sick, healthy ill, "
                  + "employed unemployed, cheap expensive, cheaper dearer, push pull, "
                  + "pushing pulling, pushes pulls, pull push, lead follow, leading following, "
                  + "give take, giving taking, throw catch, throwing catching, throws catches, "
                  + "catching dropping, sink float, climbing descending, ascending descending, "
                  + "alone together, raw cooked, boiling freezing, victory defeat, ally enemy, "
                  + "friend enemy, peace war, import export, imports exports, profit loss, "
                  + "surplus deficit, majority minority, maximum minimum, raise cut, raised cut, "
                  + "raised lowered, raise lower, doubled halved, expand shrink, expanded shrank, "
                  + "permit ban, permitted banned, allowed banned, allow forbid, allowed forbidden, "
                  + "released detained, freed jailed, remember forget, hide reveal, fresh stale, "
                  + "clear cloudy, calm stormy, calm rough, tied untied, covered uncovered, "
                  + "visible invisible, interested uninterested, bored excited, "
                  + "attractive unattractive, comfortable uncomfortable, straight curly, "
                  + "straight curved, wild tame, rural urban, north south, east west, "
                  + "northern southern, eastern western, amateur professional, modern ancient, "
                  + "tiny huge, tiny large, tiny big, small huge, little big, giant tiny, "
                  + "small giant, small enormous, little huge, little large, busy idle, lots few, "
                  + "several one, awake sleeping, winter summer, dry soaked, start finish, "
                  + "started finished, begin finish, including excluding, include exclude, "
                  + "included excluded, young senior, junior senior, military civilian, small great, "
                  + "little giant, large little, small gigantic, sun moon, sunrise sunset, "
                  + "dawn dusk, starts finishes, crowded empty, old fresh, new used, big little, "
                  + "long brief, daughter son, girl son, boy daughter, uncle aunt, nephew niece, "
                  + "king queen, host guest, teacher student, adult child, adults children, "
                  + "parent child, ascend descend, up downward, upward downward, forward backward, "
                  + "forwards backwards, smile frown, love hate, loves hates, laugh cry, "
                  + "laughs cries, remove add, removed added, fill empty, attack defend, "
                  + "attacking defending, appear disappear, live die, lived died, survived died, "
                  + "unlock lock, opening closing, opens closes, kept lost, found lost, find lose, "
                  + "united divided, armed unarmed")
              .split(", "));

  private static final List<String> FAMILIES =
      List.of(
          "red blue green yellow orange purple pink brown black white grey gray violet beige "
              + "turquoise maroon magenta cyan teal navy scarlet crimson tan lavender gold silver",
          "monday tuesday wednesday thursday friday saturday sunday",
          "january february march april may june july august september october november december",
          "spring summer autumn winter",
          "north south east west",
          "breakfast lunch dinner supper",
          "mercury venus earth mars jupiter saturn uranus neptune pluto",
          "usa america china india russia germany france britain england scotland ireland spain "
              + "italy japan brazil canada mexico australia argentina egypt turkey greece poland "
              + "sweden norway denmark finland iceland netherlands belgium switzerland austria "
              + "portugal hungary romania bulgaria ukraine israel iran iraq syria lebanon jordan "
              + "pakistan afghanistan bangladesh nepal thailand vietnam cambodia laos malaysia "
              + "singapore indonesia philippines nigeria kenya ethiopia ghana morocco algeria tunisia "
              + "libya sudan somalia uganda tanzania zimbabwe chile peru colombia venezuela ecuador "
              + "bolivia cuba jamaica haiti korea taiwan mongolia kazakhstan serbia croatia albania "
              + "yemen oman qatar kuwait cyprus malta luxembourg estonia latvia lithuania belarus "
              + "georgia armenia azerbaijan uruguay paraguay panama guatemala honduras fiji",
          "american chinese indian russian german french british english scottish irish spanish "
              + "italian japanese brazilian canadian mexican australian argentinian egyptian turkish "
              + "greek polish swedish norwegian danish finnish dutch belgian swiss austrian "
              + "portuguese hungarian romanian bulgarian ukrainian israeli iranian iraqi syrian "
              + "lebanese pakistani afghan bangladeshi nepalese thai vietnamese cambodian malaysian "
              + "indonesian filipino nigerian kenyan ethiopian moroccan algerian tunisian libyan "
              + "chilean peruvian colombian venezuelan cuban jamaican korean taiwanese mongolian "
              + "serbian croatian albanian welsh czech slovak latvian lithuanian estonian",
          "wood wooden metal steel iron plastic glass paper cardboard leather wool cotton silk "
              + "concrete stone brick marble copper bronze aluminium aluminum rubber ceramic granite "
              + "nylon denim velvet linen straw clay sand wax ice snow grass dirt mud gravel foam",
          "water coffee tea milk juice beer wine vodka whiskey whisky rum gin champagne lemonade "
              + "soda cola cider cocoa brandy tequila sake smoothie cappuccino espresso latte sprite lemonade pepsi cognac bourbon",
          "guitar piano violin drums drum flute trumpet saxophone cello harp clarinet trombone "
              + "accordion banjo harmonica ukulele tuba oboe bass horn bagpipes organ mandolin keyboard",
          "kitchen bathroom bedroom garage basement attic hallway office lobby balcony cellar pantry "
              + "lounge library classroom closet nursery porch room courtroom cell hall den studio "
              + "cafeteria ballroom restroom playroom corridor",
          "potato tomato carrot onion cabbage lettuce spinach broccoli cauliflower cucumber pepper "
              + "pumpkin garlic celery pea bean corn radish beet turnip eggplant zucchini asparagus "
              + "potatoes tomatoes carrots onions peppers beans peas mushrooms cucumbers",
          "football basketball baseball tennis hockey rugby cricket golf volleyball",
          "president governor mayor minister senator chancellor king queen",
          "dog cat horse cow sheep pig goat bird fish",
          "morning afternoon evening night midnight noon",
          "surpass match trail",
          "hydrogen oxygen nitrogen helium carbon");

  private static final Map<String, Set<String>> OPPOSITE = new HashMap<>();
  private static final Map<String, Set<Integer>> FAMILY = new HashMap<>();

  static {
    for (String pair : PAIRS) {
      String[] two = pair.split(" ");
      OPPOSITE.computeIfAbsent(two[0], k -> new HashSet<>()).add(two[1]);
      OPPOSITE.computeIfAbsent(two[1], k -> new HashSet<>()).add(two[0]);
    }
    for (int f = 0; f < FAMILIES.size(); f++) {
      for (String word : FAMILIES.get(f).split(" ")) {
        FAMILY.computeIfAbsent(word, k -> new HashSet<>()).add(f);
      }
    }
  }

  private Opposites() {}

  /** Whether two words, in lower case, are opposites. */
  public static boolean oppose(String a, String b) {
    return OPPOSITE.getOrDefault(a, Set.of()).contains(b) || isNegated(a, b) || isNegated(b, a);
  }

  /** {@code happy} and {@code unhappy}, {@code legal} and {@code illegal}. */
  private static boolean isNegated(String plain, String negated) {
    if (plain.length() < 4 || negated.length() < plain.length() + 2) {
      return false;
    }
    for (String prefix : new String[] {"un", "in", "im", "il", "ir", "dis", "non", "non-"}) {
      if (negated.length() == prefix.length() + plain.length()
          && negated.startsWith(prefix)
          && negated.endsWith(plain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two different words belong to one family of which only one member can hold. */
  public static boolean exclude(String a, String b) {
    if (a.equals(b)) {
      return false;
    }
    Set<Integer> families = FAMILY.getOrDefault(a, Set.of());
    return FAMILY.getOrDefault(b, Set.of()).stream().anyMatch(families::contains);
  }
}
