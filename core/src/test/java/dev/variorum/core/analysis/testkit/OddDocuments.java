package dev.variorum.core.analysis.testkit;

import dev.variorum.core.corpus.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents that no author of an analyzer thinks of. */
final class OddDocuments {
  private OddDocuments() {}

  static List<Document> all() {
    String[] texts = {
      "",
      " ",
      "\n\n\r\n\t",
      "a",
      ".",
      "Unix\nlines\nhere.\n\nOne more.",
      "Windows\r\nlines\r\nhere.\r\n\r\nOne more.",
      "Old\rlines\rhere.",
      "\uD83D lone high, \uDE00 lone low, \uDE00\uD83D the wrong way round, and at the end \uD83D",
      "\u0627\u0644\u0646\u0647\u0631 \u0641\u0627\u0636. \u05D4\u05E0\u05D4\u05E8 \u05E2\u05DC\u05D4.",
      "\uD83D\uDE00\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67! e\u0301\u0301\u0301",
      "\u963F\u91CC\u5DF4\u5DF4\u53D1\u5E03\u4E86\u65B0\u6A21\u578B\u3002\u80A1\u4EF7\u4E0A\u6DA8\u4E86\u3002",
      "\"\"\"\"'''' \u201C\u201C\u201D \u2018 ((([[[ %%% $$$ 1,2,3,,4..5",
      "WORD ".repeat(1 << 17),
      "x".repeat(1 << 20),
      "1,234.5 ".repeat(1 << 15),
      "\"Yes,\" she said. ".repeat(1 << 12),
      "\u00E2\u20AC\u2122 \u00C2 \uFFFD \uFEFF \u0000 \u0085 \u2028"
    };
    List<Document> odd = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      odd.add(Document.of("odd-" + i, texts[i]));
    }
    odd.add(
        Document.builder("an id / with \"signs\" \uD83D", "Some text.")
            .title("\uDE00 title\n")
            .source(" ")
            .label("role", "known")
            .label("", "")
            .build());
    return odd;
  }

  /** Any Unicode at all, from a fixed seed. */
  static List<Document> random() {
    Random random = new Random(4711);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1 << random.nextInt(11));
      int range = random.nextBoolean() ? 0x110000 : 0x180;
      while (text.length() < length) {
        text.appendCodePoint(random.nextInt(range));
        text.append(random.nextInt(6) == 0 ? " " : "");
        text.append(random.nextInt(40) == 0 ? ". " : "");
      }
      documents.add(Document.of("random-" + i, text.toString()));
    }
    return documents;
  }
}
