package dev.variorum.reports.html.compose;

import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Stemma;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out the witnesses as a stemma: the event at the left, one branch an origin, its documents at
 * the right. Origins that are probably one hang on a common dashed branch.
 */
final class StemmaDrawing {
  private static final int ROW = 30;
  private static final int TOP = 22;
  private static final double ROOT = 16;
  private static final double JOINT = 90;
  private static final double SIGIL = 160;
  private static final double LEAF = 270;

  private final Report report;
  private final OriginGroups origins;
  private final Links links;
  private final Limits limits;

  private final List<Stemma.Branch> branches = new ArrayList<>();
  private final List<Stemma.Witness> witnesses = new ArrayList<>();
  private final List<Stemma.Sigil> sigla = new ArrayList<>();

  StemmaDrawing(Report report, OriginGroups origins, Links links, Limits limits) {
    this.report = report;
    this.origins = origins;
    this.links = links;
    this.limits = limits;
  }

  /**
   * @param documents positions to draw, grouped by origin
   */
  Stemma draw(List<Long> documents, List<Found> groups) {
    Set<Long> kept = new HashSet<>();
    for (Found group : groups) {
      for (Evidence e : group.finding().evidence()) {
        if (e.role().equals("kept")) {
          kept.add(report.corpus().position(e.document()));
        }
      }
    }
    Map<Long, Map<Long, List<Long>>> tree = new LinkedHashMap<>();
    for (long d : documents) {
      tree.computeIfAbsent(origins.probably(d), p -> new LinkedHashMap<>())
          .computeIfAbsent(origins.of(d), o -> new ArrayList<>())
          .add(d);
    }
    double middle = TOP + ROW * (documents.size() - 1) / 2.0;
    int row = 0;
    for (Map<Long, List<Long>> joined : tree.values()) {
      int first = row;
      for (List<Long> members : joined.values()) {
        row = origin(members, row, kept);
      }
      branch(first, row, joined, middle);
    }
    int all = (int) Math.min(Integer.MAX_VALUE, report.corpus().size());
    String left =
        all > documents.size()
            ? Wording.count((long) all - documents.size(), "more document")
                + " not drawn here; every origin stands in the CSV file dedupe.origin.csv."
            : "";
    return new Stemma(
        760,
        TOP + ROW * documents.size(),
        branches,
        witnesses,
        sigla,
        Wording.count(documents.size(), "document")
            + " on "
            + Wording.count(sigla.size(), "branch")
            + "; documents on one branch count as one origin",
        left);
  }

  private int origin(List<Long> members, int firstRow, Set<Long> kept) {
    double y = TOP + ROW * (firstRow + (members.size() - 1) / 2.0);
    sigla.add(new Stemma.Sigil(SIGIL, y, origins.letter(members.get(0))));
    int row = firstRow;
    for (long member : members) {
      double leaf = TOP + (double) ROW * row;
      branches.add(new Stemma.Branch(SIGIL + 14, y, LEAF - 8, leaf, false));
      DocumentEntry entry = report.document(member);
      boolean keep = kept.contains(member);
      witnesses.add(
          new Stemma.Witness(
              LEAF,
              leaf,
              Wording.oneLine(entry.id().value(), 44),
              note(entry, keep),
              links.document(entry.id()),
              keep));
      row++;
    }
    return row;
  }

  private static String note(DocumentEntry entry, boolean keep) {
    List<String> words = new ArrayList<>();
    entry.published().ifPresent(p -> words.add(p.toString()));
    if ("known".equals(entry.labels().get("role"))) {
      words.add("known before");
    }
    if (keep) {
      words.add("kept copy");
    }
    return String.join(", ", words);
  }

  private void branch(int first, int end, Map<Long, List<Long>> joined, double middle) {
    if (joined.size() == 1) {
      branches.add(
          new Stemma.Branch(ROOT, middle, SIGIL - 14, sigla.get(sigla.size() - 1).y(), false));
      return;
    }
    double y = TOP + ROW * (first + end - 1) / 2.0;
    branches.add(new Stemma.Branch(ROOT, middle, JOINT, y, false));
    for (Stemma.Sigil sigil : sigla.subList(sigla.size() - joined.size(), sigla.size())) {
      branches.add(new Stemma.Branch(JOINT, y, SIGIL - 14, sigil.y(), true));
    }
  }

  /** The documents to draw: those of the largest origins first, each origin's together. */
  List<Long> documents() {
    Map<Long, Map<Long, List<Long>>> tree = new LinkedHashMap<>();
    long size = Math.min(report.corpus().size(), 100_000);
    for (long d = 0; d < size; d++) {
      tree.computeIfAbsent(origins.probably(d), p -> new LinkedHashMap<>())
          .computeIfAbsent(origins.of(d), o -> new ArrayList<>())
          .add(d);
    }
    List<Map<Long, List<Long>>> order = new ArrayList<>(tree.values());
    order.sort((a, b) -> Integer.compare(documents(b).size(), documents(a).size()));
    List<Long> chosen = new ArrayList<>();
    for (Map<Long, List<Long>> joined : order) {
      for (long d : documents(joined)) {
        if (chosen.size() < limits.columns()) {
          chosen.add(d);
        }
      }
    }
    return chosen;
  }

  private static List<Long> documents(Map<Long, List<Long>> joined) {
    return joined.values().stream().flatMap(List::stream).toList();
  }
}
