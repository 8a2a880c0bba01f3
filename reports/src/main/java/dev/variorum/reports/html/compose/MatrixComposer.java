package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements by documents, documents grouped by origin: one row for what is said of one attribute
 * of one subject, with those rows first that are disputed or rest on most origins.
 */
final class MatrixComposer {
  private static final int WORDS = 26;

  /** One row while it is gathered. */
  private static final class Topic {
    private final Found first;
    private long weight;
    private boolean disputed;
    private final Map<Long, Matrix.Entry> entries = new LinkedHashMap<>();
    private final Set<Long> leading = new HashSet<>();

    private Topic(Found first) {
      this.first = first;
    }
  }

  private final Report report;
  private final OriginGroups origins;
  private final Links links;
  private final Limits limits;
  private final Statements statements;

  MatrixComposer(
      Report report, OriginGroups origins, Links links, Limits limits, Statements statements) {
    this.report = report;
    this.origins = origins;
    this.links = links;
    this.limits = limits;
    this.statements = statements;
  }

  /** The matrix, or nothing when there is neither agreement nor contradiction. */
  List<Matrix> compose(List<Found> agreements, List<Found> conflicts) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    List<Found> heaviestFirst = new ArrayList<>(agreements);
    heaviestFirst.sort(Comparator.comparingLong(Drawn::weight).reversed());
    for (Found agreement : heaviestFirst) {
      agreement(
          topics.computeIfAbsent(Statements.topic(agreement), t -> new Topic(agreement)),
          agreement);
    }
    for (Found conflict : conflicts) {
      if (!Facts.flag(conflict, "within")) {
        conflict(
            topics.computeIfAbsent(Statements.topic(conflict), t -> new Topic(conflict)), conflict);
      }
    }
    List<Topic> order = new ArrayList<>(topics.values());
    order.sort(
        Comparator.comparing((Topic t) -> !t.disputed)
            .thenComparing(Comparator.comparingLong((Topic t) -> t.weight).reversed()));
    return order.isEmpty() ? List.of() : List.of(matrix(order));
  }

  /**
   * The row of an agreement on one of the contradicting values, by a passage they share; else a row
   * of its own.
   */
  private static Topic sameAs(Found conflict, List<Found> agreements, Map<String, Topic> topics) {
    String subject = Facts.words(conflict, "subject");
    for (Found agreement : agreements) {
      String value = Facts.words(agreement, "value");
      Topic topic = topics.get(Statements.topic(agreement));
      if (topic != null
          && !value.isEmpty()
          && Facts.words(agreement, "subject").equals(subject)
          && conflict.finding().message().contains(value)
          && sharePassage(conflict, agreement)) {
        return topic;
      }
    }
    return topics.computeIfAbsent(Statements.topic(conflict), t -> new Topic(conflict));
  }

  private static boolean sharePassage(Found a, Found b) {
    for (Evidence e : a.finding().evidence()) {
      for (Evidence o : b.finding().evidence()) {
        if (e.document().equals(o.document()) && e.span().overlaps(o.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private void agreement(Topic topic, Found found) {
    topic.weight = Math.max(topic.weight, Drawn.weight(found));
    boolean leads = topic.leading.isEmpty();
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      Evidence e = found.finding().evidence().get(i);
      long position = report.corpus().position(e.document());
      if (leads) {
        topic.leading.add(position);
      }
      topic.entries.putIfAbsent(position, entry(found, i, false));
    }
  }

  private void conflict(Topic topic, Found found) {
    boolean hard = Facts.words(found, "severity").equals("hard");
    topic.disputed |= hard;
    topic.weight = Math.max(topic.weight, Drawn.weight(found) & ((1L << 42) - 1));
    Set<Long> a = side(found, "side-a");
    Set<Long> b = side(found, "side-b");
    if (topic.leading.isEmpty()) {
      topic.leading.addAll(heavier(b, a) ? b : a);
    }
    boolean leadB = topic.leading.stream().anyMatch(b::contains);
    boolean leadA = topic.leading.stream().anyMatch(a::contains);
    String opposing = leadB && !leadA ? "side-a" : "side-b";
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      Evidence e = found.finding().evidence().get(i);
      long position = report.corpus().position(e.document());
      boolean opposed = hard && e.role().equals(opposing) && !topic.leading.contains(position);
      if (opposed) {
        topic.entries.put(position, entry(found, i, true));
      } else {
        topic.entries.putIfAbsent(position, entry(found, i, false));
      }
    }
  }

  /** Whether one side has more origins, or as many and more documents. */
  private boolean heavier(Set<Long> one, Set<Long> other) {
    long more = origins(one) - origins(other);
    return more > 0 || (more == 0 && one.size() > other.size());
  }

  private long origins(Set<Long> side) {
    return side.stream().map(origins::of).distinct().count();
  }

  private Set<Long> side(Found found, String role) {
    Set<Long> side = new HashSet<>();
    for (Evidence e : found.finding().evidence()) {
      if (e.role().equals(role)) {
        side.add(report.corpus().position(e.document()));
      }
    }
    return side;
  }

  private Matrix.Entry entry(Found found, int i, boolean opposed) {
    var claim = statements.at(found, i);
    String state = opposed ? "opposed" : claim.map(MatrixComposer::state).orElse("asserted");
    String value = claim.map(Statements.Statement::value).orElse("");
    if (value.isEmpty()) {
      value = Facts.words(found, "value");
    }
    if (value.isEmpty()) {
      value = found.shown().get(i).words();
    }
    return new Matrix.Entry(
        state, glyph(state), Wording.oneLine(value, WORDS), links.passage(found, i));
  }

  private static String state(Statements.Statement claim) {
    return switch (claim.modality()) {
      case "denied" -> "opposed";
      case "hedged", "predicted" -> "hedged";
      default ->
          claim.attribution().isEmpty() || claim.attribution().equals("none")
              ? "asserted"
              : "attributed";
    };
  }

  private static String glyph(String state) {
    return switch (state) {
      case "opposed" -> "\u2715";
      case "hedged" -> "\u25cb";
      case "attributed" -> "\u25d0";
      default -> "\u25cf";
    };
  }

  private Matrix matrix(List<Topic> order) {
    List<Topic> shown = order.subList(0, Math.min(limits.rows(), order.size()));
    Set<Long> documents = new TreeSet<>();
    if (report.corpus().size() <= limits.columns()) {
      for (long d = 0; d < report.corpus().size(); d++) {
        documents.add(d);
      }
    }
    for (Topic topic : shown) {
      for (long d : topic.entries.keySet()) {
        if (documents.size() < limits.columns()) {
          documents.add(d);
        }
      }
    }
    List<Long> columns = new ArrayList<>(documents);
    columns.sort(Comparator.comparing((Long d) -> origins.of(d)).thenComparing(d -> d));
    List<Matrix.Head> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); ) {
      int end = i;
      while (end < columns.size() && origins.of(columns.get(end)) == origins.of(columns.get(i))) {
        end++;
      }
      heads.add(new Matrix.Head(origins.known() ? origins.letter(columns.get(i)) : "", end - i));
      i = end;
    }
    List<Matrix.Row> rows = shown.stream().map(t -> row(t, columns)).toList();
    long left = report.corpus().size() - columns.size();
    String words =
        (order.size() > shown.size()
                ? Wording.count(order.size() - shown.size(), "more statement") + " not drawn here. "
                : "")
            + (left > 0 ? Wording.count(left, "more document") + " not drawn here." : "");
    return new Matrix(
        heads,
        columns.stream().map(d -> CopiesComposer.column(report, origins, links, d)).toList(),
        rows,
        words.strip());
  }

  private Matrix.Row row(Topic topic, List<Long> columns) {
    List<DocumentId> ids = new ArrayList<>();
    topic.entries.keySet().forEach(d -> ids.add(report.corpus().id(d)));
    String weight =
        Wording.count(ids.size(), "document")
            + (origins.known() ? ", " + Wording.count(origins.count(ids), "origin") : "");
    String subject = Facts.words(topic.first, "subject");
    String attribute = Facts.words(topic.first, "attribute");
    Matrix.Entry none = new Matrix.Entry("", "", "", "");
    return new Matrix.Row(
        subject.isEmpty() ? (attribute.isEmpty() ? "(unnamed)" : attribute) : subject,
        subject.isEmpty() ? "" : attribute,
        weight,
        topic.disputed,
        links.finding(topic.first.id()),
        columns.stream().map(d -> topic.entries.getOrDefault(d, none)).toList());
  }
}
