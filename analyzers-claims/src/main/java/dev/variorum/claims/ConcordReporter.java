package dev.variorum.claims;

import dev.variorum.claims.concord.Account;
import dev.variorum.claims.concord.Concord;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.NameAliases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Words what documents say alike and at odds without a figure, with the weight behind each. */
final class ConcordReporter {
  private final List<Account> accounts;
  private final Concord concord;
  private final CampWords camps;
  private final Corpus corpus;
  private final Optional<Origins> origins;
  private final Publishers publishers;
  private long copied;
  private long trivial;

  ConcordReporter(
      List<Account> accounts,
      Concord concord,
      NameAliases aliases,
      Corpus corpus,
      Optional<Origins> origins,
      Publishers publishers) {
    this.accounts = accounts;
    this.concord = concord;
    this.corpus = corpus;
    this.origins = origins;
    this.publishers = publishers;
    camps = new CampWords(accounts, aliases, origins);
  }

  /** Camps at odds, but for those that a changed copy shows already. */
  List<Finding> conflicts(List<Variant> variants) {
    List<Finding> found = new ArrayList<>();
    for (Concord.Odds odds : concord.odds()) {
      if (variants.stream().noneMatch(v -> shows(v, odds))) {
        found.add(conflict(odds));
      }
    }
    return found;
  }

  private boolean shows(Variant v, Concord.Odds odds) {
    return stands(odds.sideA(), v.positionA(), v.a()) && stands(odds.sideB(), v.positionB(), v.b())
        || stands(odds.sideB(), v.positionA(), v.a()) && stands(odds.sideA(), v.positionB(), v.b());
  }

  private boolean stands(List<Integer> side, long position, dev.variorum.core.text.Span span) {
    return side.stream()
        .map(accounts::get)
        .anyMatch(a -> a.position() == position && a.proposition().statement().overlaps(span));
  }

  /** Camps whose statements call for a check and are more than one wording of one origin. */
  List<Finding> agreements(double leastWorth) {
    List<Finding> found = new ArrayList<>();
    for (Concord.Camp camp : concord.camps()) {
      List<Integer> members = camp.members();
      double worth =
          members.stream().mapToDouble(m -> camps.proposition(m).worth()).max().orElse(0);
      boolean telling =
          camps.proposition(members.get(0)).standing() != null || camps.isDenied(members);
      boolean oneOrigin = origins.isPresent() && origins.get().count(camps.documents(members)) == 1;
      if (worth < leastWorth && !telling) {
        trivial++;
      } else if (oneOrigin
          || isQuotation(members)
          || (origins.isEmpty() && camps.wordings(members) == 1)) {
        copied++;
      } else {
        found.add(agreement(members));
      }
    }
    return found;
  }

  /** What several documents quote of one speaker is shown with the quotations. */
  private boolean isQuotation(List<Integer> members) {
    return camps.speakers(members).size() == 1
        && members.stream().allMatch(m -> camps.proposition(m).speech() == 1)
        && camps.proposition(members.get(0)).standing() == null;
  }

  private Finding agreement(List<Integer> members) {
    TreeSet<Long> documents = camps.documents(members);
    TreeSet<String> speakers = camps.speakers(members);
    long voices = camps.voices(members);
    StringBuilder message = new StringBuilder();
    message.append(documents.size()).append(" documents say ").append(camps.told(members));
    origins.ifPresent(
        o -> message.append(", on ").append(camps.count(o.count(documents), "origin")));
    if (voices == 1 && speakers.size() == 1) {
      message.append("; all of it is said by ").append(camps.fullName(speakers.first()));
    }
    Finding.Builder found = Finding.of("agreement", message.append('.').toString());
    passages(found, "statement", members);
    subject(found, members);
    found
        .fact("attribute", camps.attribute(members))
        .fact("value", camps.value(members))
        .fact("rule", "wording")
        .fact("documents", documents.size());
    origins.ifPresent(
        o ->
            found
                .fact("origins", o.count(documents))
                .fact("originsProbable", o.countProbable(documents)));
    publishers.count(documents).ifPresent(p -> found.fact("publishers", p));
    return found.fact("speakers", voices).build();
  }

  private Finding conflict(Concord.Odds odds) {
    List<Integer> all = new ArrayList<>(odds.sideA());
    all.addAll(odds.sideB());
    TreeSet<Long> documents = camps.documents(all);
    String about = camps.subjectOf(all);
    String message =
        (documents.size() == 1 ? "One document differs with itself" : "Documents differ")
            + (about.isEmpty() ? ": " : " on " + about + ": ")
            + camps.side(odds.sideA())
            + " against "
            + camps.side(odds.sideB())
            + ".";
    Finding.Builder found = Finding.of("conflict", message);
    passages(found, "side-a", odds.sideA());
    passages(found, "side-b", odds.sideB());
    subject(found, all);
    found
        .fact("attribute", camps.attribute(all))
        .fact("rule", odds.rule())
        .fact("severity", odds.hard() ? "hard" : "soft")
        .fact("within", Value.flag(documents.size() == 1))
        .fact("documents", documents.size());
    origins.ifPresent(o -> found.fact("origins", o.count(documents)));
    return found.build();
  }

  private void subject(Finding.Builder found, List<Integer> members) {
    String subject = camps.subjectOf(members);
    if (!subject.isEmpty()) {
      found.fact("subject", subject);
    }
  }

  private void passages(Finding.Builder found, String role, List<Integer> members) {
    Set<Evidence> seen = new LinkedHashSet<>();
    Set<List<Object>> repeated = new HashSet<>();
    for (int m : members) {
      List<Object> words =
          List.of(
              accounts.get(m).position(),
              Arrays.hashCode(camps.proposition(m).near()),
              camps.proposition(m).said());
      if (!repeated.add(words)) {
        continue;
      }
      seen.add(
          Evidence.of(
              role, corpus.id(accounts.get(m).position()), camps.proposition(m).statement()));
    }
    seen.forEach(found::evidence);
  }

  /** What was compared and is not listed, by the reason; asked for last. */
  List<Exhibit> measures() {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Map.Entry<String, Integer> e : concord.setApart().entrySet()) {
      String why =
          e.getKey().equals("update")
              ? "Contrary, but perhaps an earlier and a later state of one matter"
              : "Contrary, but of different " + e.getKey() + "s";
      add(exhibits, "statements-apart-" + e.getKey(), why, e.getValue(), "pair", "pairs");
    }
    add(
        exhibits,
        "wording-copied",
        "Shared on one origin or in one speaker's quoted words, and not listed",
        copied,
        "statement",
        "statements");
    add(
        exhibits,
        "wording-trivial",
        "Shared but too little to check, and not listed",
        trivial,
        "statement",
        "statements");
    add(
        exhibits,
        "statements-uncompared",
        "Not compared, as too many others share subject and verb",
        concord.uncompared(),
        "statement",
        "statements");
    return exhibits;
  }

  private static void add(
      List<Exhibit> exhibits, String id, String title, long value, String one, String many) {
    if (value > 0) {
      String words = title + ": " + value + " " + (value == 1 ? one : many) + " without a figure.";
      exhibits.add(Exhibit.Measure.of(id, title, Value.whole(value), words));
    }
  }
}
