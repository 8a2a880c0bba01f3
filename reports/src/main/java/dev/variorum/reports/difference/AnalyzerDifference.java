package dev.variorum.reports.difference;

import dev.variorum.core.finding.Found;
import java.util.List;

/**
 * How the findings of one analyzer differ.
 *
 * @param added in the new report only, in its order
 * @param gone in the old report only, in its order
 * @param same findings that both have alike
 */
public record AnalyzerDifference(
    String id,
    String title,
    List<Found> added,
    List<Found> gone,
    List<FindingChange> changed,
    long same) {}
