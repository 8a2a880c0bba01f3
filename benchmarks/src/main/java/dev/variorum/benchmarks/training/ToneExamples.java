package dev.variorum.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.benchmarks.quality.LabelledFiles;
import dev.variorum.core.text.Span;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.SentenceFeatures;
import dev.variorum.sentiment.feature.TargetFeatures;
import dev.variorum.sentiment.feature.Words;
import dev.variorum.sentiment.lexicon.Lexicon;
import dev.variorum.sentiment.model.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads labelled files into examples. */
public final class ToneExamples {
  /** Ratings are from -4 to 4. */
  private static final double RATING_SCALE = 4;

  private ToneExamples() {}

  /**
   * Subjects with labels: JSON lines with {@code text} and {@code targets}, or a table with {@code
   * text}, {@code start}, {@code end} and {@code label}.
   *
   * @throws IOException if the file cannot be read or is of neither form
   */
  public static List<Example> targets(Path file, Lexicon lexicon) throws IOException {
    return file.getFileName().toString().contains(".jsonl")
        ? fromLines(file, lexicon)
        : fromTable(file, lexicon);
  }

  private static List<Example> fromLines(Path file, Lexicon lexicon) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (JsonNode line : LabelledFiles.jsonLines(file)) {
      String text = line.path("text").asText();
      Context context = Context.of(Words.of(text, lexicon));
      for (JsonNode target : line.path("targets")) {
        List<Span> others = new ArrayList<>();
        for (JsonNode other : target.path("others")) {
          others.add(new Span(other.get(0).asInt(), other.get(1).asInt()));
        }
        Span span = new Span(target.path("start").asInt(), target.path("end").asInt());
        examples.add(example(context, text, span, others, target.path("label").asText()));
      }
    }
    return examples;
  }

  private static List<Example> fromTable(Path file, Lexicon lexicon) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<String, String> row : LabelledFiles.table(file)) {
      String text = cell(row, "text", file);
      int start = Integer.parseInt(cell(row, "start", file));
      // A subject that the text does not name stands at its beginning.
      Span span =
          start < 0 ? new Span(0, 0) : new Span(start, Integer.parseInt(cell(row, "end", file)));
      Context context = Context.of(Words.of(text, lexicon));
      examples.add(example(context, text, span, List.of(), cell(row, "label", file)));
    }
    return examples;
  }

  private static Example example(
      Context context, String text, Span span, List<Span> others, String label) {
    Example.Collector features = new Example.Collector();
    TargetFeatures.find(context, span, others, features);
    int tone = Tone.valueOf(label.toUpperCase(Locale.ROOT)).ordinal();
    return features.example(Folds.group(text), context.isHeadline(), tone, 0, context.toneSum());
  }

  /**
   * Sentences with ratings: a table with {@code id}, {@code mean} and {@code text}. An id {@code
   * article_sentence} groups by article; otherwise the text is the group.
   *
   * @throws IOException if the file cannot be read or is not of the form
   */
  public static List<Example> sentences(Path file, Lexicon lexicon) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Map<String, String> row : LabelledFiles.table(file)) {
      String text = cell(row, "text", file);
      String id = cell(row, "id", file);
      Context context = Context.of(Words.of(text, lexicon));
      Example.Collector features = new Example.Collector();
      SentenceFeatures.find(context.words(), features);
      int parted = id.indexOf('_');
      examples.add(
          features.example(
              parted < 0 ? Folds.group(text) : id.substring(0, parted),
              context.isHeadline(),
              -1,
              Double.parseDouble(cell(row, "mean", file)) / RATING_SCALE,
              context.toneSum()));
    }
    return examples;
  }

  /**
   * The sentences of a file of subjects, each once, rated with the mean of its subjects' labels: 1
   * for positive, -1 for negative.
   *
   * @throws IOException if the file cannot be read or is of neither form
   */
  public static List<Example> labelledSentences(Path file, Lexicon lexicon) throws IOException {
    Map<String, double[]> ratings = new LinkedHashMap<>();
    if (file.getFileName().toString().contains(".jsonl")) {
      for (JsonNode line : LabelledFiles.jsonLines(file)) {
        for (JsonNode target : line.path("targets")) {
          rate(ratings, line.path("text").asText(), target.path("label").asText());
        }
      }
    } else {
      for (Map<String, String> row : LabelledFiles.table(file)) {
        rate(ratings, cell(row, "text", file), cell(row, "label", file));
      }
    }
    List<Example> examples = new ArrayList<>();
    for (Map.Entry<String, double[]> e : ratings.entrySet()) {
      Context context = Context.of(Words.of(e.getKey(), lexicon));
      Example.Collector features = new Example.Collector();
      SentenceFeatures.find(context.words(), features);
      examples.add(
          features.example(
              Folds.group(e.getKey()),
              context.isHeadline(),
              -1,
              e.getValue()[0] / e.getValue()[1],
              context.toneSum()));
    }
    return examples;
  }

  private static void rate(Map<String, double[]> ratings, String text, String label) {
    double[] sum = ratings.computeIfAbsent(text, t -> new double[2]);
    sum[0] += 1 - Tone.valueOf(label.toUpperCase(Locale.ROOT)).ordinal();
    sum[1]++;
  }

  private static String cell(Map<String, String> row, String column, Path file) throws IOException {
    String cell = row.get(column);
    if (cell == null) {
      throw new IOException(file + " has no column '" + column + "'");
    }
    return cell;
  }
}
