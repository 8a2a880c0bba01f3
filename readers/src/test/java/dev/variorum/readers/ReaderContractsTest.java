package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.testkit.ReaderContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** Every reader of this module keeps to the laws of readers. */
class ReaderContractsTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Nested
  class PlainText extends ReaderContract {
    @Override
    protected CorpusReader reader() {
      return new PlainTextReader();
    }

    @Override
    protected String exampleName() {
      return "a.txt";
    }

    @Override
    protected byte[] example() {
      return bytes("Town under water\n\nThe river broke its bank \u2013 again.\n");
    }

    @Override
    protected Optional<byte[]> holding(String text) {
      return Optional.of(bytes(text));
    }
  }

  @Nested
  class Markdown extends ReaderContract {
    @Override
    protected CorpusReader reader() {
      return new MarkdownReader();
    }

    @Override
    protected String exampleName() {
      return "a.md";
    }

    @Override
    protected byte[] example() {
      return bytes("---\ntitle: Rain\ndate: 2025-03-06\n---\n\n# Town under water\n\nRain.\n");
    }

    @Override
    protected Optional<byte[]> holding(String text) {
      return Optional.of(bytes("---\ntitle: Rain\n---\n" + text));
    }
  }

  @Nested
  class Html extends ReaderContract {
    @Override
    protected CorpusReader reader() {
      return new HtmlReader();
    }

    @Override
    protected String exampleName() {
      return "a.html";
    }

    @Override
    protected byte[] example() {
      return bytes(
          "<html lang=en><head><title>Rain</title><script type='application/ld+json'>"
              + "{\"headline\":\"Rain\"}</script></head><body><nav>Home</nav><article><h1>Rain</h1>"
              + "<p>The river broke its bank &ndash; again.</p></article></body></html>");
    }
  }

  @Nested
  class JsonLines extends ReaderContract {
    @Override
    protected CorpusReader reader() {
      return new JsonLinesReader();
    }

    @Override
    protected String exampleName() {
      return "a.jsonl";
    }

    @Override
    protected byte[] example() {
      return bytes(
          "{\"id\":\"1\",\"text\":\"Caf\u00E9 \\ud83d\\ude00\",\"date\":\"2025-03-06\"}\n"
              + "{\"id\":2,\"text\":\"Two\",\"more\":{\"a\":[1,2,{\"b\":null}]}}\r\n");
    }

    @Override
    protected Optional<byte[]> holding(String text) {
      StringBuilder escaped = new StringBuilder();
      for (char c : text.toCharArray()) {
        escaped.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
      }
      return Optional.of(bytes("{\"id\":\"1\",\"text\":\"" + escaped + "\"}"));
    }
  }

  @Nested
  class PackedJsonLines extends JsonLines {
    @Override
    protected String exampleName() {
      return "a.jsonl.gz";
    }

    @Override
    protected byte[] example() {
      try {
        return JsonLinesReaderTest.gzip(new String(super.example(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Nested
  class Csv extends ReaderContract {
    @Override
    protected CorpusReader reader() {
      return new CsvReader();
    }

    @Override
    protected String exampleName() {
      return "a.csv";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of("text", "Full story");
    }

    @Override
    protected byte[] example() {
      return bytes("id,Full story,outlet\n1,\"Caf\u00E9, \"\"two\"\"\nlines\",Post\n2,plain,\n");
    }

    @Override
    protected Optional<byte[]> holding(String text) {
      return Optional.of(bytes("id,Full story\n1,\"" + text.replace("\"", "\"\"") + "\"\n"));
    }
  }
}
