package dev.variorum.dedupe;

import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value.Type;

/** The kinds of findings of the analyzer. */
final class DedupeKinds {
  static final FindingKind DUPLICATE_GROUP =
      FindingKind.builder("duplicate-group", "Group of copies")
          .plural("Groups of copies")
          .explanation(
              "Documents any two of which have equal texts (exact), equal words (normalized) or"
                  + " shingle sets as alike as the threshold (near). One is named as the one to keep;"
                  + " nothing is deleted.")
          .score("the least verified Jaccard similarity in the group, 0 to 1")
          .identifyingRole("kept", "the document to keep")
          .role("copy", "another document of the group")
          .identifyingFact("relation", Type.TEXT, "exact, normalized or near")
          .fact("documents", Type.WHOLE, "documents in the group")
          .fact("keep", Type.REFERENCE, "the document to keep")
          .fact("similarity", Type.RATIO, "the least verified Jaccard similarity")
          .build();

  static final FindingKind SHARED_PASSAGE =
      FindingKind.builder("shared-passage", "Shared passage")
          .explanation(
              "The same words in a row in several documents; case and punctuation may differ. A"
                  + " shared quotation or statement is a shared passage and not by itself a copy.")
          .score("words of the passage as a share of the shortest document it stands in, 0 to 1")
          .identifyingRole("passage", "where it stands, once a document")
          .fact("words", Type.WHOLE, "words in the passage")
          .fact("documents", Type.WHOLE, "documents that have it")
          .build();

  static final FindingKind SELF_REPETITION =
      FindingKind.builder("self-repetition", "Repetition within a document")
          .plural("Repetitions within a document")
          .minor()
          .explanation(
              "A document says something twice: word for word (verbatim), or with largely the same"
                  + " content words (paraphrase). Repetition in quite different words is not seen.")
          .score("share of the weight of content words that both have, 0 to 1; 1 when verbatim")
          .identifyingRole("first", "the first saying")
          .identifyingRole("again", "the second saying")
          .identifyingFact("relation", Type.TEXT, "verbatim or paraphrase")
          .fact("similarity", Type.RATIO, "as the score")
          .build();

  static final FindingKind BOILERPLATE =
      FindingKind.builder("boilerplate", "Piece of page furniture")
          .plural("Pieces of page furniture")
          .minor()
          .explanation(
              "Text of the page around an article, or a line that documents of one source repeat."
                  + " It counts for no origin.")
          .identifyingRole("passage", "the line")
          .identifyingFact("reason", Type.TEXT, "why it is taken for page furniture")
          .build();

  static final FindingKind ORIGIN =
      FindingKind.builder("origin", "Common origin")
          .explanation(
              "Documents that count as one source: copies, documents with shared passages that are"
                  + " not quotations, credited text (certain), or the same rare facts and quotations"
                  + " in the same order without shared wording (probable). Order of publication is"
                  + " stated where it is known; it does not say who took from whom.")
          .identifyingRole("member", "where the reason shows in each document")
          .fact("documents", Type.WHOLE, "documents of this origin")
          .identifyingFact("basis", Type.TEXT, "copies, shared-passages, credit or shared-facts")
          .identifyingFact("certainty", Type.TEXT, "certain or probable")
          .build();

  static final FindingKind[] ALL = {
    DUPLICATE_GROUP, SHARED_PASSAGE, SELF_REPETITION, BOILERPLATE, ORIGIN
  };

  private DedupeKinds() {}
}
