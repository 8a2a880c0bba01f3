package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.Card;
import dev.variorum.reports.html.view.KindPart;
import dev.variorum.reports.html.view.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws findings of any kind from the closed shapes alone. */
final class Cards {
  private static final int PASSAGES = 12;

  private final Drawn drawn;
  private final Links links;
  private final Quotes quotes;

  Cards(Drawn drawn, Links links, Quotes quotes) {
    this.drawn = drawn;
    this.links = links;
    this.quotes = quotes;
  }

  KindPart part(Drawn.Chosen chosen) {
    String analyzer = chosen.outcome().info().id();
    List<Card> cards =
        chosen.findings().stream().map(f -> card(f, chosen.hue(), PASSAGES)).toList();
    return new KindPart(
        analyzer + "." + chosen.kind().id(),
        chosen.hue(),
        chosen.kind().title(),
        Wording.number(chosen.count()),
        chosen.kind().explanation(),
        chosen.kind().scoreMeaning(),
        chosen.kind().minor(),
        cards,
        left(chosen));
  }

  /** What is not drawn of a kind, in a sentence; empty when all is. */
  static String left(Drawn.Chosen chosen) {
    return chosen.left() == 0
        ? ""
        : Wording.number(chosen.left())
            + " more not drawn here; all "
            + Wording.number(chosen.count())
            + " stand in the CSV file "
            + chosen.outcome().info().id()
            + "."
            + chosen.kind().id()
            + ".csv and in the JSON.";
  }

  /**
   * @param most passages shown at most
   */
  Card card(Found found, int hue, int most) {
    List<Passage> passages = new ArrayList<>();
    int size = found.finding().evidence().size();
    for (int i = 0; i < Math.min(most, size); i++) {
      passages.add(quotes.plain(found, i));
    }
    List<Card.Fact> facts = new ArrayList<>();
    for (Map.Entry<String, Value> fact : found.finding().facts().entrySet()) {
      String words = Wording.words(fact.getValue());
      if (!words.isEmpty()) {
        facts.add(new Card.Fact(fact.getKey(), words, href(fact.getValue())));
      }
    }
    return new Card(
        found.id(),
        Links.card(drawn.number(found.id())),
        drawn.number(found.id()),
        hue,
        found.finding().message(),
        found.finding().score().isPresent()
            ? Wording.decimal(found.finding().score().getAsDouble())
            : "",
        facts,
        passages,
        size > most && most > 0 ? "and " + Wording.count(size - most, "more passage") : "");
  }

  /** Where a value leads, when it refers to a document or a finding that is drawn. */
  String href(Value value) {
    return value.match(
        new Value.Cases<String>() {
          @Override
          public String otherwise() {
            return "";
          }

          @Override
          public String reference(Reference reference) {
            return reference
                .target()
                .map(
                    target ->
                        reference.isToDocument()
                            ? links.document(new DocumentId(target))
                            : links.finding(target))
                .orElse("");
          }
        });
  }
}
