package dev.variorum.dedupe;

import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.finding.Exhibit.Measure;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Sentences;
import dev.variorum.core.text.Span;
import dev.variorum.dedupe.origin.Origin;
import dev.variorum.dedupe.origin.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the origins behind the documents and how many there are at most. */
final class OriginReport {
  /** A passage shorter than this many characters is shown with its sentence. */
  private static final int SHORT = 60;

  private final Accounts accounts;
  private final FindingSink out;

  OriginReport(Accounts accounts, FindingSink out) {
    this.accounts = accounts;
    this.out = out;
  }

  void write(Origins origins) {
    List<Origin> all = new ArrayList<>(origins.certain());
    all.addAll(origins.probable());
    all.sort(
        Comparator.comparing((Origin o) -> o.members().get(0)).thenComparing(o -> !o.certain()));
    for (Origin origin : all) {
      out.add(finding(origin));
    }
    measures(origins);
  }

  private Finding finding(Origin origin) {
    Finding.Builder finding =
        Finding.of(
            DedupeKinds.ORIGIN.id(),
            Wording.list(accounts, origin.members()) + " " + reason(origin) + order(origin));
    for (int member : origin.members()) {
      finding.evidence("member", accounts.id(member), place(origin, member));
    }
    return finding
        .fact("documents", origin.members().size())
        .fact("basis", origin.basis().word())
        .fact("certainty", origin.certain() ? "certain" : "probable")
        .build();
  }

  private String reason(Origin origin) {
    String first = accounts.name(origin.because().first());
    String second = accounts.name(origin.because().second());
    boolean two = origin.members().size() == 2;
    return switch (origin.basis()) {
      case COPIES -> "count as one origin: they are copies.";
      case SHARED_PASSAGES ->
          two
              ? "count as one origin: they share text beyond quotations."
              : "count as one origin: they are joined by shared text beyond quotations.";
      case CREDIT ->
          origin.certain()
              ? "count as one origin: they share text, and its source is credited."
              : "may be one origin: one of " + first + " and " + second + " names the other.";
      case SHARED_FACTS ->
          "are probably one origin: "
              + first
              + " and "
              + second
              + " tell the same rare facts in the same order.";
    };
  }

  /** Where the reason shows: a fact by the sentence it stands in. */
  private Span place(Origin origin, int member) {
    Span span = origin.spans().getOrDefault(member, accounts.whole(member));
    if (origin.certain() || span.length() > SHORT) {
      return span;
    }
    Sentences sentences = accounts.document(member).sentences();
    int sentence = sentences.firstEndingAfter(span.start());
    return sentence < sentences.size() && sentences.span(sentence).covers(span)
        ? sentences.span(sentence)
        : span;
  }

  /** The order of publication, where all days are known and not all the same. */
  private String order(Origin origin) {
    List<Integer> dated = new ArrayList<>(origin.members());
    dated.removeIf(d -> accounts.day(d).isEmpty());
    if (dated.size() < 2) {
      return "";
    }
    dated.sort(Comparator.comparing(accounts::day).thenComparing(Comparator.naturalOrder()));
    int first = dated.get(0);
    int last = dated.get(dated.size() - 1);
    if (accounts.day(first).equals(accounts.day(last))) {
      return "";
    }
    return " Of those with a date, "
        + accounts.name(first)
        + " was published first ("
        + accounts.day(first)
        + ") and "
        + accounts.name(last)
        + " last ("
        + accounts.day(last)
        + ").";
  }

  private void measures(Origins origins) {
    out.add(Measure.of("documents", "Documents", Value.whole(origins.documents()), ""));
    String most =
        Wording.count(origins.documents(), "document")
            + ", at most "
            + Wording.count(origins.atMost(), "origin");
    boolean same = origins.atMost() == origins.ifProbable();
    out.add(
        Measure.of(
            "origins",
            "Origins",
            Value.whole(origins.atMost()),
            same
                ? most + "."
                : most + ", " + origins.ifProbable() + " if the probable links hold."));
    out.add(
        Measure.of(
            "origins-if-probable",
            "Origins if the probable links hold",
            Value.whole(origins.ifProbable()),
            ""));
  }
}
