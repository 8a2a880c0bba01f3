package dev.variorum.readers.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by tag, role and class which elements are the page around the article. */
final class PageFurniture {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "audio",
          "video",
          "select",
          "textarea",
          "input",
          "dialog",
          "menu",
          "figure",
          "math");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** Words of class names and ids that template authors everywhere use for what is around. */
  private static final Set<String> NAMES =
      Set.of(
          "share",
          "sharing",
          "social",
          "related",
          "recirc",
          "recirculation",
          "newsletter",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "ad",
          "sponsored",
          "cookie",
          "cookies",
          "consent",
          "comments",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "subscribe",
          "trending",
          "recommended",
          "recommendations",
          "toolbar",
          "skip",
          "popup",
          "modal",
          "caption");

  private PageFurniture() {}

  /** Whether an element and all in it is left out, whatever it holds. */
  static boolean isByTag(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header")) {
      // The head of an article holds its headline; the head of the page holds the outlet's.
      return element.closest("article, main, [role=main]") == null;
    }
    if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || hides(element.attr("style"));
  }

  private static boolean hides(String style) {
    return style.length() < 400
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** Whether its class or id says so; to be doubted when it holds much of the page's prose. */
  static boolean isByName(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    return hasName(element.className()) || hasName(element.id());
  }

  private static boolean hasName(String names) {
    int start = 0;
    int length = Math.min(names.length(), 400);
    for (int i = 0; i <= length; i++) {
      boolean ends = i == length || !Character.isLetter(names.charAt(i));
      boolean humps = !ends && i > start && Character.isUpperCase(names.charAt(i));
      if (ends || humps) {
        if (i > start && NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = ends ? i + 1 : i;
      }
    }
    return false;
  }
}
