package dev.variorum.claims;

import dev.variorum.claims.alignment.Witness;
import dev.variorum.claims.frame.Frame;
import dev.variorum.claims.frame.Modality;
import dev.variorum.claims.verdict.Concordance;
import dev.variorum.core.corpus.Corpus;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.NameAliases;
import dev.variorum.core.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words the findings that concern several documents, with the weight behind each. */
final class Reporter {
  private final List<Witness> witnesses;
  private final NameAliases aliases;
  private final Corpus corpus;
  private final Optional<Origins> origins;
  private final Publishers publishers;

  Reporter(
      List<Witness> witnesses,
      NameAliases aliases,
      Corpus corpus,
      Optional<Origins> origins,
      Publishers publishers) {
    this.witnesses = witnesses;
    this.aliases = aliases;
    this.corpus = corpus;
    this.origins = origins;
    this.publishers = publishers;
  }

  Finding agreement(Concordance.Accord accord) {
    List<Integer> members = accord.members();
    TreeSet<Long> documents = documents(members);
    String subject = subject(members);
    String value = value(members);
    String attribute = attribute(members);
    long voices = voices(members);
    StringBuilder message = new StringBuilder();
    message.append(count(documents.size(), "document"));
    origins.ifPresent(
        o -> message.append(", on ").append(count(o.count(documents), "origin")).append(','));
    message
        .append(documents.size() == 1 ? " says" : " agree on")
        .append(about(members))
        .append(value);
    if (voices == 1 && speakers(members).size() == 1) {
      message.append("; all of it is said by ").append(name(speakers(members).first()));
    }
    Finding.Builder found = Finding.of("agreement", closed(message.toString()));
    passages(found, "statement", members);
    if (!subject.isEmpty()) {
      found.fact("subject", subject);
    }
    found
        .fact("attribute", attribute)
        .fact("value", value)
        .fact("rule", accord.rule())
        .fact("documents", documents.size());
    origins.ifPresent(
        o ->
            found
                .fact("origins", o.count(documents))
                .fact("originsProbable", o.countProbable(documents)));
    publishers.count(documents).ifPresent(p -> found.fact("publishers", p));
    return found.fact("speakers", voices).build();
  }

  /** Whether a discord sets the two passages of a changed copy against each other by its rule. */
  boolean shows(Concordance.Discord discord, Variant v) {
    return discord.rule().equals(v.rule())
        && (stands(discord.sideA(), v.positionA(), v.a())
                && stands(discord.sideB(), v.positionB(), v.b())
            || stands(discord.sideB(), v.positionA(), v.a())
                && stands(discord.sideA(), v.positionB(), v.b()));
  }

  private boolean stands(List<Integer> side, long position, Span span) {
    return side.stream()
        .map(witnesses::get)
        .anyMatch(w -> w.position() == position && w.frame().statement().overlaps(span));
  }

  Finding conflict(Concordance.Discord discord) {
    List<Integer> all = new ArrayList<>(discord.sideA());
    all.addAll(discord.sideB());
    TreeSet<Long> documents = documents(all);
    String subject = subject(all);
    String attribute = attribute(all);
    String message =
        (documents.size() == 1 ? "One document differs with itself on" : "Documents differ on")
            + about(all)
            + side(discord.sideA(), discord.rule())
            + " against "
            + side(discord.sideB(), discord.rule())
            + ".";
    Finding.Builder found = Finding.of("conflict", message);
    passages(found, "side-a", discord.sideA());
    passages(found, "side-b", discord.sideB());
    if (!subject.isEmpty()) {
      found.fact("subject", subject);
    }
    found
        .fact("attribute", attribute)
        .fact("rule", discord.rule())
        .fact("severity", discord.hard() ? "hard" : "soft")
        .fact("within", Value.flag(documents.size() == 1))
        .fact("documents", documents.size());
    origins.ifPresent(o -> found.fact("origins", o.count(documents)));
    return found.build();
  }

  /** What a finding is about, up to its value: {@code Vetra, “sold … phones”: }. */
  private String about(List<Integer> members) {
    String subject = subject(members);
    String attribute = attribute(members);
    String said = attribute.isEmpty() ? "" : "\u201C" + attribute + "\u201D";
    String shared = subject.isEmpty() ? shared(members) : "";
    if (!shared.isEmpty()) {
      return (said.isEmpty() ? " a figure" : " " + said) + " (" + shared + "): ";
    }
    String join = subject.isEmpty() || said.isEmpty() ? "" : ", ";
    String about = subject + join + said;
    return " " + (about.isEmpty() ? "a figure" : about) + ": ";
  }

