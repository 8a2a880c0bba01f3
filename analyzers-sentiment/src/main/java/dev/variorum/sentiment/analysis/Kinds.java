package dev.variorum.sentiment.analysis;

import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value;

/** What the analysis finds. */
final class Kinds {
  /** The tone of one document. */
  static final FindingKind DOCUMENT_TONE =
      FindingKind.builder("document-tone", "Tone of a document")
          .plural("Tones of documents")
          .explanation(
              "The mean tone of the document's sentences, page furniture and repeated paragraphs"
                  + " left out. The label goes by how the outlet judges in its own words (stance):"
                  + " strictly where it is told like a report, whose matter may be grave without"
                  + " blame, and by less where it is told like a column (opinionated). What quoted"
                  + " speakers say is given apart.")
          .score("mean tone of the sentences, from -1 (blame) to 1 (praise)")
          .identifyingFact("document", Value.Type.REFERENCE, "the document")
          .role(
              "strongest",
              "a sentence that says most for the label, or, if neutral, has the strongest tone")
          .fact(
              "label", Value.Type.TEXT, "positive, neutral or negative, by the outlet's own words")
          .fact("score", Value.Type.REAL, "mean tone of all sentences, -1 to 1")
          .fact("positive", Value.Type.RATIO, "share of sentences that praise")
          .fact("neutral", Value.Type.RATIO, "share of sentences that do neither")
          .fact("negative", Value.Type.RATIO, "share of sentences that blame")
          .fact(
              "stance",
              Value.Type.REAL,
              "mean tone of the outlet's judging words; with opinionated, the label follows from it")
          .fact(
              "opinionated",
              Value.Type.RATIO,
              "how far it is told like a column: 0 for a report, 1 for a column")
          .fact("charge", Value.Type.RATIO, "mean strength of tone, whatever its direction")
          .fact("neutrality", Value.Type.TEXT, "for a neutral label: balanced or flat")
          .fact("narrator", Value.Type.REAL, "mean tone of the outlet's own words")
          .fact("quoted", Value.Type.REAL, "mean tone of quoted words")
          .fact("sentences", Value.Type.WHOLE, "sentences and parts of sentences that were read")
          .fact("interval", Value.Type.REAL, "half the width of a 95% interval about the score")
          .fact("doubtful", Value.Type.WHOLE, "sentences with signs of irony")
          .build();

  /** The tone of one document towards one subject, in one voice. */
  static final FindingKind TARGET_TONE =
      FindingKind.builder("target-tone", "Tone towards a subject")
          .plural("Tones towards subjects")
          .minor()
          .explanation(
              "How a document speaks of a person, organisation or product, in the outlet's own"
                  + " words (narrator) or in the words of people it quotes (quoted). Mentions among"
                  + " words of appraisal weigh most; the tone of what is told like a column counts as"
                  + " a further mention of the subject it mentions most. The cues are the words that"
                  + " weigh most for and against.")
          .score("tone towards the subject, from -1 (blame) to 1 (praise)")
          .identifyingFact("target", Value.Type.TEXT, "the subject's name")
          .identifyingFact("voice", Value.Type.TEXT, "narrator or quoted")
          .identifyingFact("document", Value.Type.REFERENCE, "the document")
          .fact("speaker", Value.Type.TEXT, "who is quoted, when the text says so")
          .fact("label", Value.Type.TEXT, "positive, neutral or negative")
          .fact("probability", Value.Type.RATIO, "how probable the label is")
          .fact(
              "certain", Value.Type.FLAG, "false when no label is much more probable than another")
          .fact("mentions", Value.Type.WHOLE, "sentences that speak of the subject in this voice")
          .fact("neutrality", Value.Type.TEXT, "for a neutral label: balanced or flat")
          .role("support", "a mention of the subject")
          .role("positive-cue", "words that speak for a positive tone")
          .role("negative-cue", "words that speak for a negative tone")
          .build();

  private Kinds() {}
}
