package dev.variorum.dedupe.shingle;

import dev.variorum.core.text.Tokens;
import java.util.Arrays;

/**
 * English words that join others and carry no content of their own; of other languages nothing is
 * known here, and the weights by frequency have to do.
 */
public final class FunctionWords {
  private static final long[] HASHES =
      Arrays.stream(
              ("a about above after again against all also although am among an and another any are"
                      + " around as at away back be became because become been before began behind being"
                      + " below between both but by came can cannot come could did do does doing done"
                      + " down during each either else even ever every few for from further get gets"
                      + " give given go goes going gone got had has have having he her here hers him"
                      + " his how however i if in into is it its itself just last least less like ll"
                      + " made make makes many may me might mine more most much must my near neither"
                      + " never next no nor not now of off often on once one only onto or other others"
                      + " our ours out over own per put quite rather re s said same say says see seem"
                      + " seems she should since so some still such t take taken than that the their"
                      + " theirs them then there these they this those though through thus till to"
                      + " together too took toward towards two under until up upon us use used uses ve"
                      + " very was way we well went were what when where whether which while who whom"
                      + " whose why will with within without would yet you your yours first second new"
                      + " including according told")
                  .split(" "))
          .mapToLong(Tokens::hashOf)
          .sorted()
          .toArray();

  private FunctionWords() {}

  /** Whether a token hash is that of a function word. */
  public static boolean contains(long hash) {
    return Arrays.binarySearch(HASHES, hash) >= 0;
  }
}
