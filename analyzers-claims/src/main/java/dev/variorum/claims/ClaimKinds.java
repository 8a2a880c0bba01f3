package dev.variorum.claims;

import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value.Type;

/** The kinds of findings of the claims analyzer. */
final class ClaimKinds {
  static final FindingKind CONFLICT =
      FindingKind.builder("conflict", "Conflict")
          .explanation(
              "Two statements about the same thing that do not go together. Hard: both cannot hold."
                  + " Soft: they are at odds in strength, certainty or wording. Which side is"
                  + " right is not said.")
          .identifyingRole("side-a", "A statement of the one side.")
          .identifyingRole("side-b", "A statement of the other side.")
          .identifyingFact("subject", Type.TEXT, "What the statements are about, when it is named.")
          .fact("attribute", Type.TEXT, "What is said of it, in a few of the text's words.")
          .identifyingFact(
              "rule", Type.TEXT, "The rule that sets the two sides against each other.")
          .fact("severity", Type.TEXT, "hard or soft.")
          .fact("within", Type.FLAG, "Whether both sides stand in one document.")
          .fact("documents", Type.WHOLE, "Documents on both sides.")
          .fact("origins", Type.WHOLE, "Origins behind both sides; copies count once.")
          .build();

  static final FindingKind AGREEMENT =
      FindingKind.builder("agreement", "Agreement")
          .explanation(
              "The same statement in two documents or more. Documents are not sources: the number"
                  + " of origins says on how many separate texts it rests, the number of speakers"
                  + " on how many voices.")
          .identifyingRole("statement", "One document's statement.")
          .identifyingFact("subject", Type.TEXT, "What the statements are about, when it is named.")
          .fact("attribute", Type.TEXT, "What is said of it, in a few of the text's words.")
          .identifyingFact("value", Type.TEXT, "The value on which they agree, as first written.")
          .fact("rule", Type.TEXT, "equal, within, rounding or wording.")
          .fact("documents", Type.WHOLE, "Documents that say so.")
          .fact("origins", Type.WHOLE, "Distinct origins behind them; copies count once.")
          .fact(
              "originsProbable",
              Type.WHOLE,
              "Distinct origins when probable copies count once too.")
          .fact(
              "publishers",
              Type.WHOLE,
              "Distinct publishers, those of one family once, when all are known.")
          .fact("speakers", Type.WHOLE, "Distinct voices behind it.")
          .build();

  static final FindingKind CLAIM =
      FindingKind.builder("claim", "Claim")
          .minor()
          .explanation("A statement that can be checked, with what it says taken apart.")
          .identifyingRole("statement", "The words of the statement.")
          .identifyingFact("subject", Type.TEXT, "What it is about, when it is named.")
          .fact("attribute", Type.TEXT, "What is said of it, in a few of the text's words.")
          .identifyingFact("value", Type.TEXT, "The value, as written.")
          .fact("number", Type.DECIMAL, "The value as a number.")
          .fact("to", Type.DECIMAL, "The upper end of a range.")
          .fact("unit", Type.TEXT, "The unit, or what is counted.")
          .fact("currency", Type.TEXT, "The ISO 4217 code, when the unit is a known currency.")
          .fact("bound", Type.TEXT, "=, ~, <, <=, > or >=.")
          .fact("date", Type.MOMENT, "The day it names.")
          .fact("modality", Type.TEXT, "asserted, hedged, predicted or denied.")
          .fact("attribution", Type.TEXT, "none, direct, indirect or mixed.")
          .fact("speaker", Type.TEXT, "Whose statement it is.")
          .fact("checkworthiness", Type.RATIO, "How much it calls for a check, 0 to 1.")
          .build();

  static final FindingKind QUOTATION =
      FindingKind.builder("quotation", "Quotation")
          .minor()
          .explanation(
              "Words between quotation marks, or words of somebody told without them, and who is"
                  + " said to have said them.")
          .identifyingRole("quotation", "The quoted words.")
          .role("speaker", "The words that name the speaker.")
          .identifyingFact("speaker", Type.TEXT, "The speaker's fullest name in the document.")
          .fact("type", Type.TEXT, "direct, mixed, indirect or scare.")
          .build();

  static final FindingKind QUANTITY =
      FindingKind.builder("quantity", "Quantity")
          .plural("Quantities")
          .minor()
          .explanation(
              "A figure with what it measures, or a day or time of day that the text names.")
          .identifyingRole("quantity", "The words of the quantity.")
          .identifyingFact("number", Type.DECIMAL, "The number, scale words multiplied out.")
          .identifyingFact(
              "date", Type.MOMENT, "The day in EDTF, or the time of day, instead of a number.")
          .fact("to", Type.DECIMAL, "The upper end of a range.")
          .identifyingFact("unit", Type.TEXT, "The unit, or what is counted.")
          .fact("currency", Type.TEXT, "The ISO 4217 code, when the unit is a known currency.")
          .fact("bound", Type.TEXT, "=, ~, <, <=, > or >=.")
          .fact(
              "type",
              Type.TEXT,
              "money, percent, points, count, measure, multiple, fraction, duration, date or time.")
          .build();

  private ClaimKinds() {}
}
