package dev.variorum.claims.quotation;

import dev.variorum.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody is said to have said, written, thought or wanted.
 *
 * @param type how it is told
 * @param source the words that name the speaker, appositions included, when there are any
 * @param head the words of the source that name, without titles and appositions
 * @param cue the words that say that it was said, when there are any
 * @param content what was said, marks included; one stretch or more, in order
 * @param speaker the fullest name the document has for the speaker, else the words of the source;
 *     empty when nobody is named
 */
public record Attribution(
    Type type,
    Optional<Span> source,
    Optional<Span> head,
    Optional<Span> cue,
    List<Span> content,
    String speaker) {

  /** How speech is told. */
  public enum Type {
    /** All of it between quotation marks. */
    DIRECT,
    /** Somebody's words between quotation marks inside the author's sentence. */
    MIXED,
    /** Told without quotation marks. */
    INDIRECT,
    /** Thought, felt or wanted rather than said. */
    STANCE,
    /** Words that the author holds at arm's length; nobody is quoted. */
    SCARE
  }

  /** Whether its words stand between quotation marks. */
  public boolean isQuoted() {
    return type != Type.INDIRECT && type != Type.STANCE;
  }

  /** From the first to the last character of the content. */
  public Span reach() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }
}
