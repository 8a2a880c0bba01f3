package dev.variorum.dedupe;

import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.testkit.AnalyzerContract;
import dev.variorum.core.corpus.Document;
import java.util.ArrayList;
import java.util.List;

class DedupeContractTest extends AnalyzerContract {
  @Override
  protected Analyzer analyzer() {
    return new DedupeAnalyzer();
  }

  /** Copies, rewrites and a text that stands alone. */
  @Override
  protected List<Document> example() {
    MadeUpText made = new MadeUpText(1);
    List<String> words = made.words(120);
    List<Document> documents = new ArrayList<>();
    documents.add(Document.of("first", MadeUpText.text(words)));
    documents.add(Document.of("copy", MadeUpText.text(words)));
    documents.add(Document.of("rewrite", MadeUpText.text(made.edited(words, 25))));
    documents.add(
        Document.builder("part", MadeUpText.text(words.subList(30, 90)) + "\n\nBy Ruth Ellermann")
            .source("Skarvik Post")
            .build());
    documents.add(Document.of("alone", MadeUpText.text(made.words(80))));
    return documents;
  }
}
