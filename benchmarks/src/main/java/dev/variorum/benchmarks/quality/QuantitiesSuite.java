package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values and units of quantities in sentences, by the counting of CQE's evaluation (Almasian et al.
 * 2023): both sides sorted by unit, values equal within 1e-5, a value counted at most once for each
 * labelled one, value and unit matched greedily.
 */
final class QuantitiesSuite implements Suite {

  /** A number or the two ends of a range. */
  private record Labelled(double value, @Nullable Double to, String unit) {}

  private record Predicted(Quantity quantity, Set<String> names) {
    String unit() {
      return names.iterator().next();
    }
  }

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public String files() {
    return "cqe_*.jsonl or quantulum3_*.jsonl, pooled";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Cases cases = new Cases(4);
    try (ErrorFile errors = arguments.errorFile()) {
      for (Path file : arguments.files()) {
        for (JsonNode line : LabelledFiles.jsonLines(file)) {
          Counts counts = new Counts();
          String wrong = counts.add(line);
          cases.add(counts.values, counts.units, counts.predicted, counts.labelled);
          if (!wrong.isEmpty()) {
            errors.block(wrong);
          }
        }
      }
    }
    scores.add("value_precision", cases.score(s -> Scores.ratio(s[0], s[2])));
    scores.add("value_recall", cases.score(s -> Scores.ratio(s[0], s[3])));
    scores.add("value_f1", cases, s -> Scores.f1(s[0], s[2], s[3]));
    scores.add("value_unit_f1", cases, s -> Scores.f1(s[1], s[2], s[3]));
  }

  private static final class Counts {
    private long labelled;
    private long predicted;
    private long values;
    private long units;

    /** Counts one sentence; answers it with both sides when something is wrong. */
    String add(JsonNode line) {
      String text = line.get("text").asText();
      List<Labelled> gold = new ArrayList<>();
      for (JsonNode q : line.get("quantities")) {
        gold.add(labelled(q));
      }
      List<Predicted> found = new ArrayList<>();
      for (Quantity q : Quantities.scan(text)) {
        found.add(new Predicted(q, UnitSpellings.of(q)));
      }
      gold.sort(Comparator.comparing(Labelled::unit));
      found.sort(Comparator.comparing(Predicted::unit));
      labelled += gold.size();
      predicted += found.size();
      long missedValues = gold.size();
      long missedUnits = gold.size();
      int left = gold.size();
      List<Predicted> open = new ArrayList<>(found);
      for (Labelled g : gold) {
        for (Predicted f : List.copyOf(open)) {
          if (!equal(g, f.quantity())) {
            continue;
          }
          if (left > 0) {
            values++;
            left--;
            missedValues--;
          }
          if (f.names().contains(g.unit())) {
            units++;
            missedUnits--;
            open.remove(f);
            break;
          }
        }
      }
      boolean wrong = missedValues > 0 || missedUnits > 0 || found.size() > gold.size();
      return wrong
          ? line.get("id").asText() + "\t" + text + "\n  " + gold + "\n  " + shown(found) + "\n"
          : "";
    }

    private static String shown(List<Predicted> found) {
      StringBuilder out = new StringBuilder();
      for (Predicted f : found) {
        Quantity q = f.quantity();
        out.append(q.value().toPlainString());
        q.to().ifPresent(to -> out.append("..").append(to.toPlainString()));
        out.append(' ').append(f.names()).append("; ");
      }
      return out.toString();
    }

    private static Labelled labelled(JsonNode q) {
      String value = q.get("value").asText();
      String unit = q.get("unit").asText().toLowerCase(java.util.Locale.ROOT);
      int dash = value.indexOf('-', 1);
      boolean exponent = value.indexOf('e') >= 0 || value.indexOf('E') >= 0;
      if (dash > 0 && !exponent) {
        return new Labelled(
            Double.parseDouble(value.substring(0, dash)),
            Double.valueOf(value.substring(dash + 1)),
            unit);
      }
      double number = Double.parseDouble(value);
      if (q.path("uncertainty").asDouble() > 0) {
        double around = q.get("uncertainty").asDouble();
        return new Labelled(number - around, number + around, unit);
      }
      return new Labelled(number, null, unit);
    }

    private static boolean equal(Labelled g, Quantity q) {
      Double to = g.to();
      if (to == null || q.to().isEmpty()) {
        return to == null && q.to().isEmpty() && close(g.value(), q.value());
      }
      return close(g.value(), q.value()) && close(to, q.to().get());
    }

    private static boolean close(double labelled, BigDecimal found) {
      return Math.abs(labelled - found.doubleValue())
          <= 1e-8 + 1e-5 * Math.abs(found.doubleValue());
    }
  }
}
