package dev.variorum.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Holds a JSON report of a sample corpus against its key, entry by entry, as the samples' own
 * description says.
 */
final class SampleKey {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> BOUNDS =
      Map.of(
          "exact",
          "=",
          "approx",
          "~",
          "at-least",
          ">=",
          "more-than",
          ">",
          "at-most",
          "<=",
          "less-than",
          "<");

  private final JsonNode key;
  private final JsonNode report;
  private final Map<String, String> texts = new HashMap<>();
  private final List<JsonNode> findings = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> held = new TreeMap<>();
  private final Map<String, Integer> all = new TreeMap<>();

  private SampleKey(Path folder, JsonNode report) throws IOException {
    this.key = JSON.readTree(Files.readString(folder.resolve("expected.json")));
    this.report = report;
    for (JsonNode id : key.get("documents")) {
      texts.put(id.asText(), Files.readString(folder.resolve(id.asText() + ".txt")));
    }
    report.get("results").forEach(r -> r.get("findings").forEach(findings::add));
  }

  static SampleKey hold(Path folder, String reportJson) throws IOException {
    SampleKey k = new SampleKey(folder, JSON.readTree(reportJson));
    for (JsonNode e : k.key.get("must_find")) {
      k.count("find", e, k.isFound(e));
    }
    for (JsonNode e : k.key.get("must_not_find")) {
      k.count("avoid", e, !k.isWronglyFound(e));
    }
    return k;
  }

  private void count(String part, JsonNode e, boolean holds) {
    String name = part + "." + e.get("level").asText();
    all.merge(name, 1, Integer::sum);
    held.merge(name, holds ? 1 : 0, Integer::sum);
    if (!holds) {
      faults.add(name + " " + e);
    }
  }

  /** How many entries hold, by part and level. */
  Map<String, Integer> held() {
    return held;
  }

  /** How many entries there are, by part and level. */
  Map<String, Integer> all() {
    return all;
  }

  /** The entries that do not hold. */
  List<String> faults() {
    return faults;
  }

  private boolean isFound(JsonNode e) {
    String kind = e.get("kind").asText();
    return switch (kind) {
      case "duplicate-group" ->
          any(
              f ->
                  Set.of("duplicate-group", "shared-passage", "origin").contains(kind(f))
                      && joins(f, e));
      case "origin" ->
          any(
              f ->
                  kind(f).equals(kind)
                      && joins(f, e)
                      && (e.get("label").asText().equals("probable")
                          || fact(f, "certainty").equals("certain")));
      case "shared-passage", "self-repetition", "conflict" ->
          any(f -> kind(f).equals(kind) && meets(f, e.get("a")) && meets(f, e.get("b")));
      case "boilerplate" -> any(f -> kind(f).equals(kind) && meets(f, e));
      case "problem" -> hasProblem(e);
      case "agreement" ->
          any(f -> kind(f).equals(kind) && stream(e.get("statements")).allMatch(s -> meets(f, s)));
      case "quotation" -> any(f -> isQuotation(f, e));
      case "quantity" -> any(f -> isQuantity(f, e));
      case "document-tone" ->
          any(
              f ->
                  kind(f).equals(kind)
                      && inDocument(f, e)
                      && fact(f, "label").equals(e.get("label").asText()));
      case "target-tone" -> any(f -> isTargetTone(f, e));
      default -> throw new IllegalArgumentException("the key has an entry of kind " + kind);
    };
  }

  private boolean isWronglyFound(JsonNode e) {
    String kind = e.get("kind").asText();
    if (e.has("group")) {
      return any(
          f ->
              kind(f).equals(kind)
                  && joins(f, e)
                  && (!kind.equals("origin") || !fact(f, "certainty").equals("probable")));
    }
    if (e.has("a")) {
      return any(
          f ->
              kind(f).equals(kind)
                  && (!e.has("severity") || fact(f, "severity").equals(e.get("severity").asText()))
                  && (kind.equals("conflict")
                      ? opposes(f, e)
                      : meets(f, e.get("a")) && meets(f, e.get("b"))));
    }
    return switch (kind) {
      case "target-tone" -> any(f -> isTargetTone(f, e));
      case "quotation" ->
          any(
              f ->
                  kind(f).equals(kind)
                      && meets(f, e, "quotation")
                      && !fact(f, "speaker").isEmpty()
                      && !fact(f, "type").equals("scare"));
      case "quantity" -> any(f -> kind(f).equals(kind) && meets(f, e, "quantity"));
      default -> any(f -> kind(f).equals(kind) && meets(f, e));
    };
  }

  private boolean opposes(JsonNode f, JsonNode e) {
    return (meets(f, e.get("a"), "side-a") && meets(f, e.get("b"), "side-b"))
        || (meets(f, e.get("a"), "side-b") && meets(f, e.get("b"), "side-a"));
  }

