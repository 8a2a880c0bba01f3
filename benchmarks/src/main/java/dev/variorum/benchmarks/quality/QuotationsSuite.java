package dev.variorum.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.claims.quotation.Attributions;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attribution against files of PolNeAR's form: texts with source, cue and content of each.
 *
 * <p>{@code direct_speaker_accuracy} is over the annotated attributions that have a source and
 * whose content holds a double quotation mark: a hit has an attribution of ours that overlaps the
 * content, with the head of its speaker inside an annotated source of that content. The F1 figures
 * compare the characters in a role, white space left out, over all texts: what is in several
 * annotated attributions of one document counts once.
 */
public final class QuotationsSuite implements Suite {

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public String files() {
    return "polnear_*.jsonl.gz";
  }

  @Override
  public void run(Arguments arguments, Scores scores) throws IOException {
    Cases cases = new Cases(2 + 3 * ROLES.length);
    try (ErrorFile errors = arguments.errorFile()) {
      for (Path file : arguments.files()) {
        for (JsonNode row : LabelledFiles.jsonLines(file)) {
          Tally tally = new Tally();
          tally.add(row, errors);
          cases.add(tally.counts());
        }
      }
    }
    scores.add("direct_speaker_accuracy", cases, s -> Scores.ratio(s[1], s[0]));
    scores.add("direct_quotations", cases.sum(0));
    for (int role = 0; role < ROLES.length; role++) {
      int first = 2 + 3 * role;
      scores.add(
          ROLES[role] + "_precision", cases.score(s -> Scores.ratio(s[first], s[first + 1])));
      scores.add(ROLES[role] + "_recall", cases.score(s -> Scores.ratio(s[first], s[first + 2])));
      scores.add(ROLES[role] + "_f1", cases, s -> Scores.f1(s[first], s[first + 1], s[first + 2]));
    }
  }

  private static final String[] ROLES = {"source", "cue", "content"};

  /** What is counted of one document. */
  private static final class Tally {
    private long direct;
    private long right;
    private final long[] both = new long[3];
    private final long[] ours = new long[3];
    private final long[] gold = new long[3];

    /** Quotations, those with the right speaker, then common, found and labelled characters of each role. */
    double[] counts() {
      double[] counts = new double[2 + 3 * ROLES.length];
      counts[0] = direct;
      counts[1] = right;
      for (int role = 0; role < ROLES.length; role++) {
        counts[2 + 3 * role] = both[role];
        counts[3 + 3 * role] = ours[role];
        counts[4 + 3 * role] = gold[role];
      }
      return counts;
    }

    void add(JsonNode row, ErrorFile out) throws IOException {
      String text = row.get("text").asText();
      Document document = Document.of(row.get("id").asText(), text);
      List<Attribution> found = Attributions.scan(document);
      List<Function<Attribution, List<Span>>> roles =
          List.of(
              a -> a.source().map(List::of).orElse(List.of()),
              a -> a.cue().map(List::of).orElse(List.of()),
              Attribution::content);
      List<Attribution> speech =
          found.stream().filter(a -> a.type() != Attribution.Type.SCARE).toList();
      for (int role = 0; role < ROLES.length; role++) {
        BitSet mine = new BitSet();
        BitSet theirs = new BitSet();
        for (Attribution a : speech) {
          roles.get(role).apply(a).forEach(s -> mine.set(s.start(), s.end()));
        }
        for (JsonNode a : row.get("attributions")) {
          spans(a.get(ROLES[role])).forEach(s -> theirs.set(s.start(), s.end()));
        }
        for (int i = 0; i < text.length(); i++) {
          if (Character.isWhitespace(text.charAt(i))) {
            mine.clear(i);
            theirs.clear(i);
          }
        }
        ours[role] += mine.cardinality();
        gold[role] += theirs.cardinality();
        mine.and(theirs);
        both[role] += mine.cardinality();
      }
      for (JsonNode a : row.get("attributions")) {
        direct(a, text, speech, out);
      }
    }

    private void direct(JsonNode annotated, String text, List<Attribution> speech, ErrorFile out)
        throws IOException {
      List<Span> content = spans(annotated.get("content"));
      List<Span> source = spans(annotated.get("source"));
      boolean quoted =
          content.stream()
              .map(s -> s.of(text))
              .anyMatch(s -> s.indexOf('"') >= 0 || s.indexOf('\u201C') >= 0);
      if (!quoted || source.isEmpty()) {
        return;
      }
      direct++;
      Attribution best = null;
      for (Attribution a : speech) {
        boolean meets =
            a.isQuoted()
                && a.content().stream().anyMatch(s -> content.stream().anyMatch(s::overlaps));
        if (meets) {
          best = best == null ? a : best;
          if (a.head().isPresent() && source.stream().anyMatch(s -> s.overlaps(a.head().get()))) {
            right++;
            return;
          }
        }
      }
      report(text, content, source, best, out);
    }

    private static void report(
        String text,
        List<Span> content,
        List<Span> source,
        @Nullable Attribution best,
        ErrorFile out)
        throws IOException {
      int from = Math.max(0, Math.min(content.get(0).start(), source.get(0).start()) - 150);
      int to = Math.min(text.length(), content.get(content.size() - 1).end() + 120);
      out.line(
          "source " + source.get(0).of(text),
          "ours " + (best == null ? "nothing" : best.head().map(h -> h.of(text)).orElse("nobody")),
          text.substring(from, Math.max(from, to)));
    }

    private static List<Span> spans(JsonNode role) {
      List<Span> spans = new ArrayList<>();
      for (JsonNode s : role) {
        spans.add(new Span(s.get(0).asInt(), s.get(1).asInt()));
      }
      return spans;
    }
  }
}
