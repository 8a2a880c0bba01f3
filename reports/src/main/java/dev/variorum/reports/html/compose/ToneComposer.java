package dev.variorum.reports.html.compose;

import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.core.text.Span;
import dev.variorum.reports.html.view.AnalyzerPart;
import dev.variorum.reports.html.view.Card;
import dev.variorum.reports.html.view.ExhibitPart;
import dev.variorum.reports.html.view.Passage;
import dev.variorum.reports.html.view.Tone;
import dev.variorum.reports.html.view.ToneCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tone by document and by subject, with the sentences behind each figure and the cues in them. */
final class ToneComposer {
  private static final int OF_DOCUMENT = 3;
  private static final int OF_SUBJECT = 2;

  private static final Set<String> SAID =
      Set.of("target", "voice", "document", "label", "score", "mentions");

  private final Drawn drawn;
  private final Quotes quotes;
  private final Cards cards;

  ToneComposer(Drawn drawn, Quotes quotes, Cards cards) {
    this.drawn = drawn;
    this.quotes = quotes;
    this.cards = cards;
  }

  /**
   * @param part the analyzer's part, without its tones
   */
  Tone compose(AnalyzerPart part) {
    List<ExhibitPart> charts = part.exhibits().stream().filter(e -> !e.charts().isEmpty()).toList();
    List<ExhibitPart> tables = part.exhibits().stream().filter(e -> e.charts().isEmpty()).toList();
    AnalyzerPart rest =
        new AnalyzerPart(
            part.anchor(),
            part.title(),
            part.summary(),
            part.sentences(),
            part.notes(),
            tables,
            part.kinds());
    return new Tone(
        rest,
        charts,
        tones("document-tone", OF_DOCUMENT),
        tones("target-tone", OF_SUBJECT),
        left("document-tone"),
        left("target-tone"));
  }

  private String left(String kind) {
    for (Drawn.Chosen chosen : drawn.of("sentiment")) {
      if (chosen.kind().id().equals(kind)) {
        return Cards.left(chosen);
      }
    }
    return "";
  }

  private List<ToneCard> tones(String kind, int most) {
    List<ToneCard> tones = new ArrayList<>();
    for (Found found : drawn.of("sentiment", kind)) {
      tones.add(
          new ToneCard(
              brief(cards.card(found, drawn.hue("sentiment", kind), 0)),
              Facts.words(found, "label"),
              Facts.words(found, "voice"),
              sentences(found, most)));
    }
    return tones;
  }

  /** Without the facts that the sentence and the labels say already. */
  private static Card brief(Card card) {
    return new Card(
        card.id(),
        card.anchor(),
        card.number(),
        card.hue(),
        card.message(),
        card.score(),
        card.facts().stream().filter(f -> !SAID.contains(f.name())).toList(),
        card.passages(),
        card.left());
  }

  /** The sentences the tone rests on; a cue outside them brings its own sentence. */
  private List<Passage> sentences(Found found, int most) {
    List<Quotes.Styled> marks = new ArrayList<>();
    List<Integer> whole = new ArrayList<>();
    List<Integer> cues = new ArrayList<>();
    List<Evidence> evidence = found.finding().evidence();
    for (int i = 0; i < evidence.size(); i++) {
      String role = evidence.get(i).role();
      boolean cue = role.endsWith("-cue");
      (cue ? cues : whole).add(i);
      if (cue) {
        marks.add(
            new Quotes.Styled(
                evidence.get(i).span(), role.startsWith("positive") ? "positive" : "negative"));
      } else if (!role.equals("strongest")) {
        marks.add(new Quotes.Styled(evidence.get(i).span(), "mark"));
      }
    }
    List<Passage> passages = new ArrayList<>();
    List<Span> shown = new ArrayList<>();
    whole.addAll(cues);
    for (int i : whole) {
      Evidence e = evidence.get(i);
      boolean seen = shown.stream().anyMatch(s -> s.covers(e.span()));
      if (!seen && passages.size() < most) {
        quotes.document(e.document()).ifPresent(d -> shown.add(Quotes.sentence(d, e.span())));
        passages.add(quotes.inSentence(found, i, narrow(marks)));
      }
    }
    return passages;
  }

  /** Cues win over the passages they stand in. */
  private static List<Quotes.Styled> narrow(List<Quotes.Styled> marks) {
    List<Quotes.Styled> narrow = new ArrayList<>();
    for (Quotes.Styled m : marks) {
      boolean holdsCue =
          m.style().equals("mark")
              && marks.stream().anyMatch(o -> o != m && o.span().overlaps(m.span()));
      if (!holdsCue) {
        narrow.add(m);
      }
    }
    return narrow;
  }
}
