package dev.variorum.reports.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import dev.variorum.reports.HandMade;
import dev.variorum.reports.html.compose.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final Set<String> ATTRIBUTES_THAT_LOAD =
      Set.of("src", "srcset", "action", "formaction", "data", "poster", "background", "ping");

  private static byte[] bytes(Report report, HtmlOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(report, options, out);
    return out.toByteArray();
  }

  private static Document page(Report report) throws IOException {
    return page(report, HtmlOptions.standard());
  }

  private static Document page(Report report, HtmlOptions options) throws IOException {
    Document page = Jsoup.parse(new String(bytes(report, options), StandardCharsets.UTF_8));
    sound(page);
    return page;
  }

  private static Element one(Document page, String selector) {
    return page.select(selector).stream().findFirst().orElseThrow();
  }

  /** What holds of every page: ids once, links lead somewhere, nothing is loaded or run. */
  private static void sound(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element e : page.getAllElements()) {
      if (e.hasAttr("id")) {
        assertTrue(ids.add(e.id()), "twice: " + e.id());
      }
      e.attributes()
          .forEach(
              a -> {
                assertFalse(a.getKey().startsWith("on"), a.toString());
                assertFalse(ATTRIBUTES_THAT_LOAD.contains(a.getKey()), a.toString());
              });
    }
    for (Element a : page.select("[href]")) {
      assertTrue(a.attr("href").startsWith("#"), a.outerHtml());
      assertTrue(ids.contains(a.attr("href").substring(1)), a.outerHtml());
    }
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertEquals(0, page.select("iframe, object, embed, link, base, form, img").size());
    for (String label : List.of("aria-labelledby", "for")) {
      for (Element e : page.select("[" + label + "]")) {
        assertTrue(ids.contains(e.attr(label)), e.attr(label));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]></style></title></textarea><svg onload=alert(1)>",
        "<!-- --><!--",
        "${page.title()} @if(true)@endif !{var x = 1;}",
        "&lt;b&gt; &amp;amp; &#60;",
        "javascript:alert(1)",
        "</script><script>alert(2)</script>",
        "\u0000\u0001\u001b[31m",
        "\ud800 half \udc00",
        "\u202etxt.exe\u2066x\u2069"
      })
  void hostileWordsStayWords(String words) throws IOException {
    String text = "Before " + words + " after. " + words;
    HandMade made =
        new HandMade()
            .title("T " + words)
            .document(
                dev.variorum.core.corpus.Document.builder("a" + words, text)
                    .title(words)
                    .source(words)
                    .label("l" + words, words)
                    .build());
    made.finding("Message " + words, 7, 7 + words.length())
        .finding(
            HandMade.finding("More " + words, made.last().id(), new Span(0, text.length()))
                .fact("note", words)
                .fact("other", Value.reference(Reference.toDocument(made.last().id())))
                .build())
        .exhibit(Exhibit.Measure.of("m", words, Value.text(words), words))
        .exhibit(Exhibit.Table.of(words, List.of(words, "b"), List.of(cells(words))))
        .exhibit(
            Exhibit.Matrix.of(
                words, words, List.of(words), List.of(words), List.of(List.of(Value.real(1.5)))))
        .exhibit(Exhibit.Distribution.of(words, words, List.of(0.0, 1.0), List.of(3L)))
        .exhibit(
            Exhibit.Timeline.of(
                words, words, List.of(new Exhibit.Timeline.Point(words, words, Value.text(words)))))
        .problem(Problem.warning(words, words));
    String raw = new String(bytes(made.report(), HtmlOptions.standard()), StandardCharsets.UTF_8);
    Document page = page(made.report());
    assertFalse(raw.contains("<script>alert"));
    assertTrue(raw.chars().noneMatch(c -> (c < 0x20 && c != '\n' && c != '\t' && c != '\r')));
    assertTrue(raw.chars().noneMatch(c -> (c >= 0x202a && c <= 0x202e) || c == 0x2066));
    String legible =
        words.replaceAll("[\\x00-\\x1f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069]", "\ufffd");
    String drawn = one(page, ".words").wholeText().replaceAll("(?<=" + q(legible) + ")12?", "");
    assertTrue(drawn.startsWith("Before " + legible + " after. "), drawn);
  }

  private static String q(String words) {
    return java.util.regex.Pattern.quote(words);
  }

  private static List<Value> cells(String words) {
    return List.of(Value.text(words), Value.decimal(new BigDecimal("-1.50")));
  }

  @Test
  void aMegabyteLineIsCutAndCounted() throws IOException {
    HandMade made = new HandMade().document("long.txt", "x".repeat(1_000_000));
    made.finding("Far out", 900_000, 900_010).finding("Near", 10, 20);
    Document page = page(made.report());
    assertTrue(page.text().contains("880,000 more characters not drawn here"), "count");
    assertEquals("#t1", page.select("#f1 .place").attr("href"));
    assertEquals("#m2-1", page.select("#f2 .place").attr("href"));
  }

  @Test
  void everyFindingIsMarkedAndLinkedBothWays() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 200) {
        text.append("abcde fghi. \n\u00e9\ud83d\ude00".charAt(random.nextInt(14)));
      }
      HandMade made = new HandMade().document("a.txt", text.toString());
      int findings = 1 + random.nextInt(20);
      for (int i = 0; i < findings; i++) {
        int start = random.nextInt(text.length());
        int end = start + random.nextInt(Math.min(80, text.length() - start) + 1);
        made.finding("Finding " + i, start, end);
      }
      Document page = page(made.report());
      assertEquals(findings, page.select("article.card").size());
      for (int n = 1; n <= findings; n++) {
        assertEquals("#f" + n, one(page, "#m" + n + "-1").attr("href"));
        assertEquals("#m" + n + "-1", page.select("#f" + n + " .place").attr("href"));
      }
      Element words = one(page, ".words");
      words.select("a").remove();
      assertEquals(legible(text.toString()), words.wholeText());
    }
  }

  private static String legible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
    return out.toString();
  }

  @Test
  void thePolicyAllowsNothingButTheOneScript() throws Exception {
    Document page = page(new HandMade().document("a", "b").report());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(one(page, "script").data().getBytes(StandardCharsets.UTF_8));
    assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"));
    assertFalse(policy.contains("http"));
  }

  @Test
  void anUnheardOfAnalyzerIsDrawnFromTheShapesAlone() throws IOException {
    HandMade made = new HandMade().document("a.txt", "One two three.").document("b.txt", "Four.");
    made.finding(
            HandMade.finding("Odd.", made.last().id(), new Span(0, 4))
                .score(0.5)
                .fact("note", "remark")
                .fact("times", 1200)
                .fact("change", Value.real(-0.25))
                .fact("share", Value.ratio(0.5))
                .fact("sum", Value.decimal(new BigDecimal("380000000000")))
                .fact("sure", Value.flag(true))
                .fact("day", Value.moment("2025-03"))
                .fact("other", Value.reference(Reference.toDocument(made.last().id())))
                .build())
        .exhibit(Exhibit.Measure.of("m", "M", Value.whole(3), "There are 3 of them."))
        .exhibit(Exhibit.Distribution.of("Spread", "words", List.of(0., 1., 2.), List.of(4L, 1L)));
    Document page = page(made.report());
    Element part = one(page, "#odd");
    String words = part.text();
    for (String expected :
        List.of(
            "Odd things",
            "There are 3 of them.",
            "score 0.50",
            "times 1,200",
            "change -0.25",
            "sum 380,000,000,000",
            "sure yes",
            "day 2025-03",
            "other b.txt",
            "0.00 to 1.00")) {
      assertTrue(words.contains(expected), expected + " in " + words);
    }
    assertEquals("#t2", part.select(".facts a").attr("href"));
    assertEquals(2, part.select("svg rect.bar").size());
    assertEquals("1", page.select("[data-count=#odd.oddity]").text());
  }

  @Test
  void whatIsBeyondTheLimitsIsCounted() throws IOException {
    HandMade made = new HandMade();
    for (int d = 0; d < 30; d++) {
      made.document("d" + d, "Some words of number " + d + ".").finding("In " + d, 0, 4);
    }
    Document page =
        page(made.report(), HtmlOptions.standard().limits(new Limits(10, 5, 4, 10_000, 50, 6, 5)));
    assertEquals(10, page.select("article.card").size());
    assertEquals(4, page.select("article.text").size());
    String words = page.text();
    assertTrue(
        words.contains("20 more not drawn here; all 30 stand in the CSV file odd.oddity.csv"));
    assertTrue(words.contains("26 more texts not drawn here"));
    assertTrue(words.contains("24 more documents not listed here"));
  }

  @Test
  void thousandsOfDocumentsStaySmall() throws IOException {
    HandMade made = new HandMade();
    String text = "Words and more words. ".repeat(60);
    for (int d = 0; d < 600; d++) {
      made.document("d" + d, text).finding("In " + d, 0, 5);
    }
    assertTrue(bytes(made.report(), HtmlOptions.standard()).length < 1_500_000);
  }

  @Test
  void withoutTextsTheShownWordsStandIn() throws IOException {
    HandMade made = new HandMade().document("a.txt", "One two three.").finding("Odd.", 4, 7);
    Document page =
        page(made.report(), HtmlOptions.standard().texts(id -> false, "There are no texts."));
    assertEquals(0, page.select("article.text").size());
    assertEquals("two", page.select("#f1 blockquote").text());
    assertTrue(page.select("#f1 .place").attr("href").isEmpty());
    assertTrue(page.text().contains("There are no texts."));
    assertTrue(page.text().contains("1 more text not drawn here"));
  }

  @Test
  void anEmptyReportIsAPage() throws IOException {
    Document page = page(new HandMade().report());
    assertTrue(page.text().contains("It reports no findings."));
    assertArrayEquals(
        bytes(new HandMade().report(), HtmlOptions.standard()),
        bytes(new HandMade().report(), HtmlOptions.standard()));
  }
}
