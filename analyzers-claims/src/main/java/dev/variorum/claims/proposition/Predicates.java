package dev.variorum.claims.proposition;

import dev.variorum.claims.grammar.Stems;
import dev.variorum.claims.grammar.VerbClasses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which classes of verbs exclude each other, which happen once, and which say too little. Collected
 * by hand for news prose. Immutable.
 */
public final class Predicates {
  /** Two classes of which one excludes the other of the same things. */
  private static final String[] EXCLUSIVE = {
    "win,lose",
    "acquit,convict",
    "approve,reject",
    "accept,reject",
    "confirm,deny",
    "admit,deny",
    "resign,dismiss",
    "survive,die",
    "support,oppose",
    "allow,ban",
    "increase,reduce"
  };

  /** Of these the one may be done first and the other later. */
  private static final Set<String> REVOCABLE =
      Set.of("confirm", "deny", "admit", "support", "oppose", "allow", "ban", "increase", "reduce");

  /** Verbs that say too little of themselves to agree or disagree on. */
  private static final Set<String> LIGHT =
      Set.of(
          ("say tell add note ask answer reply comment remark mention describe explain argue "
                  + "insist claim state think believe know feel want hope expect see hear get make take "
                  + "give go come put let keep hold mean seem appear remain become need try use show call "
                  + "include continue follow look work help turn move run bring have do report point "
                  + "suggest stand sit like love talk speak write read happen set play deal face begin "
                  + "start end find view wait cause concern relate base consider express indicate involve "
                  + "feature mark represent reflect understand remember enjoy stay live warn reveal "
                  + "announce learn tend contain consist exist serve provide offer lead allege attribute "
                  + "estimate predict forecast issue quote cite refer respond declare highlight "
                  + "underscore emphasize stress boast contend assert maintain recall recount walk drive "
                  + "draw fly travel tie cover handle check raise increase reduce cut lower boost fall "
                  + "rise drop climb gain jump grow")
              .split(" "));

  /** Of these only one subject can do it to one object. */
  private static final Set<String> SOLE_AGENT =
      Set.of(
          "win",
          "found",
          "invent",
          "discover",
          "direct",
          "design",
          "assassinate",
          "succeed",
          "kill",
          "murder",
          "build",
          "compose");

  /** What befalls one, or is done by one to one thing, once. */
  private static final Set<String> ONCE =
      Set.of(
          ("die kill murder assassinate found acquire resign dismiss marry divorce bury invent "
                  + "discover paint write compose sculpt sink capsize derail collapse explode "
                  + "demolish convict acquit sentence abduct kidnap escape drown behead execute "
                  + "inaugurate suspend burst")
              .split(" "));

  /** Without an object, what does it is what it is done to. */
  private static final Set<String> ERGATIVE =
      Set.of(
          ("open close explode collapse burst sink capsize flood derail release end start "
                  + "crash stop suspend resume break")
              .split(" "));

  /** Verbs that say something without an object. */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          ("resign,die,win,lose,survive,escape,surrender,retire,vanish,apologise,erupt,"
                  + "depart,arrive,drown,testify,plead,fail,recover,disagree,protest,withdraw,"
                  + "divorce,marry,merge,land,return,vote,go ahead,strike,confess,appeal,collide,"
                  + "bleed,suffocate,starve,abstain,default,emigrate,defect,reopen,malfunction,"
                  + "compete,crash,go under,break down,run aground,walk out,back down,give up,"
                  + "drop out,fall through,qualify,relapse,faint,elope")
              .split(","));

  private static final Map<String, Set<String>> EXCLUDES = new HashMap<>();
  private static final Map<String, String> FAMILIES = new HashMap<>();

  static {
    for (String pair : EXCLUSIVE) {
      String[] two = pair.split(",");
      EXCLUDES.computeIfAbsent(two[0], k -> new HashSet<>()).add(two[1]);
      EXCLUDES.computeIfAbsent(two[1], k -> new HashSet<>()).add(two[0]);
      String family = FAMILIES.getOrDefault(two[0], FAMILIES.getOrDefault(two[1], two[0]));
      FAMILIES.put(two[0], family);
      FAMILIES.put(two[1], family);
    }
  }

  private Predicates() {}

  /** The class of a verb; the verb itself when it stands alone. */
  static String of(String lemma) {
    return VerbClasses.of(lemma);
  }

  /** Whether a verb says too little of itself. */
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  /** Whether a verb without an object tells what befell its subject. */
  static boolean isErgative(String predicate) {
    return ERGATIVE.contains(predicate);
  }

  /** Whether a verb says something without an object. */
  static boolean isIntransitive(String predicate) {
    return INTRANSITIVE.contains(predicate);
  }

  /** Whether a verb tells of harm to people. */
  public static boolean isHarm(String predicate) {
    return predicate.equals("injure") || predicate.equals("kill") || predicate.equals("die");
  }

  /** Whether only one can have done it to one thing. */
  public static boolean hasSoleAgent(String predicate) {
    return SOLE_AGENT.contains(predicate);
  }

  /** Whether it happens once to one, so that two days of it exclude each other. */
  public static boolean isOnce(String predicate) {
    return ONCE.contains(predicate);
  }

  /** Whether two classes cannot both hold of the same things. */
  public static boolean exclude(String a, String b) {
    return EXCLUDES.getOrDefault(a, Set.of()).contains(b);
  }

  /** Whether what a verb reports can be taken back at another time. */
  public static boolean isRevocable(String predicate) {
    return REVOCABLE.contains(predicate);
  }

  /** A name that classes share which may have to be compared. */
  public static String family(String predicate) {
    return FAMILIES.getOrDefault(predicate, predicate);
  }

  /** The stem of an adjective or noun that is said to be so. */
  static String quality(String lower) {
    return Stems.of(lower);
  }
}
