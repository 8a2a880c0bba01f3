package dev.variorum.claims;

import dev.variorum.claims.concord.Account;
import dev.variorum.claims.concord.Concord;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.proposition.Argument;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Exhibit;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.NameAliases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final NameAliases aliases;
  private final Corpus corpus;
  private final Optional<Origins> origins;
  private long copied;
  private long trivial;

  ConcordReporter(
      List<Account> accounts,
      Concord concord,
      NameAliases aliases,
      Corpus corpus,
      Optional<Origins> origins) {
    this.accounts = accounts;
    this.concord = concord;
    this.aliases = aliases;
    this.corpus = corpus;
    this.origins = origins;
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
      double worth = members.stream().mapToDouble(m -> proposition(m).worth()).max().orElse(0);
      boolean telling = proposition(members.get(0)).standing() != null || isDenied(members);
      boolean oneOrigin = origins.isPresent() && origins.get().count(documents(members)) == 1;
      if (worth < leastWorth && !telling) {
        trivial++;
      } else if (oneOrigin
          || isQuotation(members)
          || (origins.isEmpty() && wordings(members) == 1)) {
        copied++;
      } else {
        found.add(agreement(members));
      }
    }
    return found;
  }

  /** What several documents quote of one speaker is shown with the quotations. */
  private boolean isQuotation(List<Integer> members) {
    return speakers(members).size() == 1
        && members.stream().allMatch(m -> proposition(m).speech() == 1)
        && proposition(members.get(0)).standing() == null;
  }

  private boolean isDenied(List<Integer> members) {
    return members.stream().anyMatch(m -> proposition(m).modality() == Modality.DENIED);
  }

  private long wordings(List<Integer> members) {
    return members.stream().map(m -> Arrays.hashCode(proposition(m).near())).distinct().count();
  }

  private Proposition proposition(int member) {
    return accounts.get(member).proposition();
  }

  private Finding agreement(List<Integer> members) {
    TreeSet<Long> documents = documents(members);
    TreeSet<String> speakers = speakers(members);
    long voices = voices(members);
    StringBuilder message = new StringBuilder();
    message.append(documents.size()).append(" documents say ").append(told(members));
    origins.ifPresent(o -> message.append(", on ").append(count(o.count(documents), "origin")));
    if (voices == 1 && speakers.size() == 1) {
      message.append("; all of it is said by ").append(aliases.canonical(speakers.first()));
    }
    Finding.Builder found = Finding.of("agreement", message.append('.').toString());
    passages(found, "statement", members);
    subject(found, members);
    found
        .fact("attribute", attribute(members))
        .fact("value", value(members))
        .fact("rule", "wording")
        .fact("documents", documents.size());
    origins.ifPresent(
        o ->
            found
                .fact("origins", o.count(documents))
                .fact("originsProbable", o.countProbable(documents)));
    return found.fact("speakers", voices).build();
  }

  private String value(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    return p.standing() == null ? p.said() : said(members);
  }

  private Finding conflict(Concord.Odds odds) {
    List<Integer> all = new ArrayList<>(odds.sideA());
    all.addAll(odds.sideB());
    TreeSet<Long> documents = documents(all);
    String about = subjectOf(all);
    String message =
        (about.isEmpty() ? "" : "Of " + about + ": ")
            + side(odds.sideA())
            + " against "
            + side(odds.sideB())
            + ".";
    Finding.Builder found = Finding.of("conflict", message);
    passages(found, "side-a", odds.sideA());
    passages(found, "side-b", odds.sideB());
    subject(found, all);
    found
        .fact("attribute", attribute(all))
        .fact("rule", odds.rule())
        .fact("severity", odds.hard() ? "hard" : "soft")
        .fact("within", Value.flag(documents.size() == 1))
        .fact("documents", documents.size());
    origins.ifPresent(o -> found.fact("origins", o.count(documents)));
    return found.build();
  }

  private String told(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    boolean denied = p.modality() == Modality.DENIED;
    return p.standing() == null
        ? "the same" + about(members) + ": " + said(members) + (denied ? ", as denied" : "")
        : "that " + name(p.agent()) + " " + said(members);
  }

  private String about(List<Integer> members) {
    String subject = subjectOf(members);
    return subject.isEmpty() ? "" : " of " + subject;
  }

  /** What the first of them says: a standing in our words, all else in its own. */
  private String said(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    return p.standing() == null
        ? "\u201C" + p.said() + "\u201D"
        : p.standing().id() + " " + name(p.patient());
  }

  private String name(Argument argument) {
    return aliases.canonical(argument.name().replace('-', ' '));
  }

  private String side(List<Integer> members) {
    TreeSet<Long> documents = documents(members);
    String weight = count(documents.size(), "document");
    if (origins.isPresent() && documents.size() > 1) {
      weight += ", " + count(origins.get().count(documents), "origin");
    }
    boolean denied = proposition(members.get(0)).modality() == Modality.DENIED;
    boolean hedged = proposition(members.get(0)).modality() == Modality.HEDGED;
    return (denied ? "denied: " : hedged ? "with reserve: " : "")
        + said(members)
        + " ("
        + weight
        + ")";
  }

  private void subject(Finding.Builder found, List<Integer> members) {
    String subject = subjectOf(members);
    if (!subject.isEmpty()) {
      found.fact("subject", subject);
    }
  }

  /** The name that most of them have for agent or patient. */
  private String subjectOf(List<Integer> members) {
    if (proposition(members.get(0)).standing() != null) {
      return name(proposition(members.get(0)).agent());
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int m : members) {
      for (Argument a : List.of(proposition(m).agent(), proposition(m).patient())) {
        if (a.isNamed()) {
          counts.merge(name(a), 1, Integer::sum);
        }
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }

  private String attribute(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    if (p.standing() != null) {
      return p.predicate().equals("compare ") ? "comparison" : p.predicate().substring(8);
    }
    return p.predicate().trim();
  }

  private void passages(Finding.Builder found, String role, List<Integer> members) {
    Set<Evidence> seen = new LinkedHashSet<>();
    Set<List<Object>> repeated = new HashSet<>();
    for (int m : members) {
      List<Object> words =
          List.of(
              accounts.get(m).position(),
              Arrays.hashCode(proposition(m).near()),
              proposition(m).said());
      if (!repeated.add(words)) {
        continue;
      }
      seen.add(
          Evidence.of(role, corpus.id(accounts.get(m).position()), proposition(m).statement()));
    }
    seen.forEach(found::evidence);
  }

  private TreeSet<Long> documents(List<Integer> members) {
    TreeSet<Long> documents = new TreeSet<>();
    members.forEach(m -> documents.add(accounts.get(m).position()));
    return documents;
  }

  private TreeSet<String> speakers(List<Integer> members) {
    TreeSet<String> speakers = new TreeSet<>();
    members.forEach(m -> speakers.add(accounts.get(m).speaker()));
    speakers.remove("");
    return speakers;
  }

  /** Speakers, and each origin that states it in its own words. */
  private long voices(List<Integer> members) {
    long own =
        members.stream()
            .filter(m -> accounts.get(m).speaker().isEmpty())
            .map(m -> accounts.get(m).position())
            .map(p -> origins.map(o -> o.originOf(p)).orElse(p))
            .distinct()
            .count();
    return own + speakers(members).size();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** What was compared and is not listed, by the reason; asked for last. */
  List<Exhibit> measures() {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Map.Entry<String, Integer> e : concord.setApart().entrySet()) {
      exhibits.add(
          measure(
              "statements-apart-" + e.getKey(),
              "Contrary statements that are no conflict: " + e.getKey(),
              e.getValue(),
              "contrary statements without a figure are of different "
                  + (e.getKey().equals("update") ? "states of one matter" : e.getKey() + "s")
                  + " and were not taken for conflicts."));
    }
    add(
        exhibits,
        "wording-copied",
        "Agreements that only copies share",
        copied,
        "statements without a figure stand word for word in several documents and are not listed as agreements.");
    add(
        exhibits,
        "wording-trivial",
        "Agreements that hardly call for a check",
        trivial,
        "statements without a figure are shared by documents and call too little for a check to be listed.");
    add(
        exhibits,
        "statements-uncompared",
        "Statements not compared",
        concord.uncompared(),
        "statements share their subject and verb with too many others to be compared with all.");
    return exhibits;
  }

  private static void add(
      List<Exhibit> exhibits, String id, String title, long value, String rest) {
    if (value > 0) {
      exhibits.add(measure(id, title, value, rest));
    }
  }

  private static Exhibit measure(String id, String title, long value, String rest) {
    return Exhibit.Measure.of(id, title, Value.whole(value), value + " " + rest);
  }
}
