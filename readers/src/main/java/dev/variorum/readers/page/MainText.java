package dev.variorum.readers.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the part that holds the prose.
 *
 * <p>An element that says it holds the article is believed when most of the page's prose is in it.
 * Else the search descends from the page towards the prose as long as one child holds nearly all of
 * it. Blocks that are mostly links are left out, and so is a heading over nothing but such blocks.
 * The idea of weighing text against links is that of Kohlschütter, Fankhauser and Nejdl,
 * Boilerplate Detection using Shallow Text Features, WSDM 2010.
 */
public final class MainText {
  /** A child with this share of the prose is gone down to. */
  private static final double NEARLY_ALL = 0.85;

  /** An article element with this share of the prose is the article. */
  private static final double MOST = 0.6;

  /** With less prose than this left, class names are not trusted to mark furniture. */
  private static final double PLAUSIBLE = 0.5;

  private MainText() {}

  /** The paragraphs of the article, with a blank line between them; empty when there is no text. */
  public static String of(Document page) {
    Element body = page.body();
    List<Block> all = Blocks.of(body, false);
    List<Block> trusted = Blocks.of(body, true);
    List<Block> blocks = prose(trusted) >= PLAUSIBLE * prose(all) ? trusted : all;
    if (blocks.isEmpty()) {
      blocks = all;
    }
    String text = join(blocks, root(page, body, blocks));
    return text.isEmpty() ? join(blocks, body) : text;
  }

  private static int prose(List<Block> blocks) {
    int prose = 0;
    for (Block block : blocks) {
      prose += block.prose();
    }
    return prose;
  }

  private static Element root(Document page, Element body, List<Block> blocks) {
    Map<Element, Integer> prose = proseByElement(blocks);
    int whole = prose.getOrDefault(body, 0);
    for (String holder : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = null;
      for (Element element : page.select(holder)) {
        if (best == null || prose.getOrDefault(element, 0) > prose.getOrDefault(best, 0)) {
          best = element;
        }
      }
      if (best != null && whole > 0 && prose.getOrDefault(best, 0) >= MOST * whole) {
        return withHeadline(best);
      }
    }
    return descend(body, prose);
  }

  /** An article's body often stands beside its headline, in an article element around both. */
  private static Element withHeadline(Element found) {
    Element article = found.closest("article");
    return article == null ? found : article;
  }

  private static Element descend(Element body, Map<Element, Integer> prose) {
    Element at = body;
    while (true) {
      Element next = null;
      int whole = prose.getOrDefault(at, 0);
      for (Element child : at.children()) {
        if (whole > 0 && prose.getOrDefault(child, 0) >= NEARLY_ALL * whole) {
          next = child;
        }
      }
      // Not down into a lone paragraph: what stands beside it belongs to it.
      if (next == null || next.children().isEmpty() || next.normalName().equals("p")) {
        return at;
      }
      at = next;
    }
  }

  private static Map<Element, Integer> proseByElement(List<Block> blocks) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (Block block : blocks) {
      if (block.prose() > 0) {
        for (@Nullable Element at = block.owner(); at != null; at = at.parent()) {
          prose.merge(at, block.prose(), Integer::sum);
        }
      }
    }
    return prose;
  }

  private static String join(List<Block> blocks, Element root) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isIn(block.owner(), root) && !block.isLinks() && !isEmptyHeading(blocks, i, root)) {
        text.append(text.length() == 0 ? "" : "\n\n").append(block.text());
      }
    }
    return text.toString();
  }

  /** A heading below which there are only links, or nothing. */
  private static boolean isEmptyHeading(List<Block> blocks, int at, Element root) {
    if (!blocks.get(at).heading() || blocks.get(at).owner().normalName().equals("h1")) {
      return false;
    }
    return at + 1 == blocks.size()
        || !isIn(blocks.get(at + 1).owner(), root)
        || blocks.get(at + 1).isLinks();
  }

  private static boolean isIn(Element element, Element root) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }
}
