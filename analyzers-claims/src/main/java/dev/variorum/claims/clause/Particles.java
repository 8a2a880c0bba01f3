package dev.variorum.claims.clause;

import dev.variorum.claims.grammar.Words;
import java.util.Set;

/** Verbs of two words: {@code step down}. Collected by hand. Immutable. */
final class Particles {
  private static final Set<String> PARTICLES =
      Set.of(
          "up down out off over back away aside ahead aground behind through together way"
              .split(" "));
  private static final Set<String> PHRASAL =
      Set.of(
          ("step down,step aside,give way,call off,carry out,break down,break out,give up,take over,"
                  + "shut down,set up,pull out,turn down,blow up,back down,lay off,rule out,"
                  + "hand over,hold up,burn down,run aground,open up,close down,go ahead,go under,"
                  + "knock out,bail out,drop out,turn away,cut off,put out,bring down,come back,"
                  + "sell off,wipe out,wind up,write off,break through,break up,cave in,sign off,"
                  + "vote down,throw out,strike down,set off,come out,hit back,walk out,stand down,"
                  + "fall behind,lag behind,leave behind,pull ahead,edge out,win over,get away,"
                  + "keep up,pass away,take off,pull off,get back,fall through,work out")
              .split(","));

  private Particles() {}

  /** The last term of a verb at {@code t}: its particle, else the verb. */
  static int last(Words words, String lemma, int t, int to) {
    boolean known =
        t + 1 < to
            && PARTICLES.contains(words.lower(t + 1))
            && PHRASAL.contains(lemma + " " + words.lower(t + 1));
    return known ? t + 1 : t;
  }

  /** The base form with the particle. */
  static String lemma(Words words, String lemma, int t, int end) {
    return end > t ? lemma + " " + words.lower(end) : lemma;
  }
}
