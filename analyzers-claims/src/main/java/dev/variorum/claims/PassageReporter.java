package dev.variorum.claims;

import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import java.util.List;
import java.util.Optional;

/** Words conflicts between passages that are one in origin. */
final class PassageReporter {
  private final Corpus corpus;
  private final Optional<Origins> origins;

  PassageReporter(Corpus corpus, Optional<Origins> origins) {
    this.corpus = corpus;
    this.origins = origins;
  }

  Finding variant(Variant v) {
    String a = corpus.id(v.positionA()).value();
    String b = corpus.id(v.positionB()).value();
    String message =
        v.rule().equals("wording")
            ? a + " and " + b + " give a remark of " + v.subject() + " in different words."
            : v.rule().equals("speaker")
                ? a + " gives to " + v.from() + " what " + b + " gives to " + v.to() + "."
                : "An otherwise equal sentence has "
                    + shown(v.from())
                    + " in "
                    + a
                    + " and "
                    + shown(v.to())
                    + " in "
                    + b
                    + ".";
    Finding.Builder found =
        Finding.of("conflict", message)
            .evidence("side-a", corpus.id(v.positionA()), v.a())
            .evidence("side-b", corpus.id(v.positionB()), v.b());
    if (!v.subject().isEmpty()) {
      found.fact("subject", v.subject());
    }
    found
        .fact("rule", v.rule())
        .fact("severity", v.hard() ? "hard" : "soft")
        .fact("within", Value.flag(false))
        .fact("documents", 2);
    origins.ifPresent(o -> found.fact("origins", o.count(List.of(v.positionA(), v.positionB()))));
    return found.build();
  }

  private static String shown(String words) {
    return words.isEmpty() ? "nothing" : "'" + words + "'";
  }
}
