package dev.variorum.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.claims.verdict.Concordance;
import org.junit.jupiter.api.Test;

class ClaimsBenchmarkTest {

  @Test
  void somethingIsFoundInEveryArticle() throws Exception {
    ClaimsBenchmark.Prose prose = new ClaimsBenchmark.Prose();
    prose.make();
    ClaimsBenchmark.Read read = new ClaimsBenchmark.Read();
    assertEquals(ClaimsBenchmark.ARTICLES, new ClaimsBenchmark().documents(prose, read));
    assertEquals((long) ClaimsBenchmark.ARTICLES * ClaimsBenchmark.LENGTH, read.sentences);
  }

  @Test
  void everySharedFactIsFoundAlikeOrAtOdds() {
    ClaimsBenchmark.Statements statements = new ClaimsBenchmark.Statements();
    statements.articles = 200;
    statements.make();
    SharedFacts facts = new SharedFacts(200, 20250306);
    Concordance concordance = new ClaimsBenchmark().align(statements);
    assertEquals(facts.agreeing(), concordance.accords().size());
    assertEquals(facts.differing(), concordance.discords().size());
  }
}
