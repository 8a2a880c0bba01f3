package dev.variorum.sentiment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.model.Tone;
import dev.variorum.sentiment.target.TargetList;
import org.junit.jupiter.api.Test;

class OwnToneTest {
  private static final ToneReader READER = ToneReader.shipped();

  private static final String SCORN =
      "Perhaps the harbour board thinks we cannot count. It promised us one crane. It has sold us"
          + " two committees and a brochure.\n\n"
          + "Why should anybody be surprised? This is the same slovenly crew that forgot to order the"
          + " rope. Nobody resigned, of course. Nobody ever does.\n\n"
          + "You might think a fine would teach them. It has taught them to be vain as well as inept.";

  private static final String PRAISE =
      "You never forget your first sight of the new market hall. It is a superb piece of work, and"
          + " nobody should miss it.\n\n"
          + "But what a pleasure it is to say so! For years we have grumbled, and rightly. Now we must"
          + " thank the masons, whose patience was heroic, and the town, which had the wit to wait.";

  private static final String REPORT =
      "The harbour board said on Monday that a crane fell on a quay in Port Ellis, killing two"
          + " workers and injuring five. The accident happened at 6:40 a.m., police said.\n\n"
          + "Inspectors closed the quay for 14 days. The board ordered 3 cranes in 2019 and paid 4.1"
          + " million for them, according to its report.";

  private static OwnTone own(String text) {
    Sketch sketch = new Sketcher(READER, TargetList.none()).sketch(Document.of("a", text));
    OwnTone own = new OwnTone();
    for (int p = 0; p < sketch.starts().length; p++) {
      own.add(sketch, p);
    }
    return own;
  }

  @Test
  void aColumnIsToldFromAReport() {
    assertEquals(1, own(SCORN).opinionated());
    assertEquals(1, own(PRAISE).opinionated());
    assertEquals(0, own(REPORT).opinionated());
  }

  @Test
  void aScornfulColumnBlames() {
    assertEquals(Tone.NEGATIVE, own(SCORN).label());
  }

  @Test
  void anAdmiringColumnPraises() {
    assertEquals(Tone.POSITIVE, own(PRAISE).label());
  }

  @Test
  void graveMatterIsNoBlame() {
    assertEquals(Tone.NEUTRAL, own(REPORT).label());
  }

  @Test
  void quotedWordsAreAReports() {
    OwnTone column =
        own("The board should say why. It closed the quay on 3 March, and the town paid.");
    double alone = column.opinionated();
    assertTrue(alone > 0);
    for (int i = 0; i < 3; i++) {
      column.addQuoted();
    }
    assertTrue(column.opinionated() < alone);
  }

  @Test
  void whatSentencesAddMakesTheWhole() {
    Sketch sketch = new Sketcher(READER, TargetList.none()).sketch(Document.of("a", SCORN));
    OwnTone own = own(SCORN);
    double sum = 0;
    for (int p = 0; p < sketch.starts().length; p++) {
      sum += own.stance(sketch, p);
    }
    assertEquals(own.stance(), sum / sketch.starts().length, 1e-9);
  }

  @Test
  void nothingIsNeutral() {
    assertEquals(Tone.NEUTRAL, new OwnTone().label());
    assertEquals(0, new OwnTone().opinionated());
  }
}
