package dev.variorum.claims.grammar;

import java.util.HashMap;
import java.util.Map;

/**
 * Verbs of news prose that report one and the same thing, in their base form, with particles.
 * Collected by hand. Immutable.
 */
public final class VerbClasses {
  /** Each line is one class, named by its first verb. */
  private static final String[] LINES = {
    "win,triumph",
    "beat,defeat,thrash",
    "die,perish,pass away",
    "injure,hurt,wound",
    "found,establish,set up",
    "acquire,buy,purchase,take over",
    "sell,sell off",
    "resign,quit,step down,stand down,step aside",
    "dismiss,fire,sack,oust",
    "appoint,name",
    "arrest,detain,apprehend,nick,nab,collar",
    "charge,indict",
    "acquit,clear",
    "approve,ratify",
    "reject,turn down,rebuff,refuse,vote down,throw out,spurn",
    "cancel,scrap,call off,axe",
    "postpone,delay,put off",
    "close,shut,shut down,close down",
    "release,launch,unveil,introduce,debut",
    "build,construct,erect",
    "destroy,demolish,raze",
    "rescue,save",
    "explode,detonate,blow up",
    "collapse,cave in",
    "burst,breach,break,break through,give way,rupture",
    "flood,inundate",
    "strike,hit",
    "attack,assault",
    "kidnap,abduct",
    "inspect,check,examine",
    "investigate,probe",
    "pay,fund,finance",
    "depart,leave",
    "marry,wed",
    "support,back,endorse",
    "criticise,criticize,condemn,denounce,slam",
    "apologise,apologize",
    "ban,prohibit,outlaw,forbid",
    "allow,permit",
    "increase,raise,boost",
    "reduce,cut,lower,slash",
    "start,begin",
    "end,finish,conclude",
    "admit,concede,acknowledge,confess",
    "write,author",
    "escape,flee,get away",
    "suspend,halt",
    "succeed,replace",
    "withdraw,pull out",
    "host,stage",
    "conduct,carry out",
    "vanish,disappear",
    "overturn,quash,reverse",
    "sue,take to court",
    "extinguish,put out",
    "capsize,overturn",
    "resume,restart,reopen",
    "demand,seek,want,ask for,call for",
    "remove,take out",
    "notify,inform,alert",
    "hire,recruit,take on",
    "restore,reinstate",
    "steal,loot",
    "telephone,phone,ring",
  };

  private static final Map<String, String> CLASSES = new HashMap<>();

  static {
    for (String line : LINES) {
      String[] verbs = line.split(",");
      for (String verb : verbs) {
        CLASSES.putIfAbsent(verb, verbs[0]);
      }
    }
  }

  private VerbClasses() {}

  /** The class of a verb in its base form; the verb itself when it stands alone. */
  public static String of(String lemma) {
    return CLASSES.getOrDefault(lemma, lemma);
  }
}
