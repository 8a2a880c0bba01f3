package dev.variorum.sentiment.lexicon;

/**
 * What a lexicon says of one word or row of words.
 *
 * @param words the words in lower case, parted by single blanks
 * @param tone the tone carried by itself, from -1 to 1; 0 for none
 * @param leaning the tone it has in general, where news uses it as a topic; else the tone
 * @param cues the {@link Cue} bits
 * @param factor by how much an intensifier multiplies what follows; 1 for other words
 * @param origin where the entry comes from: {@code A} AFINN-165, {@code V} VADER, {@code O} this
 *     project, {@code U} the user
 */
public record Entry(
    String words, float tone, float leaning, int cues, float factor, String origin) {

  /** An entry for a word that carries tone. */
  public static Entry tone(String words, float tone, String origin) {
    return new Entry(words, tone, tone, 0, 1, origin);
  }

  /** An entry for a word that steers others. */
  public static Entry cue(String words, Cue cue, float factor) {
    return new Entry(words, 0, 0, cue.bit(), factor, "O");
  }

  /** Both entries' cues; the tone, factor and origin of the one that has some, the later first. */
  Entry and(Entry later) {
    boolean takeTone = later.leaning != 0 || "U".equals(later.origin);
    return new Entry(
        words,
        takeTone ? later.tone : tone,
        takeTone ? later.leaning : leaning,
        cues | later.cues,
        later.factor != 1 ? later.factor : factor,
        takeTone ? later.origin : origin);
  }
}
