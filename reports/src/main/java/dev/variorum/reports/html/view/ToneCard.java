package dev.variorum.reports.html.view;

import java.util.List;

/** A tone with the sentences behind it. */
public record ToneCard(Card card, String label, String voice, List<Passage> sentences) {}
