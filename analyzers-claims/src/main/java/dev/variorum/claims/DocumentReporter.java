package dev.variorum.claims;

import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.quantity.UnitNames;
import dev.variorum.claims.quotation.Attribution;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words the findings that concern one document alone. */
final class DocumentReporter {
  private static final String[] SPEECH = {"none", "direct", "indirect", "mixed"};

  private DocumentReporter() {}

  static void report(Inspection<DocumentClaims> inspection, double leastWorth, FindingSink out) {
    DocumentClaims claims = inspection.value();
    for (int i = 0; i < claims.frames().length; i++) {
      Frame frame = claims.frames()[i];
      // A value of which nobody can tell what it is a value of says nothing by itself.
      boolean told = !frame.subject().isEmpty() || !frame.attribute().isEmpty();
      if (told && claims.worth()[i] >= leastWorth) {
        out.add(claim(inspection.document(), claims.frames()[i], claims.worth()[i]));
      }
    }
    Set<Integer> told = new HashSet<>();
    for (Frame frame : claims.frames()) {
      told.add(frame.sentence());
    }
    for (Proposition p : claims.propositions()) {
      // A sentence with a figure is told by its figure, unless it compares.
      boolean own = p.standing() != null || !told.contains(p.sentence());
      if (own && p.worth() >= leastWorth && p.agent().isNamed()) {
        out.add(claim(inspection.document(), p));
      }
    }
    for (DocumentClaims.Quote quote : claims.quotes()) {
      out.add(quotation(inspection.document(), quote));
    }
    for (DocumentClaims.Figure figure : claims.figures()) {
      out.add(quantity(inspection.document(), figure));
    }
  }

  private static Finding claim(DocumentId document, Frame frame, float worth) {
    String join = frame.subject().isEmpty() || frame.attribute().isEmpty() ? "" : ", ";
    String about = frame.subject() + join + frame.attribute() + ": ";
    Finding.Builder claim =
        Finding.of("claim", document + " states " + about + frame.value() + ".")
            .score(worth)
            .evidence("statement", document, frame.statement());
    if (!frame.subject().isEmpty()) {
      claim.fact("subject", frame.subject());
    }
    claim.fact("attribute", frame.attribute()).fact("value", frame.value());
    if (frame.kind() == Frame.Kind.QUANTITY || frame.kind() == Frame.Kind.ORDER) {
      claim.fact("number", Value.decimal(frame.amount().low()));
      if (!frame.amount().isPoint()) {
        claim.fact("to", Value.decimal(frame.amount().high()));
      }
      claim
          .fact("unit", UnitNames.plural(frame.amount().unit()))
          .fact("bound", frame.amount().bound().symbol());
      UnitNames.currency(frame.amount().unit()).ifPresent(code -> claim.fact("currency", code));
    } else if (frame.kind() == Frame.Kind.DAY) {
      claim.fact("date", Value.moment(edtf(frame.amount().low(), frame.amount().high())));
    }
    claim.fact("modality", frame.modality().id()).fact("attribution", SPEECH[frame.speech()]);
    if (!frame.speaker().isEmpty()) {
      claim.fact("speaker", frame.speaker());
    }
    return claim.fact("checkworthiness", Value.ratio(worth)).build();
  }

  private static Finding claim(DocumentId document, Proposition p) {
    boolean compares = p.standing() != null;
    String attribute =
        !compares
            ? p.predicate()
            : p.predicate().length() > 8 ? p.predicate().substring(8) : "comparison";
    String value = p.standing() == null ? p.said() : p.standing().id() + " " + p.patient().name();
    Finding.Builder claim =
        Finding.of("claim", document + " states " + p.agent().name() + ": " + value + ".")
            .score(p.worth())
            .evidence("statement", document, p.statement())
            .fact("subject", p.agent().name())
            .fact("attribute", attribute.strip())
            .fact("value", value)
            .fact("modality", p.modality().id())
            .fact("attribution", SPEECH[p.speech()]);
    if (!p.speaker().isEmpty()) {
      claim.fact("speaker", p.speaker());
    }
    return claim.fact("checkworthiness", Value.ratio(p.worth())).build();
  }

  private static String edtf(BigDecimal first, BigDecimal last) {
    String from = LocalDate.ofEpochDay(first.longValue()).toString();
    return first.compareTo(last) == 0 ? from : from + "/" + LocalDate.ofEpochDay(last.longValue());
  }

  private static Finding quotation(DocumentId document, DocumentClaims.Quote quote) {
    boolean scare = quote.type() == Attribution.Type.SCARE;
    boolean indirect = quote.type() == Attribution.Type.INDIRECT;
    String message =
        scare
            ? document + " puts words between quotation marks without quoting anybody."
            : indirect
                ? document + " reports what " + quote.speaker() + " said."
                : quote.speaker().isEmpty()
                    ? document + " quotes somebody it does not name nearby."
                    : document + " quotes " + quote.speaker() + ".";
    Finding.Builder found =
        Finding.of("quotation", message)
            .evidence("quotation", document, quote.span())
            .fact("type", quote.type().name().toLowerCase(Locale.ROOT));
    if (!quote.speaker().isEmpty()) {
      found.fact("speaker", quote.speaker());
    }
    if (quote.source() != null) {
      found.evidence("speaker", document, quote.source());
    }
    return found.build();
  }

  private static Finding quantity(DocumentId document, DocumentClaims.Figure figure) {
    if (!figure.date().isEmpty()) {
      return Finding.of(
              "quantity", document + " names the " + figure.type() + " " + figure.date() + ".")
          .evidence("quantity", document, figure.span())
          .fact("date", Value.moment(figure.date()))
          .fact("unit", figure.unit())
          .fact("bound", figure.bound())
          .fact("type", figure.type())
          .build();
    }
    String unit = UnitNames.plural(figure.unit());
    Finding.Builder found =
        Finding.of("quantity", (document + " gives " + figure.number() + " " + unit).strip() + ".")
            .evidence("quantity", document, figure.span())
            .fact("number", Value.decimal(new BigDecimal(figure.number())));
    if (!figure.to().isEmpty()) {
      found.fact("to", Value.decimal(new BigDecimal(figure.to())));
    }
    if (!unit.isEmpty()) {
      found.fact("unit", unit);
      UnitNames.currency(figure.unit()).ifPresent(code -> found.fact("currency", code));
    }
    return found.fact("bound", figure.bound()).fact("type", figure.type()).build();
  }
}