  private boolean isQuotation(JsonNode f, JsonNode e) {
    boolean direct = kind(f).equals("quotation") && meets(f, e, "quotation");
    boolean indirect =
        e.get("label").asText().equals("indirect")
            && kind(f).equals("claim")
            && meets(f, e)
            && !fact(f, "attribution").equals("none");
    return (direct || indirect) && isNamed(fact(f, "speaker"), e, "speaker");
  }

  private boolean isQuantity(JsonNode f, JsonNode e) {
    String unit = e.get("unit").asText();
    if (unit.equals("date") || unit.equals("time")) {
      String wanted = e.get("number").asText();
      return Set.of("claim", "agreement", "conflict", "quantity").contains(kind(f))
          && meets(f, e)
          && (fact(f, "date").contains(wanted) || fact(f, "value").contains(wanted));
    }
    if (!kind(f).equals("quantity") || !meets(f, e, "quantity") || !f.get("facts").has("number")) {
      return false;
    }
    JsonNode facts = f.get("facts");
    boolean number =
        facts.get("number").decimalValue().compareTo(e.get("number").decimalValue()) == 0;
    String bound = e.get("bound").asText();
    boolean range = bound.equals("range");
    boolean to =
        !range
            || (facts.has("to")
                && facts.get("to").decimalValue().compareTo(e.get("number_to").decimalValue())
                    == 0);
    boolean bounded = range || fact(f, "bound").equals(BOUNDS.get(bound));
    return number && to && bounded && isNamed(fact(f, "unit"), e, "unit");
  }

  private boolean isTargetTone(JsonNode f, JsonNode e) {
    return kind(f).equals("target-tone")
        && inDocument(f, e)
        && isNamed(fact(f, "target"), e, "target")
        && fact(f, "label").equals(e.get("label").asText())
        && (!e.has("voice")
            || fact(f, "voice").isEmpty()
            || fact(f, "voice").equals(e.get("voice").asText()));
  }

  /**
   * Whether a name or unit is the wanted one or an alias, singular or plural, or one holds the
   * other as words.
   */
  private static boolean isNamed(String name, JsonNode e, String field) {
    Set<String> wanted = new TreeSet<>();
    wanted.add(e.get(field).asText());
    stream(e.path("aliases")).forEach(a -> wanted.add(a.asText()));
    String given = plain(name);
    return !given.isEmpty()
        && wanted.stream()
            .map(SampleKey::plain)
            .anyMatch(
                w ->
                    given.equals(w)
                        || (" " + given + " ").contains(" " + w + " ")
                        || (" " + w + " ").contains(" " + given + " "));
  }

  private static String plain(String name) {
    String s = name.toLowerCase(Locale.ROOT).strip();
    s = s.startsWith("the ") ? s.substring(4) : s;
    return s.length() > 3 && s.endsWith("s") ? s.substring(0, s.length() - 1) : s;
  }

  private boolean hasProblem(JsonNode e) {
    int[] at = place(e);
    return stream(report.get("corpus").get("problems"))
        .anyMatch(
            p ->
                id(p.get("input").asText()).equals(e.get("document").asText())
                    && p.has("start")
                    && p.get("start").asInt() < at[1]
                    && at[0] < p.get("end").asInt());
  }

  private boolean any(Predicate<JsonNode> wanted) {
    return findings.stream().anyMatch(wanted);
  }

  private static String kind(JsonNode f) {
    return f.get("kind").asText();
  }

  private static String fact(JsonNode f, String name) {
    return f.get("facts").path(name).asText("");
  }

  private static String id(String document) {
    return document.endsWith(".txt") ? document.substring(0, document.length() - 4) : document;
  }

  private static boolean inDocument(JsonNode f, JsonNode e) {
    return stream(f.get("evidence"))
        .anyMatch(p -> id(p.get("document").asText()).equals(e.get("document").asText()));
  }

  private static boolean joins(JsonNode f, JsonNode e) {
    Set<String> documents = new TreeSet<>();
    f.get("evidence").forEach(p -> documents.add(id(p.get("document").asText())));
    return stream(e.get("group")).allMatch(d -> documents.contains(d.asText()));
  }

  private boolean meets(JsonNode f, JsonNode quote) {
    return meets(f, quote, "");
  }

  private boolean meets(JsonNode f, JsonNode quote, String role) {
    int[] at = place(quote);
    return stream(f.get("evidence"))
        .anyMatch(
            p ->
                id(p.get("document").asText()).equals(quote.get("document").asText())
                    && (role.isEmpty() || p.get("role").asText().equals(role))
                    && p.get("start").asInt() < at[1]
                    && at[0] < p.get("end").asInt());
  }

  private int[] place(JsonNode quote) {
    String document = quote.get("document").asText();
    int start = texts.getOrDefault(document, "").indexOf(quote.get("quote").asText());
    if (start < 0) {
      throw new IllegalArgumentException(
          "the key's quote does not stand in " + document + ": " + quote);
    }
    return new int[] {start, start + quote.get("quote").asText().length()};
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
