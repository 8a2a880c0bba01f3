package dev.variorum.reports.csv;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.List;

/** An exhibit as a table. */
record Shape(List<String> head, String meaning, List<List<Value>> rows) {

  /** Turns each kind of exhibit but measures into a table. */
  static final class Of implements Exhibit.Cases<Shape> {
    @Override
    public Shape otherwise() {
      return new Shape(List.of("note"), "an exhibit that has no table", List.of());
    }

    @Override
    public Shape table(Exhibit.Table table) {
      return new Shape(table.columns(), table.title(), table.rows());
    }

    @Override
    public Shape matrix(Exhibit.Matrix matrix) {
      List<String> head = new ArrayList<>(List.of("row"));
      head.addAll(matrix.columns());
      List<List<Value>> rows = new ArrayList<>();
      for (int r = 0; r < matrix.rows().size(); r++) {
        List<Value> row = new ArrayList<>(List.of(Value.text(matrix.rows().get(r))));
        row.addAll(matrix.cells().get(r));
        rows.add(row);
      }
      return new Shape(head, matrix.title() + ": " + matrix.cellMeaning(), rows);
    }

    @Override
    public Shape distribution(Exhibit.Distribution distribution) {
      List<List<Value>> rows = new ArrayList<>();
      for (int i = 0; i < distribution.counts().size(); i++) {
        rows.add(
            List.of(
                Value.real(distribution.bounds().get(i)),
                Value.real(distribution.bounds().get(i + 1)),
                Value.whole(distribution.counts().get(i))));
      }
      return new Shape(
          List.of("from", "to", "count"),
          distribution.title() + ", in " + distribution.unit(),
          rows);
    }

    @Override
    public Shape timeline(Exhibit.Timeline timeline) {
      List<List<Value>> rows = new ArrayList<>();
      for (Exhibit.Timeline.Point p : timeline.points()) {
        rows.add(List.of(Value.moment(p.moment()), Value.text(p.label()), p.value()));
      }
      return new Shape(
          List.of("moment", "label", "value"), timeline.title() + ", in " + timeline.unit(), rows);
    }
  }
}
