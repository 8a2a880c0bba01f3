package dev.variorum.reports.html.compose;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Cell;
import dev.variorum.reports.html.view.Chart;
import dev.variorum.reports.html.view.ExhibitPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Draws exhibits from their shapes: each is a table, and a chart stands before it where it helps.
 */
final class ExhibitComposer implements Exhibit.Cases<Optional<ExhibitPart>> {
  private static final int SHADES = 5;

  private final Links links;
  private final int most;

  ExhibitComposer(Links links, Limits limits) {
    this.links = links;
    this.most = limits.rows();
  }

  /** The parts of all exhibits but measures, which are sentences. */
  List<ExhibitPart> parts(List<Exhibit> exhibits) {
    List<ExhibitPart> parts = new ArrayList<>();
    exhibits.forEach(e -> e.match(this).ifPresent(parts::add));
    return parts;
  }

  /** The sentences of the measures. */
  static List<String> sentences(List<Exhibit> exhibits) {
    List<String> sentences = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      exhibit.match(
          new Exhibit.Cases<Boolean>() {
            @Override
            public Boolean otherwise() {
              return false;
            }

            @Override
            public Boolean measure(Exhibit.Measure measure) {
              return sentences.add(measure.sentence());
            }
          });
    }
    return sentences;
  }

  @Override
  public Optional<ExhibitPart> otherwise() {
    return Optional.empty();
  }

  @Override
  public Optional<ExhibitPart> table(Exhibit.Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Value> row : table.rows().subList(0, Math.min(most, table.rows().size()))) {
      rows.add(row.stream().map(v -> cell(v, 0)).toList());
    }
    return Optional.of(
        new ExhibitPart(
            table.title(),
            "",
            table.columns(),
            rows,
            false,
            IntervalChart.of(table, most).map(List::of).orElse(List.of()),
            left(table.rows().size())));
  }

  @Override
  public Optional<ExhibitPart> matrix(Exhibit.Matrix matrix) {
    int columns = Math.min(most, matrix.columns().size());
    double largest = 0;
    for (List<Value> row : matrix.cells()) {
      for (Value value : row) {
        largest = Math.max(largest, Math.abs(Facts.number(value).orElse(0)));
      }
    }
    List<String> heads = new ArrayList<>(List.of(""));
    heads.addAll(matrix.columns().subList(0, columns));
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < Math.min(most, matrix.rows().size()); r++) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell(matrix.rows().get(r), false, 0, ""));
      for (Value value : matrix.cells().get(r).subList(0, columns)) {
        row.add(cell(value, shade(Facts.number(value).orElse(0), largest)));
      }
      rows.add(row);
    }
    long cells = (long) matrix.rows().size() * matrix.columns().size();
    long drawn = (long) rows.size() * columns;
    String left =
        cells == drawn
            ? ""
            : Wording.count(cells - drawn, "more cell") + " not drawn here; all stand in the CSV.";
    return Optional.of(
        new ExhibitPart(matrix.title(), matrix.cellMeaning(), heads, rows, true, List.of(), left));
  }

  @Override
  public Optional<ExhibitPart> distribution(Exhibit.Distribution distribution) {
    List<List<Cell>> rows = new ArrayList<>();
    long largest = distribution.counts().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Chart.Bar> bars = new ArrayList<>();
    int shown = Math.min(most, distribution.counts().size());
    for (int i = 0; i < shown; i++) {
      long count = distribution.counts().get(i);
      String range =
          Wording.decimal(distribution.bounds().get(i))
              + " to "
              + Wording.decimal(distribution.bounds().get(i + 1));
      rows.add(
          List.of(new Cell(range, false, 0, ""), new Cell(Wording.number(count), true, 0, "")));
      double width = largest == 0 ? 0 : Math.rint(400.0 * count / largest);
      bars.add(new Chart.Bar(range, Wording.number(count), 20 + 24.0 * i, 160, width, 0, 0));
    }
    Chart chart =
        new Chart(false, distribution.title(), 640, 24 * shown + 30, 160, bars, List.of());
    return Optional.of(
        new ExhibitPart(
            distribution.title(),
            "",
            List.of(distribution.unit(), "count"),
            rows,
            true,
            List.of(chart),
            left(distribution.counts().size())));
  }

  @Override
  public Optional<ExhibitPart> timeline(Exhibit.Timeline timeline) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Exhibit.Timeline.Point p :
        timeline.points().subList(0, Math.min(most, timeline.points().size()))) {
      rows.add(
          List.of(
              new Cell(p.moment(), false, 0, ""),
              new Cell(p.label(), false, 0, ""),
              cell(p.value(), 0)));
    }
    return Optional.of(
        new ExhibitPart(
            timeline.title(),
            "",
            List.of("when", "what", timeline.unit().isEmpty() ? "value" : timeline.unit()),
            rows,
            true,
            List.of(),
            left(timeline.points().size())));
  }

  /** A cell looks the same whether its value's exact type is known or was read from JSON. */
  private Cell cell(Value value, int shade) {
    OptionalDouble number = Facts.number(value);
    boolean fraction =
        value.type() == Value.Type.DECIMAL
            && Wording.exact(value).indexOf('.') >= 0
            && Math.abs(number.orElse(0)) < 1e15;
    String words = fraction ? Wording.decimal(number.orElse(0)) : Wording.words(value);
    return new Cell(words, number.isPresent(), shade, number.isPresent() ? "" : links.named(words));
  }

  static int shade(double number, double largest) {
    if (number == 0 || largest == 0) {
      return 0;
    }
    return (int) Math.max(1, Math.ceil(SHADES * Math.abs(number) / largest));
  }

  private String left(int size) {
    return size <= most
        ? ""
        : Wording.count(size - most, "more row") + " not drawn here; all stand in the CSV.";
  }
}
