package dev.variorum.dedupe.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Findings;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopyTableTest {
  private static Found group(String id, String kept, String... copies) {
    Finding.Builder finding =
        Finding.of("duplicate-group", "Copies.")
            .score(0.75)
            .evidence("kept", new DocumentId(kept), new Span(0, 1));
    for (String copy : copies) {
      finding.evidence("copy", new DocumentId(copy), new Span(0, 1));
    }
    finding
        .fact("relation", "near")
        .fact("keep", Value.reference(Reference.toDocument(new DocumentId(kept))));
    return new Found(id, finding.build(), List.of());
  }

  private static Findings findings(Found... groups) {
    return new Findings() {
      @Override
      public Stream<Found> all() {
        return Stream.of(groups);
      }

      @Override
      public Stream<Found> ofKind(String kind) {
        return all().filter(f -> f.finding().kind().equals(kind));
      }

      @Override
      public long count(String kind) {
        return ofKind(kind).count();
      }

      @Override
      public List<Exhibit> exhibits() {
        return List.of();
      }
    };
  }

  @Test
  void writesOneRowADocumentAndDropsEachOnce() throws Exception {
    CopyTable table =
        CopyTable.of(
            findings(group("dedupe-1", "a", "b,1", "c\"2"), group("dedupe-2", "d", "b,1")));
    StringBuilder csv = new StringBuilder();
    table.writeCsv(csv);
    assertEquals(
        "id,group,keep,relation,similarity\r\n"
            + "a,dedupe-1,true,near,0.75\r\n"
            + "\"b,1\",dedupe-1,false,near,0.75\r\n"
            + "\"c\"\"2\",dedupe-1,false,near,0.75\r\n"
            + "d,dedupe-2,true,near,0.75\r\n"
            + "\"b,1\",dedupe-2,false,near,0.75\r\n",
        csv.toString());
    StringBuilder dropped = new StringBuilder();
    table.writeDropped(dropped);
    assertEquals("b,1\nc\"2\n", dropped.toString());
  }
}
