package dev.variorum.benchmarks.peers;

import dev.variorum.dedupe.near.FingerprintTable;
import dev.variorum.dedupe.near.Fingerprinter;
import dev.variorum.dedupe.near.NearDuplicates;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.dedupe.near.Work;
import dev.variorum.dedupe.shingle.ShingleSet;
import java.util.function.LongConsumer;

/** This project's library, in bulk. */
final class Ours implements Contestant {
  @Override
  public int group(Records records, LongConsumer pairs) {
    NearDuplicates finder = NearDuplicates.builder().threshold(THRESHOLD).build();
    Fingerprinter fingerprinter = finder.fingerprinter();
    FingerprintTable table = new FingerprintTable(finder.bands());
    records.read(
        (utf8, from, to) -> fingerprinter.add(utf8, from, to, table, "", FingerprintTable.UNDATED));
    NearResult result =
        finder.find(
            table,
            d -> {
              ShingleSet[] set = new ShingleSet[1];
              records.again(d, (utf8, from, to) -> set[0] = fingerprinter.shingles(utf8, from, to));
              return set[0];
            },
            Work.here());
    result.forEachPair(pair -> pairs.accept((long) pair.first() << 32 | pair.second()));
    return result.groups().size();
  }
}
