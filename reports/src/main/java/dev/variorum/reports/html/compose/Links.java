package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;

/** Where links within the page lead; an empty link says that the target is not drawn. */
final class Links {
  private final Drawn drawn;
  private final DrawnTexts texts;

  Links(Drawn drawn, DrawnTexts texts) {
    this.drawn = drawn;
    this.texts = texts;
  }

  String document(DocumentId id) {
    return texts.length(id) < 0 ? "" : "#" + texts.anchor(id);
  }

  String finding(String id) {
    int number = drawn.number(id);
    return number == 0 ? "" : "#" + card(number);
  }

  /** To the passage's mark in the text, or to the text when the passage is beyond what is drawn. */
  String passage(Found found, int evidence) {
    Evidence e = found.finding().evidence().get(evidence);
    int number = drawn.number(found.id());
    if (number == 0 || e.span().end() > texts.length(e.document())) {
      return document(e.document());
    }
    return "#" + mark(number, evidence);
  }

  /** To the document or finding that the words name, when they name one that is drawn. */
  String named(String words) {
    if (words.isEmpty()) {
      return "";
    }
    DocumentId id = new DocumentId(words);
    return texts.length(id) >= 0 ? document(id) : finding(words);
  }

  /** The anchor of a finding. */
  static String card(int number) {
    return "f" + number;
  }

  /** The anchor of a mark. */
  static String mark(int number, int evidence) {
    return "m" + number + "-" + (evidence + 1);
  }
}
