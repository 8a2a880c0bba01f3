package dev.variorum.claims;

import dev.variorum.claims.verdict.Concordance;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what differs in value and was not taken for a conflict, by the rule that says why. */
final class ApartMeasures {
  private ApartMeasures() {}

  static Stream<Exhibit> of(Concordance concordance) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Map.Entry<String, Integer> e : concordance.setApart().entrySet()) {
      String why =
          switch (e.getKey()) {
            case "place" -> "name different places or measuring points";
            case "time" -> "speak of different times";
            case "part" -> "speak of a part or a further number, or of two things of one kind";
            case "predicate" -> "stand with different verbs or are of different things";
            case "names" -> "stand with different names";
            case "occasion" -> "stand in documents that differ in most of their figures";
            case "company" -> "stand among different figures";
            default -> "may be an earlier and a later state of one count";
          };
      exhibits.add(
          Exhibit.Measure.of(
              "apart-" + e.getKey(),
              "Differences that are no conflict: " + e.getKey(),
              Value.whole(e.getValue()),
              (e.getValue() == 1 ? "1 pair" : e.getValue() + " pairs")
                  + " of statements with different values "
                  + why
                  + " and were not taken for conflicts."));
    }
    return exhibits.stream();
  }
}
