package dev.variorum.benchmarks.quality.plants;

import dev.variorum.core.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Denies a statement at the auxiliary that its figure hangs on: close before it, or its verb's. */
final class Negations {
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(is|are|was|were|has|had|have|will|would|could)\\b ");
  private static final Pattern APART =
      Pattern.compile("[,;:.()\u2014]|\\b(and|but|who|which|that|when|where|while|as|because)\\b");
  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)\\b(not|no|never|nobody|none|nothing|neither|nor)\\b|n['\u2019]t\\b");

  /** What follows an auxiliary whose subject stands behind it. */
  private static final Pattern INVERTED =
      Pattern.compile("^(?:the|a|an|so|he|she|it|they|we|\\p{Lu}).*", Pattern.DOTALL);

  /** What follows a verb of having that has an object, and no verb behind it. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "^(?:to|a|an|the|its|their|only|about|around|some|nearly|almost|more|fewer|less|at"
              + "|over|just|[$\u00a3\u20ac]?\\d|two|three|four|five|six|seven|eight|nine|ten"
              + "|eleven|twelve)\\b.*",
          Pattern.DOTALL);

  private static final int NEAR = 6;

  private Negations() {}

  /**
   * An edit of a statement.
   *
   * @param at the words that it replaces
   * @param words what stands there then
   */
  record Edit(Span at, String words) {}

  /** The denial of the clause that holds the figure; empty when it has no auxiliary of its own. */
  static Optional<Edit> of(String clause, Figure figure) {
    if (NEGATIVE.matcher(clause).find()) {
      return Optional.empty();
    }
    Matcher auxiliary = AUXILIARY.matcher(clause);
    Edit found = null;
    while (auxiliary.find()) {
      boolean before = auxiliary.end() <= figure.start();
      boolean behind = auxiliary.start() >= figure.end();
      if (!before && !behind) {
        continue;
      }
      String between =
          before
              ? clause.substring(auxiliary.end(), figure.start())
              : clause.substring(figure.end(), auxiliary.start());
      boolean near = !APART.matcher(between).find() && between.split(" ").length <= NEAR;
      String rest = clause.substring(auxiliary.end());
      String form = auxiliary.group(1);
      boolean have = form.equals("has") || form.equals("had") || form.equals("have");
      boolean object = have && OBJECT.matcher(rest).matches();
      boolean inverted = behind || clause.substring(0, auxiliary.start()).isBlank();
      if (!near || (!object && inverted && have && INVERTED.matcher(rest).matches())) {
        continue;
      }
      if (before || found == null) {
        found = object ? withDo(auxiliary, form) : not(auxiliary.end());
      }
    }
    return Optional.ofNullable(found);
  }

  private static Edit not(int at) {
    return new Edit(new Span(at, at), "not ");
  }

  /** {@code had a mast}: {@code did not have a mast}. */
  private static Edit withDo(Matcher have, String form) {
    String does = form.equals("had") ? "did" : form.equals("has") ? "does" : "do";
    return new Edit(new Span(have.start(1), have.end(1)), does + " not have");
  }
}
