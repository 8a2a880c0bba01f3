package dev.variorum.claims;

import dev.variorum.claims.alignment.Cast;
import dev.variorum.claims.alignment.Ledger;
import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.concord.Account;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.proposition.Argument;
import dev.variorum.claims.proposition.Proposition;
import dev.variorum.claims.quotation.PlainNames;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.text.NameAliases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The statements of all documents with their names resolved over the corpus. */
record Testimony(List<Witness> witnesses, NameAliases aliases) {

  /**
   * @param given names that the user says stand for others
   */
  static Testimony of(
      Inspections<DocumentClaims> in, Map<String, List<String>> given, Runnable check) {
    NameAliases.Builder builder = NameAliases.builder();
    given.forEach(
        (name, others) -> {
          builder.given(name, spelt(name));
          others.forEach(other -> builder.given(name, spelt(other)));
        });
    for (Inspection<DocumentClaims> inspection : in) {
      check.run();
      for (Frame frame : inspection.value().frames()) {
        builder.add(spelt(frame.subject()), 1);
        name(builder, frame.speaker());
        for (String name : frame.names()) {
          builder.add(spelt(name), 1);
        }
        for (String name : frame.places()) {
          builder.place(spelt(name));
        }
      }
      for (DocumentClaims.Quote quote : inspection.value().quotes()) {
        name(builder, quote.speaker());
      }
      for (Proposition p : inspection.value().propositions()) {
        builder.add(spelt(p.agent().name()), 1);
        builder.add(spelt(p.patient().name()), 1);
        name(builder, p.speaker());
      }
    }
    NameAliases aliases = builder.build();
    List<Witness> witnesses = new ArrayList<>();
    for (Inspection<DocumentClaims> inspection : in) {
      check.run();
      Set<List<Object>> said = new HashSet<>();
      Cast cast = cast(aliases, inspection.value());
      Ledger ledger =
          Ledger.of(Arrays.asList(inspection.value().frames()), inspection.value().published());
      for (Frame frame : inspection.value().frames()) {
        if (!said.add(List.of(frame.kind(), frame.amount(), Arrays.hashCode(frame.near())))) {
          // What a document repeats word for word is said once.
          continue;
        }
        witnesses.add(
            new Witness(
                inspection.position(),
                frame,
                key(aliases, frame.subject()),
                key(aliases, frame.speaker()),
                keys(aliases, frame.names()),
                keys(aliases, frame.places()),
                cast,
                inspection.value().published(),
                ledger));
      }
    }
    return new Testimony(List.copyOf(witnesses), aliases);
  }

  /** Takes a speaker's name; one told of by way of another's bears a name of nobody. */
  private static void name(NameAliases.Builder builder, String speaker) {
    if (PlainNames.isName(speaker)) {
      builder.add(spelt(speaker), 1);
    }
  }

  /** The propositions of all documents with their names resolved likewise. */
  List<Account> accounts(Inspections<DocumentClaims> in, Runnable check) {
    List<Account> accounts = new ArrayList<>();
    for (Inspection<DocumentClaims> inspection : in) {
      check.run();
      Set<String> topics = keys(aliases, inspection.value().topics());
      for (Proposition p : inspection.value().propositions()) {
        String agent = key(aliases, p.agent());
        String patient = key(aliases, p.patient());
        if (agent.equals(patient)) {
          // Two names that the corpus cannot tell apart.
          continue;
        }
        accounts.add(
            new Account(
                inspection.position(),
                p,
                agent,
                patient,
                key(aliases, p.speaker()),
                keys(aliases, p.places()),
                topics,
                inspection.value().published()));
      }
    }
    return accounts;
  }

  private static String key(NameAliases aliases, Argument argument) {
    if (!argument.isNamed()) {
      return argument.noun().isEmpty() ? "" : "~" + argument.noun();
    }
    String name = key(aliases, argument.name());
    return argument.noun().isEmpty() ? name : name + "/" + argument.noun();
  }

  /** All names in the statements of a document. */
  static Cast cast(NameAliases aliases, DocumentClaims claims) {
    Cast.Builder cast = new Cast.Builder();
    for (Frame frame : claims.frames()) {
      Set<String> named = keys(aliases, frame.names());
      named.addAll(keys(aliases, frame.places()));
      named.add(key(aliases, frame.subject()));
      named.add(key(aliases, frame.speaker()));
      named.forEach(cast::add);
    }
    for (DocumentClaims.Quote quote : claims.quotes()) {
      cast.add(key(aliases, quote.speaker()));
    }
    for (Proposition p : claims.propositions()) {
      cast.add(key(aliases, p.agent().name()));
      cast.add(key(aliases, p.patient().name()));
    }
    return cast.build();
  }

  private static Set<String> keys(NameAliases aliases, String[] names) {
    Set<String> keys = new TreeSet<>();
    for (String name : names) {
      keys.add(key(aliases, name));
    }
    return keys;
  }

  /** Without what stands before it; hyphens part a maker's name from a model's, which may stand alone: {@code DeepSeek-R1}. */
  static String spelt(String name) {
    return PlainNames.of(name);
  }

  static String key(NameAliases aliases, String name) {
    return name.isEmpty() ? "" : NameAliases.key(aliases.canonical(spelt(name)));
  }
}
