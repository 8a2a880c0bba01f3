package dev.variorum.core.text;

/**
 * Which parts of a text are the page around an article rather than the article: by-line lists,
 * share bars, newsletter lines, headlines of other stories, notices.
 *
 * <p>The judgement is by line and by general signs of such lines, never by the words of one outlet.
 * A line that shows no such sign is body; when in doubt a line is body.
 */
public final class Sections {

  /** Why a stretch is taken for page furniture. */
  public enum Reason {
    /** A line that only names an author, or author and date. */
    BYLINE("by-line"),
    /** Buttons for sharing, printing, saving, following. */
    SHARING("share bar"),
    /** An invitation to subscribe, to sign up, or to call the newsdesk. */
    NEWSLETTER("newsletter line"),
    /** Headlines of and links to other stories. */
    RELATED("other headlines"),
    /** Copyright and usage notices. */
    RIGHTS("rights notice"),
    /** Menus, skip links, cookie lines, advertising marks. */
    NAVIGATION("page navigation");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in plain words. */
    public String words() {
      return words;
    }
  }

  private static final Reason[] REASONS = Reason.values();

  private final Spans furniture;
  private final byte[] reasons;

  Sections(Spans furniture, byte[] reasons) {
    this.furniture = furniture.trim();
    this.reasons = reasons;
  }

  /** Judges every line of a text, in time linear in its length. */
  public static Sections of(String text) {
    return new SectionScan(text).run();
  }

  /** The number of stretches of furniture; each is one line without the blanks at its ends. */
  public int size() {
    return furniture.size();
  }

  /** Where furniture stretch {@code i} stands. */
  public Span span(int i) {
    return furniture.span(i);
  }

  /** Why stretch {@code i} is furniture. */
  public Reason reason(int i) {
    return REASONS[reasons[i]];
  }

  /** Whether the character at {@code offset} belongs to page furniture. */
  public boolean isFurniture(int offset) {
    return furniture.contains(offset, i -> true);
  }
}
