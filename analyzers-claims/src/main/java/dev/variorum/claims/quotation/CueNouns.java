package dev.variorum.claims.quotation;

import java.util.Set;

/** Nouns that name speech, thought or will, or a piece of writing. Immutable. */
final class CueNouns {
  private static final Set<String> SPEECH =
      Set.of(
          ("claim claims statement statements comment comments remark remarks call calls "
                  + "plea pleas demand demands pledge pledges promise promises vow vows threat "
                  + "threats warning warnings criticism complaint complaints accusation "
                  + "accusations allegation allegations charge charges argument arguments "
                  + "assertion assertions suggestion suggestions insistence denial denials "
                  + "admission acknowledgment acknowledgement announcement announcements "
                  + "prediction predictions estimate estimates assessment contention contentions "
                  + "conclusion conclusions request requests appeal appeals praise assurance "
                  + "assurances description descriptions characterization endorsement rejection "
                  + "condemnation declaration testimony proposal proposals talk rhetoric advice "
                  + "apology recommendation recommendations observation finding findings message "
                  + "question questions disclosure")
              .split(" "));

  private static final Set<String> STANCE =
      Set.of(
          ("plan plans goal goals hope hopes fear fears concern concerns worry worries "
                  + "belief beliefs view views opinion opinions support opposition desire "
                  + "intention intentions decision conviction wish aim ambition determination "
                  + "willingness refusal reluctance skepticism scepticism embrace disdain attacks "
                  + "attack critique")
              .split(" "));

  private static final Set<String> WORDING =
      Set.of(
          ("words quote line slogan tweet tweets letter email e-mail speech mantra phrase "
                  + "motto answer response reply retort joke post note text memo dictum maxim quip "
                  + "refrain term notion verdict")
              .split(" "));

  private static final Set<String> MEDIA =
      Set.of(
          ("statement interview email e-mail tweet letter speech memo post release "
                  + "remarks twitter facebook video column editorial text message note filing "
                  + "ruling report blog briefing op-ed tweets interviews emails essay testimony "
                  + "comments documents")
              .split(" "));

  private CueNouns() {}

  /** Whether the noun can govern a clause or phrase that tells what was said or held. */
  static boolean isCue(String lower) {
    return SPEECH.contains(lower) || STANCE.contains(lower);
  }

  /** Whether the noun tells of speech rather than of a thought or a wish. */
  static boolean isSpeech(String lower) {
    return SPEECH.contains(lower) || WORDING.contains(lower);
  }

  /** Whether the noun can stand before somebody's very words. */
  static boolean isQuoting(String lower) {
    return isCue(lower) || WORDING.contains(lower);
  }

  /** Whether the noun is something in which words are published. */
  static boolean isMedium(String lower) {
    return MEDIA.contains(lower);
  }
}
