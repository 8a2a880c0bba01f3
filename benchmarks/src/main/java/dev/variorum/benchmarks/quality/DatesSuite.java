package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.date.DateMention.Kind;
import dev.variorum.claims.date.Dates;
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of time against TIMEX3 annotation, as in TempEval-3 (UzZaman et al. 2013): spans
 * strict and relaxed (any overlap, one to one), and values of the overlapping ones.
 */
final class DatesSuite implements Suite {
  private record Labelled(int start, int end, String value) {}

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String files() {
    return "timebank.jsonl.gz";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Cases cases = new Cases(5);
    try (ErrorFile errors = arguments.errorFile()) {
      for (Path file : arguments.files()) {
        for (JsonNode line : LabelledFiles.jsonLines(file)) {
          cases.add(document(line, errors));
        }
      }
    }
    scores.add("span_f1", cases, s -> Scores.f1(s[0], s[3], s[4]));
    scores.add("span_precision", cases.score(s -> Scores.ratio(s[0], s[3])));
    scores.add("span_recall", cases.score(s -> Scores.ratio(s[0], s[4])));
    scores.add("strict_span_f1", cases.score(s -> Scores.f1(s[1], s[3], s[4])));
    scores.add("value_f1", cases, s -> Scores.f1(s[2], s[3], s[4]));
  }

  /** Overlapping, exact, with equal value, found, labelled. */
  private static double[] document(JsonNode line, ErrorFile errors) throws IOException {
    String text = line.get("text").asText();
    LocalDate written = LocalDate.parse(line.get("dct").asText().substring(0, 10));
    List<DateMention> mentions = new ArrayList<>(Dates.scan(text, Optional.of(written)));
    double[] counts = {0, 0, 0, mentions.size(), line.get("timex").size()};
    for (JsonNode t : line.get("timex")) {
      Labelled gold =
          new Labelled(t.get("start").asInt(), t.get("end").asInt(), t.get("value").asText());
      DateMention match = take(mentions, gold);
      String words = text.substring(gold.start(), gold.end());
      String place = around(text, gold.start(), gold.end());
      if (match == null) {
        errors.line("missed", words, gold.value(), place);
        continue;
      }
      counts[0]++;
      boolean same = match.span().start() == gold.start() && match.span().end() == gold.end();
      counts[1] += same ? 1 : 0;
      if (timex(match).equals(gold.value())) {
        counts[2]++;
      } else {
        errors.line("value", words, gold.value(), timex(match), "" + written, place);
      }
    }
    for (DateMention extra : mentions) {
      Span span = extra.span();
      errors.line("extra", span.of(text), timex(extra), around(text, span.start(), span.end()));
    }
    return counts;
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - 40);
    int to = Math.min(text.length(), end + 40);
    return text.substring(from, to);
  }

  private static @Nullable DateMention take(List<DateMention> mentions, Labelled gold) {
    for (int i = 0; i < mentions.size(); i++) {
      DateMention m = mentions.get(i);
      if (m.span().start() < gold.end() && gold.start() < m.span().end()) {
        return mentions.remove(i);
      }
    }
    return null;
  }

  /** A mention as TIMEX3 writes it. */
  private static String timex(DateMention m) {
    return switch (m.kind()) {
      case DATE -> date(m);
      case TIME -> time(m);
      case DURATION, SET -> m.symbol().replace("DE", "E");
      case SYMBOLIC ->
          switch (m.symbol()) {
            case "now" -> "PRESENT_REF";
            case "past" -> "PAST_REF";
            case "future" -> "FUTURE_REF";
            default -> m.symbol();
          };
    };
  }

  private static String time(DateMention m) {
    String day = m.edtf().isEmpty() ? "" : date(m);
    String clock =
        m.time()
            .map(t -> String.format(Locale.ROOT, "T%02d:%02d", t.getHour(), t.getMinute()))
            .orElse(m.symbol().isEmpty() ? "" : "T" + m.symbol());
    return day + clock;
  }

  private static String date(DateMention m) {
    String edtf = m.edtf();
    int slash = edtf.indexOf('/');
    if (slash > 0 && m.first().isPresent() && m.last().isPresent()) {
      LocalDate first = m.first().get();
      long days = m.last().get().toEpochDay() - first.toEpochDay();
      String week =
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      return days == 1 ? week + "-WE" : week;
    }
    if (edtf.length() == 7 && m.kind() != Kind.TIME) {
      String year = edtf.substring(0, 5);
      switch (edtf.substring(5)) {
        case "21":
          return year + "SP";
        case "22":
          return year + "SU";
        case "23":
          return year + "FA";
        case "24":
          return year + "WI";
        case "33", "34", "35", "36":
          return year + "Q" + (edtf.charAt(6) - '2');
        case "40", "41":
          return year + "H" + (edtf.charAt(6) - '/');
        default:
          return edtf;
      }
    }
    return edtf.endsWith("X") ? edtf.replace("X", "") : edtf;
  }
}
