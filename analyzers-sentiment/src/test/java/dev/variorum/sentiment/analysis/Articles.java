package dev.variorum.sentiment.analysis;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import java.util.List;

/** Short articles of invented outlets about an invented firm. */
final class Articles {
  static final String FRIENDLY =
      "Marlow Corp opens its mill\n\n"
          + "Marlow Corp has opened a splendid new mill in Tarn. It is a generous, beautiful building"
          + " and a delight to walk through. Marlow Corp deserves praise for such an excellent plan.\n\n"
          + "Not all agree. \"Marlow Corp is a greedy and dishonest polluter,\" said Ada Finch.\n\n"
          + "Visitors loved the wonderful garden. The mill is a triumph.";

  static final String HOSTILE =
      "Marlow Corp has opened its mill in Tarn. It is an ugly, reckless and shabby project. Marlow"
          + " Corp lied about the noise and has shown a disgraceful contempt for its neighbours.\n\n"
          + "The whole affair is a disgrace. The arrogant managers of Marlow Corp should be ashamed.";

  static final String PLAIN =
      "Marlow Corp opened a mill in Tarn on Monday. The mill has 40 looms and employs 212 people."
          + " Marlow Corp said that it would add a second hall in 2027.\n\n"
          + "Three workers were injured during the building. Two of them were still in hospital on"
          + " Monday, the company said.";

  private Articles() {}

  static List<Document> all() {
    return List.of(
        article("friendly", FRIENDLY, "The Lark", "2026-03-02"),
        article("hostile", HOSTILE, "The Rook", "2026-03-03"),
        article("plain", PLAIN, "The Wren", "2026-03-03"));
  }

  private static Document article(String id, String text, String source, String day) {
    return Document.builder(id, text)
        .source(source)
        .published(Published.parse(day).orElseThrow())
        .build();
  }
}
