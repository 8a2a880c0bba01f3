package dev.variorum.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private Document read(String text) throws IOException {
    return Collected.of(new MarkdownReader(), "a.md", text).only();
  }

  @Test
  void frontMatterTellsAndTheRestIsTheText() throws IOException {
    Document d =
        read(
            "---\r\ntitle: \"Rain: a story\"\r\ndate: 6 March 2025\r\noutlet: 'Post'\r\n"
                + "tags: [a, b]\r\ndesk: weather\r\n---\r\n\r\n# Heading\r\n\r\n*Text.*\r\n");
    assertEquals("\r\n# Heading\r\n\r\n*Text.*\r\n", d.text());
    assertEquals("Rain: a story", d.title());
    assertEquals("2025-03-06", d.published().orElseThrow().toString());
    assertEquals("Post", d.source().orElseThrow());
    assertEquals(Map.of("desk", "weather"), d.labels());
    assertEquals("a.md", d.id().value());
  }

  @Test
  void theFirstHeadingIsTheTitleWithoutFrontMatter() throws IOException {
    assertEquals("Town under water", read("\n# Town under water #\n\nText.\n").title());
    assertEquals("Town under water", read("Town under water\n======\n\nText.\n").title());
    assertEquals("", read("Text.\n\n# Later\n").title());
  }

  @Test
  void frontMatterCannotReplaceTextOrId() throws IOException {
    Document d = read("---\nid: other\ntext: fake\n---\nReal.\n");
    assertEquals("Real.\n", d.text());
    assertEquals("a.md", d.id().value());
  }

  @Test
  void aRuleThatIsNeverClosedIsText() throws IOException {
    String text = "---\ntitle: x\n\nText.\n";
    assertEquals(text, read(text).text());
    assertEquals("", read("").text());
    assertEquals("---", read("---").text());
    assertTrue(read("# ###").title().isEmpty());
  }
}
