package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.text.Span;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The post of a speaker, as the words beside the name tell it: {@code Ann Ito, head teacher of the
 * Elm Road school}.
 *
 * @param nouns hashes of its nouns, sorted; empty when it is none that one person holds
 * @param names hashes of the names in it, sorted
 */
public record Post(int[] nouns, int[] names) implements Serializable {
  /** Posts of which a body has one. */
  private static final Set<String> SOLE =
      Set.of(
          ("chief head director president mayor governor commander chairman chairwoman chair ceo "
                  + "principal captain editor-in-chief coroner superintendent sheriff commissioner "
                  + "rector dean bishop archbishop ambassador chancellor premier returning headmaster "
                  + "headmistress conductor skipper treasurer")
              .split(" "));

  /** Words that make a post another one, or one of several. */
  private static final Set<String> LESSER =
      Set.of(
          ("former deputy vice assistant associate acting interim ex then co-chair co-director "
                  + "co-founder regional senior junior outgoing incoming retired late one other")
              .split(" "));

  private static final Post NONE = new Post(new int[0], new int[0]);

  /** The post that an attribution gives its speaker. */
  public static Post of(Words words, Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.speaker().isEmpty()) {
      return NONE;
    }
    Span source = attribution.source().get();
    Set<String> speaker = Set.of(distinct(attribution.speaker().toLowerCase(Locale.ROOT)));
    TreeSet<Integer> nouns = new TreeSet<>();
    TreeSet<Integer> names = new TreeSet<>();
    boolean sole = false;
    for (int t = words.at(source.start()); t < words.size() && words.start(t) < source.end(); t++) {
      String word = words.lower(t);
      if (speaker.contains(words.bare(t))) {
        continue;
      }
      if (LESSER.contains(word) || word.equals("a") || word.equals("an")) {
        return NONE;
      }
      boolean post = SOLE.contains(word);
      sole |= post;
      if (words.is(t, WordClass.NAME) && !post && !words.is(t, WordClass.PREPOSITION)) {
        names.add(Concepts.hash(Concepts.of(words.bare(t))));
      } else if (post || (words.classes(t) == 0 && words.bare(t).length() > 2)) {
        nouns.add(Concepts.hash(Concepts.of(words.bare(t))));
      }
    }
    return sole ? new Post(array(nouns), array(names)) : NONE;
  }

  private static String[] distinct(String name) {
    return Arrays.stream(name.split(" ")).distinct().toArray(String[]::new);
  }

  private static int[] array(TreeSet<Integer> hashes) {
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many words two posts share; 0 unless they can be one that one person holds. */
  public int common(Post other) {
    int shared = Concepts.common(nouns, other.nouns);
    int named = Concepts.common(names, other.names);
    boolean otherBody = names.length > 0 && other.names.length > 0 && named == 0;
    boolean same = shared * 2 > Math.min(nouns.length, other.nouns.length) && holdsSole(other);
    return same && !otherBody ? shared + named : 0;
  }

  private boolean holdsSole(Post other) {
    for (String word : SOLE) {
      int hash = Concepts.hash(Concepts.of(word));
      if (Arrays.binarySearch(nouns, hash) >= 0 && Arrays.binarySearch(other.nouns, hash) >= 0) {
        return true;
      }
    }
    return false;
  }
}
