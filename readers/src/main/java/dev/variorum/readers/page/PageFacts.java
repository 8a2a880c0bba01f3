package dev.variorum.readers.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head and its mark-up; each fact is empty when it says none. */
public final class PageFacts {
  private final Document page;
  private final LinkedData data = new LinkedData();

  public PageFacts(Document page) {
    this.page = page;
    for (Element block : page.select("script[type=application/ld+json]")) {
      data.read(block.data());
    }
  }

  /** The headline: as meant for sharing, else the first heading, else the window's title. */
  public String title() {
    return meta("og:title")
        .or(() -> data.value("headline"))
        .or(() -> text("h1"))
        .orElseGet(() -> page.title().strip());
  }

  /** The date of publication, as it is written. */
  public String published() {
    return meta("article:published_time")
        .or(() -> attribute("[itemprop=datePublished][content]", "content"))
        .or(() -> data.value("datePublished"))
        .or(() -> meta("date"))
        .or(() -> attribute("time[datetime]", "datetime"))
        .orElse("");
  }

  /** The outlet. */
  public String source() {
    return meta("og:site_name").or(() -> data.value("publisher.name")).orElse("");
  }

  /** The language tag. */
  public String language() {
    return attribute("html[lang]", "lang").or(() -> data.value("inLanguage")).orElse("");
  }

  /** The page's lasting address. */
  public String url() {
    return attribute("link[rel=canonical][href]", "href").or(() -> meta("og:url")).orElse("");
  }

  private Optional<String> meta(String name) {
    return attribute("meta[property=" + name + "][content]", "content")
        .or(() -> attribute("meta[name=" + name + "][content]", "content"));
  }

  private Optional<String> attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip()).filter(v -> !v.isEmpty());
  }

  private Optional<String> text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.text().strip()).filter(v -> !v.isEmpty());
  }
}
