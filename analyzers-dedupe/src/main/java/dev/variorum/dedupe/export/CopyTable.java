package dev.variorum.dedupe.export;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of copies of a run, one row a document, in the order of the findings. Immutable.
 *
 * <p>A document may stand in two groups: in one of its own kind, and with a document that is alike to
 * it but not to all of its group. Whatever is not kept is alike to a document that is, and what one
 * group keeps no other drops.
 */
public final class CopyTable {

  /**
   * One document in one group.
   *
   * @param document its id
   * @param group the id of the group's finding
   * @param keep whether it is the one to keep
   * @param relation exact, normalized or near
   * @param similarity the least verified similarity of the group, 0 to 1
   */
  public record Row(
      DocumentId document, String group, boolean keep, String relation, double similarity) {}

  private final List<Row> rows;

  private CopyTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Reads the groups from what {@code dedupe} found. */
  public static CopyTable of(Findings findings) {
    List<Row> rows = new ArrayList<>();
    try (Stream<Found> groups = findings.ofKind("duplicate-group")) {
      for (Iterator<Found> i = groups.iterator(); i.hasNext(); ) {
        Found found = i.next();
        Finding finding = found.finding();
        String keep = reference(finding.facts().get("keep"));
        for (Evidence evidence : finding.evidence()) {
          rows.add(
              new Row(
                  evidence.document(),
                  found.id(),
                  evidence.document().value().equals(keep),
                  finding.text("relation").orElse(""),
                  finding.score().orElse(1)));
        }
      }
    }
    return new CopyTable(rows);
  }

  /**
   * Reads the groups from what the library found; groups are numbered from 1.
   *
   * @param ids the id of a document by its number
   */
  public static CopyTable of(NearResult near, IntFunction<DocumentId> ids) {
    List<DuplicateGroup> groups = new ArrayList<>(near.groups());
    groups.addAll(near.pairsOutsideGroups());
    groups.sort(Comparator.comparing((DuplicateGroup g) -> g.members().get(0)));
    List<Row> rows = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      DuplicateGroup group = groups.get(g);
      for (int member : group.members()) {
        rows.add(
            new Row(
                ids.apply(member),
                String.valueOf(g + 1),
                member == group.kept(),
                group.relation().word(),
                group.similarity()));
      }
    }
    return new CopyTable(rows);
  }

  private static String reference(@Nullable Value value) {
    return value == null
        ? ""
        : value.match(
            new Value.Cases<String>() {
              @Override
              public String otherwise() {
                return "";
              }

              @Override
              public String reference(Reference to) {
                return to.target().orElse("");
              }
            });
  }

  /** The rows, group by group. */
  public List<Row> rows() {
    return rows;
  }

  /** The documents to drop when one of each group is kept, in the order of the rows. */
  public List<DocumentId> dropped() {
    Set<DocumentId> seen = new HashSet<>();
    List<DocumentId> dropped = new ArrayList<>();
    for (Row row : rows) {
      if (!row.keep() && seen.add(row.document())) {
        dropped.add(row.document());
      }
    }
    return dropped;
  }

  /**
   * Writes the rows as CSV (RFC 4180) with a header: id, group, keep, relation, similarity.
   *
   * @throws IOException if {@code out} does
   */
  public void writeCsv(Appendable out) throws IOException {
    out.append("id,group,keep,relation,similarity\r\n");
    for (Row row : rows) {
      out.append(quoted(row.document().value()))
          .append(',')
          .append(quoted(row.group()))
          .append(row.keep() ? ",true," : ",false,")
          .append(row.relation())
          .append(',')
          .append(Double.toString(Value.rounded(row.similarity())))
          .append("\r\n");
    }
  }

  /**
   * Writes the ids to drop, one a line; an id with a line break in it stands in a JSON string.
   *
   * @throws IOException if {@code out} does
   */
  public void writeDropped(Appendable out) throws IOException {
    for (DocumentId id : dropped()) {
      String plain = id.value();
      boolean breaks = plain.indexOf('\n') >= 0 || plain.indexOf('\r') >= 0;
      out.append(breaks ? "\"" + plain.replace("\r", "\\r").replace("\n", "\\n") + "\"" : plain)
          .append('\n');
    }
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.indexOf(',') < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
