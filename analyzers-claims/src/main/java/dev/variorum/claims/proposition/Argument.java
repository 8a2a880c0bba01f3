package dev.variorum.claims.proposition;

import java.io.Serializable;

/**
 * Who or what a proposition is about, as one document has it.
 *
 * @param name the name that it bears or that owns it; empty when none is known
 * @param noun concept of its noun; empty when the name says it all
 * @param content hashes of what else the phrase says, sorted
 */
public record Argument(String name, String noun, int[] content) implements Serializable {
  /** Among the content: it is a number of people, which other frames compare. */
  public static final int FIGURE = Integer.MIN_VALUE;

  /** Nouns of so few letters are no words. */
  private static final int SHORT = 2;

  private static final int[] NOTHING = {};

  /** Nobody, or nothing that could be told. */
  public static final Argument NONE = new Argument("", "", NOTHING);

  static Argument of(String name, String noun) {
    return new Argument(name, noun, NOTHING);
  }

  /** Whether nothing is known of it. */
  public boolean isEmpty() {
    return name.isEmpty() && noun.isEmpty();
  }

  /** Whether it is a number of people. */
  public boolean isFigure() {
    return content.length > 0 && content[0] == FIGURE;
  }

  /** Whether it is a thing by its noun alone. */
  public boolean isMatter() {
    return name.isEmpty() && noun.length() > SHORT && !noun.equals("#person") && !isFigure();
  }

  /** Whether it is known by name. */
  public boolean isNamed() {
    return !name.isEmpty();
  }
}
