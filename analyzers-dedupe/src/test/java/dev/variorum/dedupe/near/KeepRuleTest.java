package dev.variorum.dedupe.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.variorum.core.corpus.Document;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepRuleTest {
  @ParameterizedTest
  @EnumSource(names = {"LONGEST", "FIRST", "NEWEST", "OLDEST"})
  void sortingManyGoesByTheRule(KeepRule.Order order) {
    NearDuplicates finder = NearDuplicates.builder().build();
    FingerprintTable table = new FingerprintTable(finder.bands());
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Document document = Document.of("d" + i, "word ".repeat(random.nextInt(20)));
      long day = random.nextInt(5) == 0 ? FingerprintTable.UNDATED : random.nextInt(30) - 15;
      table.add(finder.fingerprint(document), "", day, random.nextInt(4) == 0);
    }
    int[] all = IntStream.range(0, table.size()).toArray();
    KeepRule rule = KeepRule.of(order);
    int[] expected =
        IntStream.of(all).boxed().sorted(rule.over(table)).mapToInt(Integer::intValue).toArray();
    assertArrayEquals(expected, rule.sorted(all, table));
  }
}
