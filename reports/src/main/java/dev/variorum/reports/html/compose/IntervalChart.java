package dev.variorum.reports.html.compose;

import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws a table that has a column of tones and one of intervals as dots with whiskers. */
final class IntervalChart {
  private static final int LEFT = 275;
  private static final int PLOT = 400;
  private static final int ROW = 26;

  private IntervalChart() {}

  /** The chart, or empty when the table has no such columns or no rows. */
  static Optional<Chart> of(Exhibit.Table table, int most) {
    int tone = table.columns().indexOf("tone");
    int interval = table.columns().indexOf("interval");
    if (tone < 1 || interval < 0 || table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<List<Value>> rows = table.rows().subList(0, Math.min(most, table.rows().size()));
    double reach = 0.25;
    for (List<Value> row : rows) {
      double middle = Facts.number(row.get(tone)).orElse(0);
      double half = Facts.number(row.get(interval)).orElse(0);
      reach = Math.max(reach, Math.min(1, Math.abs(middle) + half));
    }
    List<Chart.Bar> bars = new ArrayList<>();
    int y = 20;
    for (List<Value> row : rows) {
      OptionalDouble middle = Facts.number(row.get(tone));
      if (middle.isPresent()) {
        bars.add(bar(row, tone, middle.getAsDouble(), row.get(interval), reach, y));
        y += ROW;
      }
    }
    List<Chart.Tick> ticks = new ArrayList<>();
    for (double t : new double[] {-reach, 0, reach}) {
      ticks.add(new Chart.Tick(x(t, reach), t == 0 ? "0" : signed(t)));
    }
    return Optional.of(
        new Chart(true, table.title(), LEFT + PLOT + 60, y + 24, x(0, reach), bars, ticks));
  }

  private static Chart.Bar bar(
      List<Value> row, int tone, double middle, Value interval, double reach, int y) {
    double half = Facts.number(interval).orElse(0);
    List<String> names = new ArrayList<>();
    for (Value name : row.subList(0, tone)) {
      names.add(Wording.words(name));
    }
    return new Chart.Bar(
        Wording.oneLine(String.join(" \u2013 ", names), 33),
        signed(middle) + " \u00b1 " + Wording.decimal(half),
        y,
        x(middle, reach),
        0,
        x(Math.max(-reach, middle - half), reach),
        x(Math.min(reach, middle + half), reach));
  }

  private static double x(double tone, double reach) {
    return Math.rint((LEFT + PLOT * (tone + reach) / (2 * reach)) * 10) / 10;
  }

  static String signed(double number) {
    String words = Wording.decimal(Math.abs(number));
    return words.equals("0.00") ? words : number < 0 ? "\u2212" + words : "+" + words;
  }
}
