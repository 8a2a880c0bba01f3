package dev.variorum.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Invented events, each told by four outlets, with a key: what contradicts each other, and what
 * differs and does not. No pair of the second sort may be a hard conflict; of the first sort those
 * that are found stay found.
 */
class AccountsOfEventsTest {
  private static final List<String> EVENTS =
      List.of("earnings", "election", "ferry", "launch", "quake", "strike", "transfer", "verdict");

  /** How many of the planted conflicts are found; may only rise. */
  private static final int FOUND = 12;

  private record Passage(String document, String quote) {
    static Passage of(String line) {
      int colon = line.indexOf(':');
      return new Passage(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private record Pair(Passage a, Passage b) {
    static Pair of(String line) {
      String[] sides = line.split("\\|");
      return new Pair(Passage.of(sides[0]), Passage.of(sides[1]));
    }
  }

  private record Event(Map<String, Document> articles, List<Pair> planted, List<Pair> innocent) {
    static Event read(String name) throws Exception {
      String text;
      try (var in = AccountsOfEventsTest.class.getResourceAsStream("events/" + name + ".txt")) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      Event event = new Event(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
      for (String part : text.split("(?m)^== ")) {
        String head = part.lines().findFirst().orElse("");
        String body = part.substring(head.length()).strip();
        if (head.equals("conflict") || head.equals("innocent")) {
          List<Pair> pairs = head.equals("conflict") ? event.planted : event.innocent;
          body.lines().map(Pair::of).forEach(pairs::add);
        } else if (!head.isEmpty()) {
          String[] words = head.split(" ");
          Document article =
              Document.builder(words[0], body)
                  .published(Published.parse(words[1]).orElseThrow())
                  .build();
          event.articles.put(words[0], article);
        }
      }
      return event;
    }

    List<Finding> hard() throws Exception {
      return ClaimsRun.ofKind("conflict", articles.values().toArray(new Document[0])).stream()
          .filter(f -> Value.text("hard").equals(f.facts().get("severity")))
          .toList();
    }

    boolean sets(Finding f, Pair pair) {
      return meets(f, "side-a", pair.a()) && meets(f, "side-b", pair.b())
          || meets(f, "side-b", pair.a()) && meets(f, "side-a", pair.b());
    }

    private boolean meets(Finding f, String role, Passage p) {
      int from = Objects.requireNonNull(articles.get(p.document())).text().indexOf(p.quote());
      assertTrue(from >= 0, p + " stands in no article");
      return f.evidence().stream()
          .anyMatch(
              e ->
                  e.role().equals(role)
                      && e.document().value().equals(p.document())
                      && e.span().start() < from + p.quote().length()
                      && e.span().end() > from);
    }
  }

  @Test
  void noTrapIsAConflictAndWhatIsFoundStaysFound() throws Exception {
    List<String> wrong = new ArrayList<>();
    int found = 0;
    for (String name : EVENTS) {
      Event event = Event.read(name);
      List<Finding> hard = event.hard();
      for (Pair pair : event.innocent()) {
        hard.stream()
            .filter(f -> event.sets(f, pair))
            .forEach(f -> wrong.add(name + ": " + f.message()));
      }
      for (Pair pair : event.planted()) {
        found += hard.stream().anyMatch(f -> event.sets(f, pair)) ? 1 : 0;
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(found >= FOUND, found + " planted conflicts found");
  }
}
