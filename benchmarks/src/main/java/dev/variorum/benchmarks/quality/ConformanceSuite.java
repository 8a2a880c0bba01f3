package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.claims.numeral.Numerals;
import dev.variorum.claims.quantity.Quantities;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quantity.Type;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The share of the published English cases of Recognizers-Text whose values come out equal, by
 * model. A case is right when the numbers found are the numbers expected, in order and number.
 */
final class ConformanceSuite implements Suite {
  private record Model(String name, String path, Function<String, List<BigDecimal>> reader) {}

  private static final List<Model> MODELS =
      List.of(
          new Model("number", "Number/NumberModel.json", ConformanceSuite::numbers),
          new Model(
              "number_experimental",
              "Number/NumberModelExperimentalMode.json",
              ConformanceSuite::numbers),
          new Model(
              "number_percent_mode",
              "Number/NumberModelPercentMode.json",
              ConformanceSuite::numbers),
          new Model("percent", "Number/PercentModel.json", t -> quantities(t, Type.PERCENT, "")),
          new Model(
              "currency", "NumberWithUnit/CurrencyModel.json", t -> quantities(t, Type.MONEY, "")),
          new Model(
              "dimension",
              "NumberWithUnit/DimensionModel.json",
              t -> quantities(t, Type.MEASURE, "")),
          new Model(
              "age", "NumberWithUnit/AgeModel.json", t -> quantities(t, Type.MEASURE, " of age")),
          new Model(
              "temperature",
              "NumberWithUnit/TemperatureModel.json",
              t -> quantities(t, Type.MEASURE, "")));

  @Override
  public String name() {
    return "conformance";
  }

  @Override
  public String files() {
    return "recognizers-specs folder";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    try (ErrorFile errors = arguments.errorFile()) {
      for (Model model : MODELS) {
        Path file = arguments.file(0).resolve(model.path());
        if (!Files.exists(file)) {
          continue;
        }
        Cases cases = new Cases(1);
        for (JsonNode example : LabelledFiles.json(file)) {
          String input = example.path("Input").asText();
          List<BigDecimal> expected = expected(example);
          List<BigDecimal> found = model.reader().apply(input);
          boolean right = equal(expected, found);
          cases.add(right ? 1 : 0);
          if (!right) {
            errors.line(model.name(), input, "" + expected, "" + found);
          }
        }
        scores.add(model.name() + "_cases", cases.size());
        scores.add(model.name(), cases, s -> Scores.ratio(s[0], cases.size()));
      }
    }
  }

  private static List<BigDecimal> numbers(String text) {
    return Numerals.scan(text).stream().map(Numerals.Found::value).toList();
  }

  private static List<BigDecimal> quantities(String text, Type type, String unitEnd) {
    List<BigDecimal> values = new ArrayList<>();
    for (Quantity q : Quantities.scan(text)) {
      if (q.type() == type && q.unit().endsWith(unitEnd)) {
        values.add(q.value());
        q.to().ifPresent(values::add);
      }
    }
    return values;
  }

  /** The expected values; a unit word without a number counts as none. */
  private static List<BigDecimal> expected(JsonNode example) {
    List<BigDecimal> values = new ArrayList<>();
    for (JsonNode result : example.get("Results")) {
      JsonNode value = result.path("Resolution").path("value");
      String number = value.asText("null").replace("%", "");
      if (!number.equals("null") && !number.isEmpty()) {
        values.add(new BigDecimal(number));
      }
    }
    return values;
  }

  private static boolean equal(List<BigDecimal> expected, List<BigDecimal> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      double e = expected.get(i).doubleValue();
      if (Math.abs(e - found.get(i).doubleValue()) > 1e-12 + 1e-9 * Math.abs(e)) {
        return false;
      }
    }
    return true;
  }
}
