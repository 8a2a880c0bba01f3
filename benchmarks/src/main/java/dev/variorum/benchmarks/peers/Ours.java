package dev.variorum.benchmarks.peers;

import dev.variorum.core.corpus.Document;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** This project's library. */
final class Ours implements Contestant {
  @Override
  public int group(List<String> texts, LongConsumer pairs) {
    List<Document> documents = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      documents.add(Document.of("d" + i, texts.get(i)));
    }
    NearResult result = NearDuplicates.builder().threshold(THRESHOLD).build().find(documents);
    result.forEachPair(pair -> pairs.accept((long) pair.first() << 32 | pair.second()));
    return result.groups().size();
  }
}
