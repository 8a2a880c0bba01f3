package dev.variorum.reports.html.view;

import java.util.List;

/** A contradiction in two columns. */
public record Conflict(
    Card card,
    String severity,
    String rule,
    String topic,
    boolean within,
    Side first,
    Side second) {
  /** One side and what it rests on. */
  public record Side(String weight, List<String> speakers, List<Passage> passages) {}
}
