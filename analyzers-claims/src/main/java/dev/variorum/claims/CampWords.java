package dev.variorum.claims;

import dev.variorum.claims.concord.Account;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.proposition.Argument;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.core.text.NameAliases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts into words what accounts of one camp say, of whom, and on what it rests. */
final class CampWords {
  private final List<Account> accounts;
  private final NameAliases aliases;
  private final Optional<Origins> origins;

  CampWords(List<Account> accounts, NameAliases aliases, Optional<Origins> origins) {
    this.accounts = accounts;
    this.aliases = aliases;
    this.origins = origins;
  }

  String told(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    boolean denied = p.modality() == Modality.DENIED;
    return p.standing() == null
        ? "the same" + about(members) + ": " + said(members) + (denied ? ", as denied" : "")
        : "that " + name(p.agent()) + " " + said(members);
  }

  String about(List<Integer> members) {
    String subject = subjectOf(members);
    return subject.isEmpty() ? "" : " of " + subject;
  }

  /** What the first of them says: a standing in our words, all else in its own. */
  String said(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    return p.standing() == null
        ? "\u201C" + p.said() + "\u201D"
        : p.standing().id() + " " + name(p.patient());
  }

  String name(Argument argument) {
    return aliases.canonical(Testimony.spelt(argument.name()));
  }

  String side(List<Integer> members) {
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

  String value(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    return p.standing() == null ? p.said() : said(members);
  }

  /** The name that most of them have for agent or patient. */
  String subjectOf(List<Integer> members) {
    if (proposition(members.get(0)).standing() != null) {
      return name(proposition(members.get(0)).agent());
    }
    Tally tally = new Tally();
    for (int m : members) {
      for (Argument a : List.of(proposition(m).agent(), proposition(m).patient())) {
        if (a.isNamed()) {
          tally.add(name(a));
        }
      }
    }
    return tally.most();
  }

  String attribute(List<Integer> members) {
    Proposition p = proposition(members.get(0));
    if (p.standing() != null) {
      return p.predicate().equals("compare ") ? "comparison" : p.predicate().substring(8);
    }
    return p.predicate().trim();
  }

  boolean isDenied(List<Integer> members) {
    return members.stream().anyMatch(m -> proposition(m).modality() == Modality.DENIED);
  }

  TreeSet<String> speakers(List<Integer> members) {
    TreeSet<String> speakers = new TreeSet<>();
    members.forEach(m -> speakers.add(accounts.get(m).speaker()));
    speakers.remove("");
    return speakers;
  }

  TreeSet<Long> documents(List<Integer> members) {
    TreeSet<Long> documents = new TreeSet<>();
    members.forEach(m -> documents.add(accounts.get(m).position()));
    return documents;
  }

  /** Speakers, and each origin that states it in its own words. */
  long voices(List<Integer> members) {
    long own =
        members.stream()
            .filter(m -> accounts.get(m).speaker().isEmpty())
            .map(m -> accounts.get(m).position())
            .map(p -> origins.map(o -> o.originOf(p)).orElse(p))
            .distinct()
            .count();
    return own + speakers(members).size();
  }

  long wordings(List<Integer> members) {
    return members.stream().map(m -> Arrays.hashCode(proposition(m).near())).distinct().count();
  }

  Proposition proposition(int member) {
    return accounts.get(member).proposition();
  }

  /** The full name behind a key. */
  String fullName(String key) {
    return aliases.canonical(key);
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