  /** A name that most of the statements have in their sentence; empty for none. */
  private String shared(List<Integer> members) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int w : members) {
      witnesses.get(w).names().forEach(n -> counts.merge(n, 1, Integer::sum));
      witnesses.get(w).places().forEach(n -> counts.merge(n, 1, Integer::sum));
    }
    String best = "";
    int most = members.size() / 2;
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return capitalised(aliases.canonical(best));
  }

  /** One passage for each statement; what a document repeats word for word is shown once. */
  private void passages(Finding.Builder found, String role, List<Integer> members) {
    Set<Evidence> seen = new LinkedHashSet<>();
    Set<List<Integer>> repeated = new HashSet<>();
    for (int w : members) {
      Frame frame = witnesses.get(w).frame();
      List<Integer> repetition =
          List.of(
              (int) witnesses.get(w).position(),
              Arrays.hashCode(frame.near()),
              frame.amount().hashCode());
      if (!repeated.add(repetition)) {
        continue;
      }
      seen.add(Evidence.of(role, corpus.id(witnesses.get(w).position()), span(w)));
    }
    seen.forEach(found::evidence);
  }

  private String side(List<Integer> members, String rule) {
    TreeSet<Long> documents = documents(members);
    String weight = count(documents.size(), "document");
    if (origins.isPresent() && documents.size() > 1) {
      weight += ", " + count(origins.get().count(documents), "origin");
    }
    return told(members, rule) + " (" + weight + ")";
  }

  /** The value of a side, with what the other side has otherwise where the value is the same. */
  private String told(List<Integer> members, String rule) {
    Witness first = witnesses.get(members.get(0));
    String value = value(members);
    String of = aliases.canonical(first.frame().subject());
    return switch (rule) {
      case "negation" -> (first.frame().modality() == Modality.DENIED ? "not " : "") + value;
      case "subject" -> of.isEmpty() ? value : value + " of " + of;
      case "speaker" -> value + " by " + aliases.canonical(first.frame().speaker());
      case "date" -> value + day(first.frame());
      default -> value;
    };
  }

  /** The day or year that a figure is said of; nothing for a day itself. */
  private static String day(Frame frame) {
    int[] when = frame.when();
    if (when == null || frame.kind() != Frame.Kind.QUANTITY) {
      return "";
    }
    LocalDate from = LocalDate.ofEpochDay(when[0]);
    LocalDate to = LocalDate.ofEpochDay(when[1]);
    return when[0] == when[1]
        ? " on " + from
        : from.getYear() == to.getYear() && from.getDayOfYear() == 1 && to.getMonthValue() == 12
            ? " in " + from.getYear()
            : " from " + from + " to " + to;
  }

  /** A name as a document spells it, without what stands before it. */
  private String shown(List<Integer> members, String key) {
    for (int w : members) {
      String raw = witnesses.get(w).frame().subject();
      if (witnesses.get(w).subject().equals(key)) {
        boolean plain = Testimony.spelt(raw).length() == raw.length();
        return aliases.canonical(plain ? raw : Testimony.spelt(raw));
      }
    }
    return aliases.canonical(key);
  }

  private static String capitalised(String name) {
    return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A sentence ends with one stop, be its last word an abbreviation. */
  private static String closed(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private dev.variorum.core.text.Span span(int w) {
    return witnesses.get(w).frame().statement();
  }

  private TreeSet<Long> documents(List<Integer> members) {
    TreeSet<Long> documents = new TreeSet<>();
    members.forEach(w -> documents.add(witnesses.get(w).position()));
    return documents;
  }

  /** The name that most of the statements are about, of several the first. */
  private String subject(List<Integer> members) {
    Tally tally = new Tally();
    for (int w : members) {
      if (!witnesses.get(w).subject().isEmpty()) {
        tally.add(witnesses.get(w).subject());
      }
    }
    String best = tally.most();
    return best.isEmpty() ? "" : shown(members, best);
  }

  private String attribute(List<Integer> members) {
    return members.stream()
        .map(w -> witnesses.get(w).frame().attribute())
        .filter(a -> !a.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String value(List<Integer> members) {
    return witnesses.get(members.get(0)).frame().value().replaceAll("\\s+", " ");
  }

  private TreeSet<String> speakers(List<Integer> members) {
    TreeSet<String> speakers = new TreeSet<>();
    for (int w : members) {
      if (!witnesses.get(w).speaker().isEmpty()) {
        speakers.add(witnesses.get(w).speaker());
      }
    }
    return speakers;
  }

  private String name(String key) {
    return aliases.canonical(key);
  }

  /** Speakers, and each origin that states it in its own words. */
  private long voices(List<Integer> members) {
    long own =
        members.stream()
            .filter(w -> witnesses.get(w).speaker().isEmpty())
            .map(w -> witnesses.get(w).position())
            .map(p -> origins.map(o -> o.originOf(p)).orElse(p))
            .distinct()
            .count();
    return own + speakers(members).size();
  }
}
