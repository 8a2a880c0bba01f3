package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which texts are drawn and how far: those that drawn findings rest on come first, then the rest in
 * corpus order, until the limits are reached.
 */
final class DrawnTexts {
  private final Report report;
  private final Map<DocumentId, Integer> lengths;
  private final List<Long> positions;

  private DrawnTexts(Report report, Map<DocumentId, Integer> lengths, List<Long> positions) {
    this.report = report;
    this.lengths = lengths;
    this.positions = positions;
  }

  static DrawnTexts choose(
      Report report, Drawn drawn, Limits limits, Predicate<DocumentId> hasText) {
    Set<Long> wanted = new LinkedHashSet<>();
    for (Drawn.Chosen chosen : drawn.all()) {
      if (!chosen.kind().minor()) {
        for (Found found : chosen.findings()) {
          for (Evidence e : found.finding().evidence()) {
            if (wanted.size() < limits.texts()) {
              wanted.add(report.corpus().position(e.document()));
            }
          }
        }
      }
    }
    for (long p = 0; p < report.corpus().size() && wanted.size() < limits.texts(); p++) {
      wanted.add(p);
    }
    Map<DocumentId, Integer> lengths = new TreeMap<>();
    List<Long> positions = new ArrayList<>();
    long characters = 0;
    for (long position : wanted) {
      DocumentEntry entry = report.document(position);
      long length = Math.min(entry.characters(), limits.charactersOfText());
      if (hasText.test(entry.id()) && characters + length <= limits.characters()) {
        characters += length;
        lengths.put(entry.id(), (int) length);
        positions.add(position);
      }
    }
    positions.sort(null);
    return new DrawnTexts(report, lengths, positions);
  }

  /** Positions of the drawn texts, ascending. */
  List<Long> positions() {
    return positions;
  }

  /** How many characters of a text are drawn; -1 when it is not drawn. */
  int length(DocumentId id) {
    return lengths.getOrDefault(id, -1);
  }

  /** The anchor of a drawn text. */
  String anchor(DocumentId id) {
    return "t" + (report.corpus().position(id) + 1);
  }
}
