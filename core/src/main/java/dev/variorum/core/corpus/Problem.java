package dev.variorum.core.corpus;

import dev.variorum.core.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong or that a user should know about an input, a document or a plugin. The
 * run goes on. Immutable.
 */
public final class Problem {

  /** How much a problem matters. */
  public enum Severity {
    /** Worth knowing; nothing is lost. */
    NOTE,
    /** Results may suffer: an empty document, an odd encoding. */
    WARNING,
    /** Something was not analysed: unreadable, binary, refused. */
    ERROR
  }

  private final Severity severity;
  private final String input;
  private final String message;
  private final @Nullable Span span;

  private Problem(Severity severity, String input, String message, @Nullable Span span) {
    this.severity = severity;
    this.input = input;
    this.message = message;
    this.span = span;
  }

  /**
   * @param input the document's id, or the name of the file or plugin
   * @param message what is wrong and what to do, in plain words, without a path
   */
  public static Problem note(String input, String message) {
    return new Problem(Severity.NOTE, input, message, null);
  }

  /** As {@link #note}, for what may harm results. */
  public static Problem warning(String input, String message) {
    return new Problem(Severity.WARNING, input, message, null);
  }

  /** As {@link #note}, for what was lost. */
  public static Problem error(String input, String message) {
    return new Problem(Severity.ERROR, input, message, null);
  }

  /** The same problem, tied to a passage of the document that {@link #input} names. */
  public Problem at(Span where) {
    return new Problem(severity, input, message, where);
  }

  public Severity severity() {
    return severity;
  }

  public String input() {
    return input;
  }

  public String message() {
    return message;
  }

  /** Where in the document, when it is tied to a passage. */
  public Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  @Override
  public String toString() {
    return severity + " " + input + ": " + message;
  }
}
