package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import dev.variorum.core.engine.Outcome;
import dev.variorum.core.engine.Plugins;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Found;
import dev.variorum.core.setting.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition {@code [ANALYZER/]KIND[:SCORE]} under which the command ends with exit code 1.
 *
 * @param analyzer the analyzer's id, or empty for any
 * @param score the least score that counts
 */
record FailOn(Optional<String> analyzer, String kind, Optional<Double> score) {
  private static final Pattern FORM =
      Pattern.compile("(?:([a-z][a-z0-9-]*)/)?([a-z][a-z0-9-]*)(?::([0-9.]+))?");

  /**
   * @throws UsageException if the form is wrong or no analyzer has such a kind
   */
  static FailOn parse(String words, Plugins plugins) throws UsageException {
    Matcher m = FORM.matcher(words);
    if (!m.matches()) {
      throw new UsageException(
          "--fail-on takes [ANALYZER/]KIND[:SCORE], such as conflict or dedupe/duplicate-group:0.9, not '"
              + words
              + "'");
    }
    Optional<Double> score = Optional.empty();
    if (m.group(3) != null) {
      try {
        score = Optional.of(Double.valueOf(m.group(3)));
      } catch (NumberFormatException e) {
        throw new UsageException("--fail-on " + words + ": '" + m.group(3) + "' is no number");
      }
    }
    TreeSet<String> kinds = new TreeSet<>();
    for (Plugins.FoundAnalyzer found : plugins.analyzers()) {
      if (m.group(1) == null || m.group(1).equals(found.info().id())) {
        found.info().kinds().stream().map(FindingKind::id).forEach(kinds::add);
      }
    }
    if (!kinds.contains(m.group(2))) {
      String nearest =
          Nearest.to(m.group(2), kinds).map(n -> "; did you mean " + n + "?").orElse("");
      throw new UsageException(
          "--fail-on: there is no kind of finding '"
              + m.group(2)
              + "'"
              + nearest
              + "; kinds: "
              + String.join(", ", kinds));
    }
    return new FailOn(Optional.ofNullable(m.group(1)), m.group(2), score);
  }

  boolean matches(Report report) {
    for (Outcome outcome : report.outcomes()) {
      if (analyzer.isEmpty() || analyzer.get().equals(outcome.info().id())) {
        try (Stream<Found> found = outcome.findings().ofKind(kind)) {
          if (found.anyMatch(
              f -> score.isEmpty() || f.finding().score().orElse(-1) >= score.get())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  static boolean any(List<FailOn> conditions, Report report) {
    return conditions.stream().anyMatch(c -> c.matches(report));
  }
}
