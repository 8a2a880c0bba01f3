package dev.variorum.sentiment.target;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is written like a name and is no subject: peoples and other kinds, days, numbered parts. */
final class NoSubjects {
  /** They tell of what kind something is, or when. */
  private static final Set<String> KINDS =
      Set.copyOf(
          List.of(
              ("american british chinese french german russian indian japanese european african asian"
                      + " arab israeli palestinian iranian iraqi turkish greek italian spanish polish"
                      + " ukrainian canadian mexican brazilian australian korean vietnamese english"
                      + " scottish irish welsh dutch swedish swiss austrian belgian danish norwegian"
                      + " finnish egyptian syrian saudi pakistani afghan cuban venezuelan nigerian"
                      + " kenyan portuguese hungarian czech romanian indonesian thai filipino western"
                      + " eastern northern southern christian muslim jewish catholic protestant ai it tv"
                      + " ceo mp mps internet christmas easter god monday tuesday wednesday thursday mondays tuesdays"
                      + " wednesdays thursdays fridays saturdays sundays friday saturday sunday january february march april may june july august"
                      + " september october november december mr mrs ms")
                  .split(" ")));

  /** Things told apart by number: with one behind them they are parts of something. */
  private static final Set<String> NUMBERED =
      Set.copyOf(
          List.of(
              ("room floor level gate door hall pier berth dock quay platform track terminal runway bay"
                      + " bridge exit junction route road highway interstate line lane lot row aisle seat"
                      + " table block building house apartment flat unit ward cell district zone area"
                      + " section sector region precinct phase stage step round part chapter page"
                      + " paragraph article clause rule law schedule annex appendix figure chart exhibit"
                      + " item number no grade class form year week day episode season series volume"
                      + " issue version release group category tier type division pool heat race lap game"
                      + " set match flight boat car coach carriage engine bus tram train valve filter pump"
                      + " tank reactor boiler turbine well shaft tunnel furnace kiln crane camera sensor"
                      + " channel studio stand court field pitch hole mile kilometre milepost buoy")
                  .split(" ")));

  /** The last words of names that, by themselves, name a stuff or a trade. */
  private static final Set<String> STUFFS =
      Set.copyOf(
          List.of(
              ("water gas oil petroleum power energy electric steel air rail road sea marine food foods"
                      + " media capital wine beer milk coal gold silver copper paper glass stone wood"
                      + " iron salt sugar tea coffee bread fish meat cotton wool land earth sun moon"
                      + " light sound art music life health love peace war street avenue lane square"
                      + " hill day week times post news mail")
                  .split(" ")));

  /** Words that open a sentence before a name, and the article. */
  private static final Set<String> OPENERS =
      Set.copyOf(
          List.of(
              ("the besides despite unlike like although though while with for after before since"
                      + " under amid following according even meanwhile still yet but and so when if"
                      + " as at in on from by to inside outside behind beyond without within both"
                      + " neither only this that these those some many most all no not our their his"
                      + " her its my your how why what where who is was are can could should will"
                      + " would did does do has have had let now then here there once until because"
                      + " unless whether against about over through across another every each")
                  .split(" ")));

  /** The last words of names that are no party to anything. */
  private static final Set<String> HEADS =
      Set.copyOf(
          List.of(
              ("street road avenue square boulevard highway river island islands airport harbour"
                      + " harbor valley ocean sea index exchange average composite")
                  .split(" ")));

  private NoSubjects() {}

  /** Whether a capital word before a name only opens the sentence. */
  static boolean opens(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name stands for no subject; {@code numbered} says that a number follows it. */
  static boolean contain(String name, boolean numbered) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.length() < 2 || (numbered && NUMBERED.contains(lower))) {
      return true;
    }
    int last = lower.lastIndexOf(' ');
    if (last > 0 && HEADS.contains(lower.substring(last + 1))) {
      return true;
    }
    for (String word : lower.split("\\s+")) {
      if (!KINDS.contains(word)) {
        return describes(name);
      }
    }
    return true;
  }

  /** Whether it is a description made of a name: {@code London-listed}. */
  static boolean describes(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < name.length()
        && name.endsWith("ed")
        && Character.isLowerCase(name.charAt(hyphen + 1));
  }

  /** Whether {@code the} with this last word of a name may well be no name's short form. */
  static boolean isStuff(String head) {
    return STUFFS.contains(head);
  }
}
