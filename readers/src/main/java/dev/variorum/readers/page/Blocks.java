package dev.variorum.readers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its blocks of text, in one pass. Used once and dropped. */
final class Blocks implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final boolean trustNames;
  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int links;
  private int preformatted;
  private boolean blank = true;

  private Blocks(Element root, boolean trustNames) {
    this.trustNames = trustNames;
    this.owner = root;
  }

  /**
   * The blocks below an element, without the page's furniture.
   *
   * @param trustNames whether class names may mark furniture
   */
  static List<Block> of(Element root, boolean trustNames) {
    Blocks blocks = new Blocks(root, trustNames);
    NodeTraversor.filter(blocks, root);
    blocks.flush();
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      append(characters.getWholeText());
    } else if (node instanceof Element element) {
      if (PageFurniture.isByTag(element) || (trustNames && PageFurniture.isByName(element))) {
        flush();
        return FilterResult.SKIP_ENTIRELY;
      }
      String tag = element.normalName();
      if (tag.equals("br")) {
        lineBreak();
      } else if (isBlock(element)) {
        flush();
        owner = element;
      }
      links += tag.equals("a") ? 1 : 0;
      preformatted += tag.equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        flush();
        Element parent = element.parent();
        owner = parent == null ? element : parent;
      }
      links -= element.normalName().equals("a") ? 1 : 0;
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("a")
        || element.normalName().equals("td")
        || element.normalName().equals("th");
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (preformatted > 0) {
        text.append(c);
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        if (blank) {
          continue;
        }
        text.append(' ');
        blank = true;
      } else {
        text.append(c);
        blank = false;
      }
      linked += links > 0 ? 1 : 0;
    }
  }

  /** Two breaks in a row end a paragraph, one ends a line. */
  private void lineBreak() {
    int last = text.length();
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    text.setLength(last);
    if (last > 0 && text.charAt(last - 1) == '\n') {
      flush();
    } else if (last > 0) {
      text.append('\n');
    }
    blank = true;
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      boolean heading = HEADINGS.contains(owner.normalName());
      found.add(new Block(owner, block, Math.min(linked, block.length()), heading));
    }
    text.setLength(0);
    linked = 0;
    blank = true;
  }
}
