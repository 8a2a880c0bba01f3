package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String FIRST =
      "The river broke its bank in the night, and water stood in four streets by the morning.";
  private static final String SECOND =
      "Forty people were taken to the school, where they were given blankets and hot soup.";

  private static Collected all(String page) throws IOException {
    return Collected.of(new HtmlReader(), "a.html", page);
  }

  private static Document read(String page) throws IOException {
    return all(page).only();
  }

  private static String links(int count) {
    return ("<li><a href='/x'>Another headline of this site today</a></li>").repeat(count);
  }

  @Test
  void theArticleIsFoundAndThePageLeftOut() throws IOException {
    String text =
        read("<html><body><header><h1>The Outlet</h1></header><nav><a href=/>Home</a></nav>"
                + "<article><header><h1>Town under water</h1></header><p>"
                + FIRST
                + "</p><aside>Sign up!</aside><figure><figcaption>Picture: X</figcaption></figure>"
                + "<p>"
                + SECOND
                + "</p><h3>Related stories</h3><ul>"
                + links(6)
                + "</ul></article><aside>Ads</aside><footer>Imprint</footer></body></html>")
            .text();
    assertEquals("Town under water\n\n" + FIRST + "\n\n" + SECOND, text);
  }

  @Test
  void withoutAnArticleElementTheProseIsFound() throws IOException {
    String text =
        read("<body><div id=top><ul>"
                + links(30)
                + "</ul></div><div class=wrap><div class=story><h1>Town under water</h1><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + " <a href=x>See the map</a></p></div></div><div class=sidebar><p>"
                + "Our newsletter has all you need to know about the town in ten minutes."
                + "</p></div></div><div><ul>"
                + links(20)
                + "</ul></div></body>")
            .text();
    assertTrue(text.contains(FIRST), text);
    assertTrue(text.contains(SECOND + " See the map"), text);
    assertFalse(text.contains("Another headline"), text);
    assertFalse(text.contains("newsletter"), text);
  }

  @Test
  void aTeaserArticleDoesNotStandForThePage() throws IOException {
    String text =
        read("<body><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div><article><p>Read also our long account of the flood of last"
                + " year.</p></article></body>")
            .text();
    assertTrue(text.startsWith(FIRST), text);
  }

  @Test
  void anIndexOfArticlesIsReadAsAWhole() throws IOException {
    String text =
        read("<main><article><p>"
                + FIRST
                + "</p></article><article><p>"
                + SECOND
                + "</p></article></main>")
            .text();
    assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
  }

  @Test
  void aClassNameDoesNotRemoveTheArticle() throws IOException {
    String text = read("<body><div class='main-menu'><p>" + FIRST + "</p></div></body>").text();
    assertEquals(FIRST, text);
  }

  @Test
  void blanksLinesAndPreformattedText() throws IOException {
    String text =
        read("<article><p>One\n   two&nbsp;three<br>four<br><br>five</p><pre>a  b\n c</pre>"
                + "loose <b>bo</b>ld</article>")
            .text();
    assertEquals("One two\u00A0three\nfour\n\nfive\n\na  b\n c\n\nloose bold", text);
  }

  @Test
  void factsOfThePage() throws IOException {
    Document d =
        read(
            "<html lang=en-GB><head><title>Rain - Post</title>"
                + "<meta property=og:title content='Rain &amp; more'>"
                + "<meta property=og:site_name content=Post>"
                + "<meta property=article:published_time content=2025-03-06T10:00:00+0100>"
                + "<link rel=canonical href=https://example.org/rain></head><body><p>"
                + FIRST);
    assertEquals("Rain & more", d.title());
    assertEquals("Post", d.source().orElseThrow());
    assertEquals("2025-03-06T10:00:00+01:00", d.published().orElseThrow().toString());
    assertEquals("https://example.org/rain", d.url().orElseThrow().toString());
    assertEquals("en-GB", d.language().orElseThrow());
  }

  @Test
  void factsFromLinkedDataAndMarkup() throws IOException {
    Document d =
        read(
            "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Rain\",\"datePublished\":\"2025-03-06\","
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Post\"}}]}</script></head>"
                + "<h1>Other</h1><p>"
                + FIRST);
    assertEquals("Rain", d.title());
    assertEquals("Post", d.source().orElseThrow());
    assertEquals("2025-03-06", d.published().orElseThrow().toString());
    Document e = read("<h1>Rain</h1><time datetime='2025-03-06'>Thursday</time><p>" + FIRST);
    assertEquals("Rain", e.title());
    assertEquals("2025-03-06", e.published().orElseThrow().toString());
    assertEquals("Only a title", read("<title>Only a title</title>").title());
  }

  @Test
  void theDeclaredEncodingIsUsed() throws IOException {
    String page = "<meta charset='koi8-r'><p>\u041F\u0440\u0438\u0432\u0435\u0442</p>";
    Collected all =
        Collected.of(
            new HtmlReader(), "a.html", page.getBytes(Charset.forName("KOI8-R")), Map.of());
    assertEquals("\u041F\u0440\u0438\u0432\u0435\u0442", all.only().text());
    assertEquals(List.of(), all.told());
  }

  @Test
  void aWrongDeclarationDoesNotSpoilUtf8() throws IOException {
    assertEquals("caf\u00E9", read("<meta charset=iso-8859-1><p>caf\u00E9</p>").text());
  }

  @Test
  void hostilePagesAreReadInTime() throws IOException {
    assertEquals("x", read("<div>".repeat(100_000) + "x").text());
    read("<p><a>".repeat(50_000) + FIRST);
    read("<article>".repeat(20_000) + FIRST);
    read("<div class='" + "a-".repeat(500_000) + "'>" + FIRST);
    read("<!--".repeat(100_000));
    assertEquals("", read("").text());
  }
}
