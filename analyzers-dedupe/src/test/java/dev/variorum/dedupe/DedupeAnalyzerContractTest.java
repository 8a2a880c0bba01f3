package dev.variorum.dedupe;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.testkit.AnalyzerContract;
import dev.variorum.core.corpus.Document;
import java.util.List;

/** The analyzer keeps to the laws of analyzers. */
class DedupeAnalyzerContractTest extends AnalyzerContract {
  private static final String NEWS =
      "Water board raises alarm over dam\n\n"
          + "The water board said on Tuesday that 12 of 40 gates at the Orrin dam had failed since"
          + " 2019. \"We were warned, and we did nothing,\" chief engineer Marta Quill told"
          + " reporters in Bellhaven. The repair will cost $45 million, the board said.\n\n"
          + "Residents praised the honest report but condemned the terrible delay. About 3,000"
          + " people live below the dam, which was built in 1962.\n";

  @Override
  protected Analyzer analyzer() {
    return new DedupeAnalyzer();
  }

  @Override
  protected List<Document> example() {
    return List.of(
        Document.of("a.txt", NEWS),
        Document.of("b.txt", "Share Tweet Print\n\n" + NEWS),
        Document.of(
            "c.txt",
            "The Orrin dam is in a worse state than thought. The water board said that 15 of 40"
                + " gates at the Orrin dam had failed since 2019, and put the cost of repair at"
                + " $45 million. Engineer Marta Quill called the delay \"a shameful failure\"."));
  }
}
