package dev.variorum.sentiment.feature;

import dev.variorum.sentiment.lexicon.Cue;

/**
 * The tone that each word carries in its place: its own tone strengthened, turned round or, where a
 * quantity rises or falls, replaced by what that movement means.
 *
 * <p>A rise of a good quantity or a fall of a bad one is good, the other two are bad (after the
 * event rules of A. Devitt and K. Ahmad, 2007, and L. Moilanen and S. Pulman, 2007, on polarity
 * shifters). The quantity is the nearest one in the same clause, up to {@value #LEFT} words to the
 * left of the movement or {@value #RIGHT} to its right.
 */
final class Tones {
  private static final int LEFT = 6;
  private static final int RIGHT = 5;

  /** A negated word keeps this share of its tone, turned round (after VADER, 2014: -.74). */
  private static final float NEGATED = -.6f;

  private static final float EVENT = .5f;
  private static final float MOVE = .35f;

  private final float[] tones;
  private final byte[] events;
  private final int[] partners;
  private final byte[] moves;
  private boolean measured;

  private Tones(int size) {
    tones = new float[size];
    events = new byte[size];
    partners = new int[size];
    moves = new byte[size];
  }

  static Tones of(Words words, Scopes scopes) {
    int size = words.size();
    Tones t = new Tones(size);
    for (int i = 0; i < size; i++) {
      t.partners[i] = -1;
      t.measured |= words.isNumber(i);
    }
    for (int i = 0; i < size; i++) {
      if (words.has(i, Cue.RISE) || words.has(i, Cue.FALL)) {
        t.movement(words, scopes, i);
      }
    }
    for (int i = 0; i < size; i++) {
      if (t.events[i] == 0 && t.partners[i] < 0 && words.ownTone(i) != 0) {
        t.tones[i] = words.ownTone(i) * strength(words, i);
      } else if (t.events[i] != 0) {
        t.tones[i] = t.events[i] * EVENT;
      } else if (t.moves[i] != 0 && t.measured && t.tones[i] == 0) {
        t.tones[i] = t.moves[i] * MOVE;
      }
      if (scopes.isNegated(i)) {
        t.tones[i] *= NEGATED;
      }
    }
    return t;
  }

  private void movement(Words words, Scopes scopes, int i) {
    int direction = words.has(i, Cue.RISE) ? 1 : -1;
    int quantity = -1;
    for (int d = 1; d <= LEFT && i - d >= 0 && quantity < 0; d++) {
      if (scopes.clause(i - d) != scopes.clause(i)) {
        break;
      }
      if (isQuantity(words, i - d) && events[i - d] == 0) {
        quantity = i - d;
      }
    }
    for (int d = 1; d <= RIGHT && i + d < words.size(); d++) {
      if (scopes.clause(i + d) != scopes.clause(i)) {
        break;
      }
      // What follows at once is the object: "cuts costs"; it is nearer than a far subject.
      if (isQuantity(words, i + d) && (quantity < 0 || d < i - quantity)) {
        quantity = i + d;
        break;
      }
    }
    moves[i] = (byte) direction;
    if (quantity >= 0 && words.ownTone(i) * direction >= 0) {
      int good = words.has(quantity, Cue.BAD) ? -1 : 1;
      events[i] = (byte) (direction * good);
      partners[i] = quantity;
      partners[quantity] = i;
    }
  }

  private static boolean isQuantity(Words words, int i) {
    return words.has(i, Cue.GOOD) || words.has(i, Cue.BAD);
  }

  private static float strength(Words words, int i) {
    float factor = 1;
    for (int d = 1; d <= 2 && i - d >= 0; d++) {
      if (words.has(i - d, Cue.INTENSIFIER)) {
        factor *= words.factor(i - d);
      }
    }
    return factor;
  }

  /** The tone of word {@code i} in its place, about -1.5 to 1.5. */
  float tone(int i) {
    return tones[i];
  }

  /** 1 when word {@code i} is a movement of a quantity for the better, -1 for the worse, else 0. */
  int event(int i) {
    return events[i];
  }

  /** 1 for a movement upwards, -1 for one downwards, else 0. */
  int move(int i) {
    return moves[i];
  }

  /** Whether word {@code i} is a movement, by itself or of a quantity, in a sentence with numbers. */
  boolean isMeasured(int i) {
    return measured && (events[i] != 0 || (moves[i] != 0 && tones[i] != 0));
  }

  /** The other word of the event that word {@code i} belongs to; -1 when there is none. */
  int partner(int i) {
    return partners[i];
  }
}
