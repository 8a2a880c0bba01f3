package dev.variorum.reports.html.view;

import java.util.List;

/** How the report was made. */
public record Methods(List<Card.Fact> facts, List<ExhibitPart> settings, String paragraph) {}
