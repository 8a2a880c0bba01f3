package dev.variorum.benchmarks.growth;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws CPU time and peak memory against the number of documents, both axes logarithmic, as one SVG. */
final class GrowthPlot {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final int LEFT = 64;
  private static final int BOTTOM = 44;
  private static final int TOP = 34;
  private static final int RIGHT = 110;

  /** Colours that people with the common kinds of colour blindness tell apart (Okabe and Ito 2008). */
  private static final List<String> COLOURS =
      List.of("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7");

  private GrowthPlot() {}

  static String svg(Map<String, List<Measurement>> runs) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
            2 * WIDTH,
            HEIGHT));
    panel(out, 0, "CPU seconds", runs, false);
    panel(out, WIDTH, "Peak memory of the process, MB", runs, true);
    return out.append("</svg>\n").toString();
  }

  private static void panel(
      StringBuilder out,
      int left,
      String title,
      Map<String, List<Measurement>> runs,
      boolean memory) {
    double[] x = range(runs, m -> m.documents());
    double[] y = range(runs, m -> memory ? m.megabytes() : m.cpu());
    out.append("<g transform=\"translate(").append(left).append(",0)\">\n");
    text(out, LEFT, 18, "start", "#000", title);
    text(out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", "#000", "documents");
    for (double tick = x[0]; tick <= x[1]; tick++) {
      double at = place(tick, x, LEFT, WIDTH - RIGHT);
      line(out, at, TOP, at, HEIGHT - BOTTOM, "#ddd");
      text(out, at, HEIGHT - BOTTOM + 16, "middle", "#333", power(tick));
    }
    for (double tick = y[0]; tick <= y[1]; tick++) {
      double at = place(tick, y, HEIGHT - BOTTOM, TOP);
      line(out, LEFT, at, WIDTH - RIGHT, at, "#ddd");
      text(out, LEFT - 6, at + 4, "end", "#333", power(tick));
    }
    int number = 0;
    for (Map.Entry<String, List<Measurement>> run : runs.entrySet()) {
      String colour = COLOURS.get(number % COLOURS.size());
      StringBuilder points = new StringBuilder();
      for (Measurement m : run.getValue()) {
        double value = memory ? m.megabytes() : m.cpu();
        points.append(
            String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                place(Math.log10(m.documents()), x, LEFT, WIDTH - RIGHT),
                place(Math.log10(value), y, HEIGHT - BOTTOM, TOP)));
      }
      out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour);
      out.append("\" points=\"").append(points.toString().strip()).append("\"/>\n");
      double key = TOP + 10 + 18.0 * number;
      line(out, WIDTH - RIGHT + 8, key, WIDTH - RIGHT + 24, key, colour);
      text(out, WIDTH - RIGHT + 28, key + 4, "start", "#000", run.getKey());
      number++;
    }
    out.append("</g>\n");
  }

  /** The powers of ten between which all values lie. */
  private static double[] range(
      Map<String, List<Measurement>> runs, java.util.function.ToDoubleFunction<Measurement> value) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (List<Measurement> all : runs.values()) {
      for (Measurement m : all) {
        double log = Math.log10(value.applyAsDouble(m));
        least = Math.min(least, log);
        most = Math.max(most, log);
      }
    }
    double low = Math.floor(least);
    return new double[] {low, Math.max(low + 1, Math.ceil(most))};
  }

  private static double place(double value, double[] range, double from, double to) {
    return from + (value - range[0]) / (range[1] - range[0]) * (to - from);
  }

  private static String power(double exponent) {
    return exponent < 0
        ? String.format(Locale.ROOT, "%." + (int) -exponent + "f", Math.pow(10, exponent))
        : String.format(Locale.ROOT, "%,.0f", Math.pow(10, exponent));
  }

  private static void line(
      StringBuilder out, double x1, double y1, double x2, double y2, String colour) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
            x1,
            y1,
            x2,
            y2,
            colour));
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String colour, String words) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            colour,
            words));
  }
}
