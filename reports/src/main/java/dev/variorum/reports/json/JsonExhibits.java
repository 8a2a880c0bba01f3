package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes exhibits as JSON, each an object with its type. */
final class JsonExhibits implements Exhibit.Cases<Boolean> {
  private interface Body {
    void run() throws IOException;
  }

  private final JsonGenerator out;
  private final JsonValues values;

  JsonExhibits(JsonGenerator out) {
    this.out = out;
    this.values = new JsonValues(out);
  }

  void write(Exhibit exhibit) throws IOException {
    try {
      if (!exhibit.match(this)) {
        object("other", exhibit.title(), () -> {});
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private boolean object(String type, String title, Body body) {
    try {
      out.writeStartObject();
      out.writeStringField("type", type);
      JsonText.field(out, "title", title);
      body.run();
      out.writeEndObject();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Boolean otherwise() {
    return false;
  }

  @Override
  public Boolean measure(Exhibit.Measure measure) {
    return object(
        "measure",
        measure.title(),
        () -> {
          JsonText.field(out, "name", measure.name());
          out.writeFieldName("value");
          values.write(measure.value());
          JsonText.field(out, "sentence", measure.sentence());
        });
  }

  @Override
  public Boolean table(Exhibit.Table table) {
    return object(
        "table",
        table.title(),
        () -> {
          strings("columns", table.columns());
          rows("rows", table.rows());
        });
  }

  @Override
  public Boolean matrix(Exhibit.Matrix matrix) {
    return object(
        "matrix",
        matrix.title(),
        () -> {
          JsonText.field(out, "cell", matrix.cellMeaning());
          strings("rows", matrix.rows());
          strings("columns", matrix.columns());
          rows("cells", matrix.cells());
        });
  }

  @Override
  public Boolean distribution(Exhibit.Distribution distribution) {
    return object(
        "distribution",
        distribution.title(),
        () -> {
          JsonText.field(out, "unit", distribution.unit());
          out.writeArrayFieldStart("bounds");
          for (double bound : distribution.bounds()) {
            JsonValues.number(out, bound);
          }
          out.writeEndArray();
          out.writeArrayFieldStart("counts");
          for (long count : distribution.counts()) {
            out.writeNumber(count);
          }
          out.writeEndArray();
        });
  }

  @Override
  public Boolean timeline(Exhibit.Timeline timeline) {
    return object(
        "timeline",
        timeline.title(),
        () -> {
          JsonText.field(out, "unit", timeline.unit());
          out.writeArrayFieldStart("points");
          for (Exhibit.Timeline.Point point : timeline.points()) {
            out.writeStartObject();
            JsonText.field(out, "moment", point.moment());
            JsonText.field(out, "label", point.label());
            out.writeFieldName("value");
            values.write(point.value());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  private void strings(String name, List<String> strings) throws IOException {
    out.writeArrayFieldStart(name);
    for (String s : strings) {
      JsonText.value(out, s);
    }
    out.writeEndArray();
  }

  private void rows(String name, List<List<Value>> rows) throws IOException {
    out.writeArrayFieldStart(name);
    for (List<Value> row : rows) {
      out.writeRaw('\n');
      out.writeStartArray();
      for (Value value : row) {
        values.write(value);
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }
}
