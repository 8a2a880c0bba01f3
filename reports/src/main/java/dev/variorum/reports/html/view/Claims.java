package dev.variorum.reports.html.view;

import java.util.List;

/** What the documents state, where they agree and contradict each other. */
public record Claims(
    AnalyzerPart part, List<Matrix> matrix, List<Conflict> conflicts, String conflictsLeft) {}
