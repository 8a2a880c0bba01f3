package dev.variorum.readers.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or list entry of a page.
 *
 * @param owner the element it stands in
 * @param text its characters, blanks run together
 * @param linked how many of the characters are part of a link
 * @param heading whether it is a heading
 */
record Block(Element owner, String text, int linked, boolean heading) {

  /** A shorter block outside links says little about where the article is. */
  private static final int SHORT = 40;

  /** The share of the characters that are links, from 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** How many characters of running prose it holds. */
  int prose() {
    return heading || text.length() < SHORT || linkShare() > 0.5 ? 0 : text.length() - linked;
  }

  /** Whether it is there to lead elsewhere. */
  boolean isLinks() {
    double share = linkShare();
    if (heading) {
      return false;
    }
    return share > 0.8 || (share > 0.5 && !endsLikeProse());
  }

  private boolean endsLikeProse() {
    char last = text.charAt(text.length() - 1);
    return ".!?\u201D\"".indexOf(last) >= 0;
  }
}
