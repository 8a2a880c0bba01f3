package dev.variorum.claims.checkworthiness;

import dev.variorum.claims.numeral.WordList;
import java.util.Set;

/** Closed classes of English words that tell a checkable statement from talk. */
final class CueWords {
  private static final Set<String> CHANGE =
      WordList.of(
          "rose rise risen rising fell fall fallen falling increased increase increasing decreased",
          "decrease declined decline dropped drop doubled tripled quadrupled halved grew grown",
          "growing growth shrank shrunk cut cuts slashed raised gained lost lower lowered higher",
          "climbed jumped soared plunged slid surged reduced reduce reduction expanded exceeded",
          "outnumbered reached peaked totalled totaled down up");
  private static final Set<String> COMPARISON =
      WordList.of(
          "more less fewer most least highest lowest largest biggest smallest best worst greatest",
          "longest first last only record average half twice double majority every never always",
          "percent rate ratio number than");
  private static final Set<String> DEED =
      WordList.of(
          "voted vote vetoed signed passed opposed supported proposed introduced created built",
          "spent paid sold bought gave sent appointed nominated fired convicted indicted arrested",
          "killed died injured killed closed opened moved shipped imported exported banned allowed",
          "rejected approved promised pledged announced admitted denied ordered invaded bombed",
          "defeated won released launched founded hired endorsed called accused sued published",
          "cost costs received invested borrowed owed owes produced employed");
  private static final Set<String> SUBJECT_MATTER =
      WordList.of(
          "tax taxes budget deficit debt economy jobs unemployment wages income insurance crime",
          "crimes police military troops nuclear weapons oil energy trade law laws congress",
          "senate court government administration bill policy veto inflation prices price sales",
          "shares schools education immigrants border poverty emissions abortion drugs guns",
          "hospital hospitals pension spending program programs company companies workers");
  private static final Set<String> OPINION =
      WordList.of(
          "think believe hope feel guess suppose wish opinion favor favour prefer proud glad happy",
          "sorry love hate maybe perhaps probably should ought must shall deserve understand",
          "mean view want like agree disagree imagine");
  private static final Set<String> PLAN =
      WordList.of("will would could might may can going need needs let let's we'll i'll i'd we'd");
  private static final Set<String> CEREMONY =
      WordList.of(
          "thank thanks welcome hello goodbye sir ladies gentlemen please applause laughter",
          "question questions answer debate tonight evening minute minutes moderator");

  private CueWords() {}

  static boolean isChange(String word) {
    return CHANGE.contains(word);
  }

  static boolean isComparison(String word) {
    return COMPARISON.contains(word);
  }

  static boolean isDeed(String word) {
    return DEED.contains(word);
  }

  static boolean isSubjectMatter(String word) {
    return SUBJECT_MATTER.contains(word);
  }

  static boolean isOpinion(String word) {
    return OPINION.contains(word);
  }

  static boolean isPlan(String word) {
    return PLAN.contains(word);
  }

  static boolean isCeremony(String word) {
    return CEREMONY.contains(word);
  }
}
