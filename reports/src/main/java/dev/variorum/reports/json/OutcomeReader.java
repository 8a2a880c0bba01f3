package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import dev.variorum.core.setting.Setting;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the outcome of one analyzer. For one thread. */
final class OutcomeReader {
  private final ListedCorpus corpus;
  private final ValueReader values;
  private final Map<String, JsonTree> runs;
  private final boolean reproducible;

  private String id = "";
  private String title = "";
  private String summary = "";
  private String status = "";
  private List<String> missing = List.of();
  private List<JsonTree> problems = List.of();
  private final List<FindingKind> kinds = new ArrayList<>();
  private final List<Found> findings = new ArrayList<>();
  private final List<Exhibit> exhibits = new ArrayList<>();

  /**
   * @param runs what the head of the report says of each analyzer
   */
  OutcomeReader(ListedCorpus corpus, Map<String, JsonTree> runs, boolean reproducible) {
    this.corpus = corpus;
    this.values = new ValueReader(corpus);
    this.runs = runs;
    this.reproducible = reproducible;
  }

  /** Reads the object whose start the parser stands at. */
  Outcome read(JsonParser in) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "analyzer" -> id = in.getText();
        case "title" -> title = in.getText();
        case "summary" -> summary = in.getText();
        case "status" -> status = in.getText();
        case "missing" -> missing = JsonReportReader.texts(in);
        case "problems" -> problems = JsonReportReader.objects(in);
        case "kinds" -> JsonReportReader.each(in, tree -> kinds.add(kind(tree)));
        case "findings" -> JsonReportReader.each(in, tree -> findings.add(found(tree)));
        case "exhibits" ->
            JsonReportReader.each(in, tree -> exhibits.addAll(ValueReader.exhibit(tree)));
        default -> in.skipChildren();
      }
    }
    AnalyzerInfo.Builder info = AnalyzerInfo.builder(id).title(title).summary(summary);
    kinds.forEach(info::kinds);
    JsonTree run = runs.get(id);
    Settings settings = Settings.defaults(List.of());
    if (run != null) {
      info.version(run.text("version"));
      settings = settings(run, info);
    }
    if (!reproducible) {
      info.notReproducible();
    }
    return new Outcome(
        info.build(),
        settings,
        Outcome.Status.valueOf(status.toUpperCase(Locale.ROOT)),
        missing,
        JsonReportReader.problems(problems),
        new ListedFindings(findings, exhibits));
  }

  private Settings settings(JsonTree run, AnalyzerInfo.Builder info) throws IOException {
    List<Setting<?>> declared = new ArrayList<>();
    Map<String, String> given = new LinkedHashMap<>();
    List<String> names = run.texts("given");
    for (Map.Entry<String, Object> s : run.map("settings").entrySet()) {
      declared.add(setting(s.getKey(), s.getValue()));
      if (names.contains(s.getKey())) {
        given.put(s.getKey(), s.getValue().toString());
      }
    }
    declared.forEach(info::settings);
    try {
      return Settings.parse(id, declared, given);
    } catch (SettingException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Setting<?> setting(String name, Object value) {
    String help = "As it was in the run.";
    if (value instanceof Long whole) {
      return Setting.whole(name, whole).help(help).build();
    }
    if (value instanceof BigDecimal number) {
      return Setting.real(name, number.doubleValue()).help(help).build();
    }
    if (value instanceof Boolean flag) {
      return Setting.flag(name, flag).help(help).build();
    }
    return Setting.text(name, value.toString()).help(help).build();
  }

  private static FindingKind kind(JsonTree tree) {
    FindingKind.Builder kind =
        FindingKind.builder(tree.text("id"), tree.text("title"))
            .explanation(tree.text("explanation"))
            .score(tree.text("score"));
    if (tree.has("plural")) {
      kind.plural(tree.text("plural"));
    }
    if (tree.flag("minor")) {
      kind.minor();
    }
    tree.trees("roles")
        .forEach(
            (name, role) -> {
              if (role.flag("identifying")) {
                kind.identifyingRole(name, role.text("help"));
              } else {
                kind.role(name, role.text("help"));
              }
            });
    tree.trees("facts")
        .forEach(
            (name, fact) -> {
              Value.Type type = Value.Type.valueOf(fact.text("type").toUpperCase(Locale.ROOT));
              if (fact.flag("identifying")) {
                kind.identifyingFact(name, type, fact.text("help"));
              } else {
                kind.fact(name, type, fact.text("help"));
              }
            });
    return kind.build();
  }

  private Found found(JsonTree tree) throws IOException {
    Finding.Builder finding = Finding.of(tree.text("kind"), tree.text("message"));
    if (tree.has("score")) {
      finding.score(tree.number("score").doubleValue());
    }
    List<Shown> shown = new ArrayList<>();
    for (JsonTree e : tree.objects("evidence")) {
      DocumentId document = new DocumentId(e.text("document"));
      if (!corpus.has(document)) {
        throw new IOException("a finding names '" + document + "', which it does not list");
      }
      Span span = new Span((int) e.whole("start"), (int) e.whole("end"));
      finding.evidence(Evidence.of(e.text("role"), document, span));
      shown.add(new Shown((int) e.whole("line"), e.text("words"), e.flag("shortened")));
    }
    Optional<FindingKind> kind =
        kinds.stream().filter(k -> k.id().equals(tree.text("kind"))).findFirst();
    for (Map.Entry<String, Object> fact : tree.map("facts").entrySet()) {
      Value.Type type =
          kind.flatMap(k -> k.fact(fact.getKey()))
              .map(FindingKind.Fact::type)
              .orElse(Value.Type.TEXT);
      finding.fact(fact.getKey(), values.value(fact.getValue(), type));
    }
    return new Found(tree.text("id"), finding.build(), shown);
  }
}
