package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.VerbForms;
import java.util.HashMap;
import java.util.Map;

/** Verbs that tell of speech, thought or will, by any of their forms. Immutable. */
final class CueVerbs {
  /** Whether a verb can stand beside a direct quotation. */
  enum Strength {
    /** Speech: it may introduce a quotation and takes a that-clause. */
    SPEECH,
    /** A stance towards what somebody said or holds; its content is a clause or a phrase. */
    STANCE,
    /** Intention or hope: content begins with to. */
    WILL
  }

  private static final String SPEECH =
      "say tell write add ask note report announce suggest argue call describe tweet explain "
          + "declare continue acknowledge insist claim state conclude reply respond respond warn "
          + "admit agree answer assert allege caution comment complain concede confess confirm "
          + "contend counter cry declare deny disclose emphasize emphasise estimate exclaim "
          + "express guess hint indicate inform insinuate joke lament maintain mention mumble "
          + "murmur mutter object observe opine pledge point post predict proclaim promise "
          + "propose protest quip recall recount reiterate remark remember remind repeat retort "
          + "reveal shout sigh speculate spell stress summarize swear testify think urge vow "
          + "whisper wonder yell blog charge clarify elaborate recommend rule stipulate text "
          + "underscore forecast demand accuse praise quote question read mock muse fume "
          + "surmise interject boast brag chant chime pen rant gush thunder snap blurt elaborate "
          + "assure sum intone deadpan scoff plead beg implore chide scold tease rail lecture preach "
          + "advise instruct urge tout recite bellow bemoan grumble grouse complain correct counsel "
          + "hint message email concur";

  private static final String STANCE =
      "believe know feel see find show criticize criticise cite endorse support oppose defend "
          + "reject dismiss blame denounce condemn attack fear doubt understand consider hear "
          + "learn expect anticipate prove demonstrate imply mean hold regard decry slam blast "
          + "assume realize realise recognize recognise discover calculate figure reckon imagine "
          + "dispute challenge tout celebrate welcome mock boast highlight label dub attribute "
          + "credit hail assure convince determine decide";

  private static final String WILL =
      "want hope plan seek refuse decline intend offer threaten prefer wish aim need agree "
          + "promise vow pledge propose";

  private static final Map<String, Strength> FORMS = new HashMap<>();
  private static final Map<String, String> BASES = new HashMap<>();

  static {
    add(WILL, Strength.WILL);
    add(STANCE, Strength.STANCE);
    add(SPEECH, Strength.SPEECH);
  }

  private CueVerbs() {}

  private static void add(String bases, Strength strength) {
    for (String base : bases.split(" ")) {
      for (String form : VerbForms.of(base)) {
        FORMS.put(form, strength);
        BASES.put(form, base);
      }
    }
  }

  /** Whether {@code lower} is a form of a cue verb. */
  static boolean isCue(String lower) {
    return FORMS.containsKey(lower);
  }

  static boolean isSpeech(String lower) {
    return FORMS.get(lower) == Strength.SPEECH;
  }

  static boolean isWill(String lower) {
    return FORMS.get(lower) == Strength.WILL;
  }

  /** The base form; the word itself when it is no cue. */
  static String base(String lower) {
    return BASES.getOrDefault(lower, lower);
  }
}
