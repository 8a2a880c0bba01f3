package dev.variorum.core.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A small figure or table about the whole corpus: one of a closed set of shapes. Made by the
 * factories of the shapes; read through {@link #match}. Immutable.
 */
public sealed interface Exhibit {

  /** The heading, a few words. */
  String title();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each shape; a shape added later falls to {@link #otherwise}.
   *
   * @param <R> what the cases answer
   */
  interface Cases<R> {
    R otherwise();

    default R measure(Measure measure) {
      return otherwise();
    }

    default R table(Table table) {
      return otherwise();
    }

    default R matrix(Matrix matrix) {
      return otherwise();
    }

    default R distribution(Distribution distribution) {
      return otherwise();
    }

    default R timeline(Timeline timeline) {
      return otherwise();
    }
  }

  /** One figure with its name and a sentence that says what it means. */
  final class Measure implements Exhibit {
    private final String name;
    private final String title;
    private final Value value;
    private final String sentence;

    private Measure(String name, String title, Value value, String sentence) {
      this.name = name;
      this.title = title;
      this.value = value;
      this.sentence = sentence;
    }

    /**
     * @param name a short constant name for programs, lower-case with hyphens
     * @param sentence what the figure says, in plain words; the summary prints it. Empty when another measure
     *     says it too
     */
    public static Measure of(String name, String title, Value value, String sentence) {
      return new Measure(name, title, value, sentence);
    }

    public String name() {
      return name;
    }

    @Override
    public String title() {
      return title;
    }

    public Value value() {
      return value;
    }

    public String sentence() {
      return sentence;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.measure(this);
    }
  }

  /** Rows of values under named columns. */
  final class Table implements Exhibit {
    private final String title;
    private final List<String> columns;
    private final List<List<Value>> rows;

    private Table(String title, List<String> columns, List<List<Value>> rows) {
      this.title = title;
      this.columns = List.copyOf(columns);
      List<List<Value>> copy = new ArrayList<>();
      for (List<Value> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "Table '"
                  + title
                  + "' has "
                  + columns.size()
                  + " columns and a row of "
                  + row.size());
        }
        copy.add(List.copyOf(row));
      }
      this.rows = List.copyOf(copy);
    }

    /**
     * @throws IllegalArgumentException if a row has another number of cells than there are columns
     */
    public static Table of(String title, List<String> columns, List<List<Value>> rows) {
      return new Table(title, columns, rows);
    }

    @Override
    public String title() {
      return title;
    }

    public List<String> columns() {
      return columns;
    }

    public List<List<Value>> rows() {
      return rows;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * A value for each pair of a row and a column; both may be documents, sources, targets, claims.
   */
  final class Matrix implements Exhibit {
    private final String title;
    private final String cellMeaning;
    private final List<String> rows;
    private final List<String> columns;
    private final List<List<Value>> cells;

    private Matrix(
        String title,
        String cellMeaning,
        List<String> rows,
        List<String> columns,
        List<List<Value>> cells) {
      this.title = title;
      this.cellMeaning = cellMeaning;
      this.rows = List.copyOf(rows);
      this.columns = List.copyOf(columns);
      List<List<Value>> copy = new ArrayList<>();
      for (List<Value> row : cells) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "Matrix '" + title + "' has a row of " + row.size() + " cells");
        }
        copy.add(List.copyOf(row));
      }
      if (copy.size() != rows.size()) {
        throw new IllegalArgumentException(
            "Matrix '" + title + "' has " + copy.size() + " rows of cells");
      }
      this.cells = List.copyOf(copy);
    }

    /**
     * @param cellMeaning what a cell says, in a few words; an empty text is an empty cell
     * @throws IllegalArgumentException if the cells do not fit the rows and columns
     */
    public static Matrix of(
        String title,
        String cellMeaning,
        List<String> rows,
        List<String> columns,
        List<List<Value>> cells) {
      return new Matrix(title, cellMeaning, rows, columns, cells);
    }

    @Override
    public String title() {
      return title;
    }

    public String cellMeaning() {
      return cellMeaning;
    }

    public List<String> rows() {
      return rows;
    }

    public List<String> columns() {
      return columns;
    }

    public List<List<Value>> cells() {
      return cells;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.matrix(this);
    }
  }

  /** How often values fall into each of a row of bins. */
  final class Distribution implements Exhibit {
    private final String title;
    private final String unit;
    private final List<Double> bounds;
    private final List<Long> counts;

    private Distribution(String title, String unit, List<Double> bounds, List<Long> counts) {
      if (bounds.size() != counts.size() + 1) {
        throw new IllegalArgumentException(
            "Distribution '" + title + "' needs one bound more than it has counts");
      }
      this.title = title;
      this.unit = unit;
      this.bounds = bounds.stream().map(Value::rounded).toList();
      this.counts = List.copyOf(counts);
    }

    /**
     * @param bounds ascending; bin i is from bound i to bound i+1, the last one inclusive
     * @throws IllegalArgumentException unless there is one bound more than there are counts
     */
    public static Distribution of(
        String title, String unit, List<Double> bounds, List<Long> counts) {
      return new Distribution(title, unit, bounds, counts);
    }

    @Override
    public String title() {
      return title;
    }

    public String unit() {
      return unit;
    }

    public List<Double> bounds() {
      return bounds;
    }

    public List<Long> counts() {
      return counts;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.distribution(this);
    }
  }

  /** Values at moments, in order. */
  final class Timeline implements Exhibit {

    /** One point; made by {@link Timeline#of}. */
    public record Point(String moment, String label, Value value) {}

    private final String title;
    private final String unit;
    private final List<Point> points;

    private Timeline(String title, String unit, List<Point> points) {
      this.title = title;
      this.unit = unit;
      this.points = List.copyOf(points);
    }

    /**
     * @param points moments in EDTF, ascending
     */
    public static Timeline of(String title, String unit, List<Point> points) {
      return new Timeline(title, unit, points);
    }

    @Override
    public String title() {
      return title;
    }

    public String unit() {
      return unit;
    }

    public List<Point> points() {
      return points;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.timeline(this);
    }
  }
}
