package dev.variorum.reports.json;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values and exhibits from what the JSON says of them. */
final class ValueReader {
  private final ListedCorpus corpus;

  ValueReader(ListedCorpus corpus) {
    this.corpus = corpus;
  }

  /** A fact of a declared type. */
  Value value(Object raw, Value.Type type) throws IOException {
    try {
      return switch (type) {
        case TEXT -> Value.text(String.valueOf(raw));
        case WHOLE -> Value.whole(JsonTree.decimal(raw).longValueExact());
        case REAL -> Value.real(JsonTree.decimal(raw).doubleValue());
        case RATIO -> Value.ratio(JsonTree.decimal(raw).doubleValue());
        case DECIMAL -> Value.decimal(JsonTree.decimal(raw));
        case FLAG -> Value.flag(Boolean.TRUE.equals(raw));
        case MOMENT -> Value.moment(String.valueOf(raw));
        case REFERENCE -> Value.reference(reference(String.valueOf(raw)));
      };
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new IOException("a value is not of its type: " + e.getMessage(), e);
    }
  }

  private Reference reference(String target) {
    boolean document = !target.isEmpty() && corpus.has(new DocumentId(target));
    return document ? Reference.toDocument(new DocumentId(target)) : Reference.toFinding(target);
  }

  /** A cell of an exhibit, whose type only its form tells. */
  private static Value cell(@Nullable Object raw) {
    if (raw instanceof Long whole) {
      return Value.whole(whole);
    }
    if (raw instanceof BigDecimal number) {
      boolean small = number.scale() > 0 && Math.abs(number.doubleValue()) < 1e15;
      return small ? Value.real(number.doubleValue()) : Value.decimal(number);
    }
    if (raw instanceof Boolean flag) {
      return Value.flag(flag);
    }
    return Value.text(raw == null ? "" : raw.toString());
  }

  private static List<List<Value>> rows(JsonTree tree, String name) {
    List<List<Value>> rows = new ArrayList<>();
    for (Object row : tree.list(name)) {
      List<Value> cells = new ArrayList<>();
      if (row instanceof List<?> list) {
        list.forEach(c -> cells.add(cell(c)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The exhibit, or nothing when its shape is not known. */
  static List<Exhibit> exhibit(JsonTree tree) throws IOException {
    String title = tree.text("title");
    try {
      return switch (tree.text("type")) {
        case "measure" ->
            List.of(
                Exhibit.Measure.of(
                    tree.text("name"), title, cell(tree.raw("value")), tree.text("sentence")));
        case "table" -> List.of(Exhibit.Table.of(title, tree.texts("columns"), rows(tree, "rows")));
        case "matrix" ->
            List.of(
                Exhibit.Matrix.of(
                    title,
                    tree.text("cell"),
                    tree.texts("rows"),
                    tree.texts("columns"),
                    rows(tree, "cells")));
        case "distribution" ->
            List.of(
                Exhibit.Distribution.of(
                    title,
                    tree.text("unit"),
                    tree.list("bounds").stream()
                        .map(b -> JsonTree.decimal(b).doubleValue())
                        .toList(),
                    tree.list("counts").stream()
                        .map(c -> JsonTree.decimal(c).longValue())
                        .toList()));
        case "timeline" -> List.of(Exhibit.Timeline.of(title, tree.text("unit"), points(tree)));
        default -> List.of();
      };
    } catch (IllegalArgumentException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Exhibit.Timeline.Point> points(JsonTree tree) {
    List<Exhibit.Timeline.Point> points = new ArrayList<>();
    for (JsonTree p : tree.objects("points")) {
      points.add(
          new Exhibit.Timeline.Point(p.text("moment"), p.text("label"), cell(p.raw("value"))));
    }
    return points;
  }
}
