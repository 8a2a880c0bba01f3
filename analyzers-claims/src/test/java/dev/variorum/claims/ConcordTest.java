package dev.variorum.claims;

import static dev.variorum.claims.ClaimsRun.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements without a figure, told by two documents in their own words. */
class ConcordTest {
  private static final String EVENT =
      " The harbour town of Tarnby lies on the Ostrel. Mayor Ruth Askew spoke in Tarnby.";

  private static List<String> verdicts(String a, String b) throws Exception {
    return verdicts(document("a", a + EVENT), document("b", b + EVENT));
  }

  private static List<String> verdicts(Document... documents) throws Exception {
    List<String> found = new ArrayList<>();
    for (Finding f : ClaimsRun.of(1, documents)) {
      if (f.kind().equals("conflict")) {
        found.add(text(f, "severity") + " " + text(f, "rule"));
      } else if (f.kind().equals("agreement") && text(f, "rule").equals("wording")) {
        found.add("agreement");
      }
    }
    return found;
  }

  private static String text(Finding f, String fact) {
    Value value = f.facts().get(fact);
    return String.valueOf(value).replaceAll("^Text\\[words=|]$", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harwick Rovers won the county cup on Saturday. | A late goal helped, yet Harwick Rovers did not win the county cup. | hard negation",
        "Harwick Rovers won the county cup. | Once more Harwick Rovers failed to win the county cup. | hard negation",
        "Olga Denning signed the treaty with the islands. | In the end Olga Denning refused to sign the treaty. | hard negation",
        "The Korrin Dam had been inspected in May. | The Korrin Dam had never been inspected. | hard negation",
        "Emil Hask pleaded guilty on Friday. | In court Emil Hask pleaded not guilty. | hard negation",
        "No one was hurt in the Tarnby fire. | Several people were hurt in the fire at Tarnby. | hard negation",
        "Nobody was injured. | Three people were injured when the roof fell. | hard negation",
        "Calder Trust sold the port to a rival. | A minister denied that Calder Trust had sold the port. | soft denial",
        "Residents say the gates of the Korrin Dam were opened. | The authority denied that the gates of the Korrin Dam had been opened. | soft denial",
        "Calder Trust paid the inspector. | Calder Trust denied paying the inspector. | soft denial",
        "Mara Quillon resigned on Monday. | Mara Quillon was dismissed. | hard opposite",
        "Emil Hask was acquitted by the court. | The court convicted Emil Hask. | hard opposite",
        "The council approved the Ostrel bridge. | The council rejected the Ostrel bridge after a long debate. | hard opposite",
        "Brant Lines was founded by Olga Denning. | Emil Hask founded Brant Lines. | hard bearer",
        "Vetra-9 beats Orlo-4 in nearly all tests. | Vetra-9 matches Orlo-4. | soft degree",
        "Vetra-9 does not just equal Orlo-4, it beats it. | Vetra-9 is on par with Orlo-4. | soft degree",
        "Vetra-9 outperforms Orlo-4. | Vetra-9 falls short of Orlo-4. | hard comparison",
        "Vetra-9 is better than Orlo-4. | Orlo-4 is better than Vetra-9. | hard comparison",
        "Vetra-9 is faster than Orlo-4. | Vetra-9 is slower than Orlo-4. | hard comparison",
        "Vetra-9 reportedly outperforms Orlo-4. | Vetra-9 falls short of Orlo-4. | soft comparison",
        "Vetra-9 rivals Orlo-4. | Vetra-9 does not match Orlo-4. | hard comparison",
        "Vetra-9 equals Orlo-4. | Vetra-9 is not as good as Orlo-4. | soft degree",
      })
  void oddsAreFound(String a, String b, String verdict) throws Exception {
    assertEquals(List.of(verdict), verdicts(a, b), a + " / " + b);
    assertEquals(List.of(verdict), verdicts(b, a), b + " / " + a);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harwick Rovers won the county cup. | Harwick Rovers did not win the league.",
        "Harwick Rovers has not signed the treaty. | Harwick Rovers signed the treaty.",
        "Harwick Rovers could win the county cup. | Harwick Rovers did not win the county cup, said one who saw it.",
        "Harwick Rovers will sign the treaty. | Harwick Rovers did not sign the treaty.",
        "If Harwick Rovers had signed the treaty, all would be well. | Harwick Rovers did not sign the treaty.",
        "The Korrin Dam was inspected in Tarnby. | The Lowick Dam was never inspected.",
        "Calder Trust sold the port. | Calder Trust did not sell the northern ferry terminal of the port.",
        "Mara Quillon resigned. | Emil Hask was dismissed.",
        "Vetra-9 beats Orlo-4. | Vetra-9 matches Orlo-7.",
        "Vetra-9 beats Orlo-4. | Vetra-9 may one day trail Sable-2.",
        "Vetra-9 is faster than Orlo-4. | Vetra-9 is smaller than Orlo-4.",
        "Emil Hask was acquitted by the court. | Olga Denning was convicted by the court.",
        "The council approved the Ostrel bridge. | The council rejected the Tarnby tunnel.",
        "Nobody was hurt in the second collision near Lowick. | Several people were hurt in the storm.",
        "Was the Korrin Dam inspected? | The Korrin Dam had never been inspected.",
        "Brant Lines was founded by Olga Denning. | Olga Denning founded Calder Trust.",
        "The mayor denied that she had been paid. | No money was paid to the mayor.",
      })
  void innocentDifferencesAreNone(String a, String b) throws Exception {
    assertTrue(verdicts(a, b).stream().noneMatch(v -> !v.equals("agreement")), verdicts(a, b) + "");
    assertTrue(verdicts(b, a).stream().noneMatch(v -> !v.equals("agreement")), verdicts(b, a) + "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brant Lines bought Tarn Foods, the largest bakery of the Ostrel valley, in a surprise deal. | After months of talks Tarn Foods was acquired by Brant Lines, shareholders of both companies learned.",
        "Chairman Emil Hask was arrested at the port by officers of the Tarnby customs police. | Customs officers detained Emil Hask in connection with an investigation into Brant Lines.",
        "Vetra-9 matches Orlo-4. | In all tests Vetra-9 is level with Orlo-4.",
        "Vetra-9 outperforms Orlo-4. | Orlo-4 trails Vetra-9.",
        "The Pell Institute denied that Brant Lines had paid the inspector. | Brant Lines had not paid the inspector, the Pell Institute said.",
      })
  void oneStatementInTwoWordingsAgrees(String a, String b) throws Exception {
    assertEquals(List.of("agreement"), verdicts(a, b), a + " / " + b);
  }

  @Test
  void aDocumentThatRepeatsItselfSaysOneThing() throws Exception {
    String text =
        "Harwick Rovers won the county cup. Vetra-9 beats Orlo-4. Nobody was hurt. Harwick Rovers won the county cup. "
            + "Vetra-9 beats Orlo-4. Nobody was hurt.";
    assertEquals(List.of(), verdicts(document("a", text + EVENT)));
  }
}
