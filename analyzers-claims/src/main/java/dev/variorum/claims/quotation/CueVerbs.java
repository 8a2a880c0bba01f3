package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.VerbForms;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs that tell of speech, thought or will, by any of their forms. Immutable. */
final class CueVerbs {
  /** What a cue verb tells of, which says what may be its content. */
  enum Sense {
    /** Speech: it may introduce a quotation and takes a clause. */
    SPEECH,
    /** Speech beside a quotation only; elsewhere the verb has mostly another meaning. */
    QUOTING,
    /** Speech about something: content is a phrase, mostly behind a preposition. */
    TOPIC,
    /** Thought or knowledge: content is a clause. */
    THOUGHT,
    /** For or against somebody or something: content is a phrase. */
    ATTITUDE,
    /** Intention or hope: content begins with to. */
    WILL
  }

  private static final String SPEECH =
      "say tell write add ask note report announce suggest argue call describe tweet explain "
          + "declare acknowledge insist claim state conclude reply respond warn "
          + "admit agree answer assert allege caution comment complain concede confess confirm "
          + "contend counter deny disclose emphasize emphasise estimate exclaim "
          + "express guess hint indicate inform insinuate joke lament mention mumble "
          + "murmur mutter object observe opine point post predict proclaim promise "
          + "propose protest quip recall recount reiterate remark remember remind repeat retort "
          + "reveal shout sigh speculate stress summarize swear testify urge vow "
          + "whisper wonder yell blog charge clarify elaborate recommend rule stipulate text "
          + "underscore forecast demand accuse praise quote question muse fume "
          + "surmise interject boast brag chant chime rant gush thunder blurt "
          + "assure sum intone deadpan scoff plead implore chide scold tease "
          + "advise instruct tout recite bellow bemoan grumble grouse correct counsel "
          + "concur email retweet message argue theorize theorise hypothesize reason vent preach "
          + "affirm stammer snarl hiss exhort lecture marvel enthuse rejoin relate narrate";

  private static final String QUOTING =
      "continue read pledge cry spell snap thunder begin go conclude open close finish start laugh "
          + "smile shrug scream pen sing interrupt jab fire shoot hit offer beg rail pray";

  private static final String TOPIC =
      "talk speak refer discuss address allude complain inquire elaborate";

  private static final String THOUGHT =
      "think believe know feel find show understand fear doubt hear learn expect anticipate "
          + "demonstrate imply assume realize realise recognize recognise discover figure reckon "
          + "imagine determine decide consider see worry notice suspect suppose envision";

  private static final String ATTITUDE =
      "criticize criticise cite endorse oppose defend reject dismiss blame denounce condemn "
          + "decry slam blast dispute challenge celebrate welcome mock highlight label dub "
          + "attribute credit hail regard applaud thank assail lambaste excoriate ridicule rebuke "
          + "rebut refute disavow favor favour invoke liken compare portray depict characterize "
          + "characterise reference bash berate deride embrace back admire resent deplore "
          + "congratulate encourage disagree sympathize champion discuss";

  private static final String WILL =
      "want hope plan seek refuse decline intend threaten prefer wish aim promise vow pledge propose";

  private static final Set<String> OPINION =
      Set.of("think believe expect anticipate reckon fear doubt suspect suppose".split(" "));

  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce promise pledge report deny predict forecast estimate disclose confirm claim"
              .split(" "));

  private static final Map<String, Sense> FORMS = new HashMap<>();
  private static final Map<String, String> BASES = new HashMap<>();

  static {
    add(WILL, Sense.WILL);
    add(QUOTING, Sense.QUOTING);
    add(TOPIC, Sense.TOPIC);
    add(ATTITUDE, Sense.ATTITUDE);
    add(THOUGHT, Sense.THOUGHT);
    add(SPEECH, Sense.SPEECH);
  }

  private CueVerbs() {}

  private static void add(String bases, Sense sense) {
    for (String base : bases.split(" ")) {
      for (String form : VerbForms.of(base)) {
        FORMS.put(form, sense);
        BASES.put(form, base);
      }
      if (base.endsWith("el")) {
        // British spelling: labelled
        for (String form : new String[] {base + "led", base + "ling"}) {
          FORMS.put(form, sense);
          BASES.put(form, base);
        }
      }
    }
  }

  /** Whether {@code lower} is a form of a cue verb. */
  static boolean isCue(String lower) {
    return FORMS.containsKey(lower);
  }

  /** Whether {@code lower} is a form of a verb of speech. */
  static boolean isSpeech(String lower) {
    return FORMS.get(lower) == Sense.SPEECH;
  }

  /** Whether {@code lower} is a form of a verb of speech or of one that is so beside a quotation. */
  static boolean isQuoting(String lower) {
    Sense sense = FORMS.get(lower);
    return sense == Sense.SPEECH || sense == Sense.QUOTING;
  }

  /** Whether {@code lower} is a form of a verb that tells of an opinion, not of knowledge. */
  static boolean isOpinion(String lower) {
    return OPINION.contains(base(lower));
  }

  /** Whether what was said can be a noun phrase: {@code announced a loan}. */
  static boolean isAnnouncing(String lower) {
    return ANNOUNCING.contains(base(lower));
  }

  static boolean isTopic(String lower) {
    return FORMS.get(lower) == Sense.TOPIC;
  }

  static boolean isThought(String lower) {
    return FORMS.get(lower) == Sense.THOUGHT;
  }

  static boolean isAttitude(String lower) {
    return FORMS.get(lower) == Sense.ATTITUDE;
  }

  static boolean isWill(String lower) {
    return FORMS.get(lower) == Sense.WILL;
  }

  /** The base form; the word itself when it is no cue. */
  static String base(String lower) {
    return BASES.getOrDefault(lower, lower);
  }
}
