package dev.variorum.reports.html.compose;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.DocumentEntry;
import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.core.text.Span;
import dev.variorum.reports.Wording;
import dev.variorum.reports.html.view.DocumentText;
import dev.variorum.reports.html.view.DocumentText.Mark;
import dev.variorum.reports.html.view.DocumentText.Stretch;
import dev.variorum.reports.html.view.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The texts with everything that was found marked in them. */
final class TextComposer {
  /** A passage that takes up this much of a text says something about the text as a whole. */
  private static final double WHOLE = 0.8;

  private record Marked(Span span, Mark mark) {}

  private final Report report;
  private final DrawnTexts texts;
  private final OriginGroups origins;
  private final Map<DocumentId, List<Marked>> marks = new HashMap<>();

  TextComposer(Report report, Drawn drawn, DrawnTexts texts, OriginGroups origins) {
    this.report = report;
    this.texts = texts;
    this.origins = origins;
    for (Drawn.Chosen chosen : drawn.all()) {
      for (Found found : chosen.findings()) {
        for (int i = 0; i < found.finding().evidence().size(); i++) {
          add(chosen, found, i, drawn.number(found.id()));
        }
      }
    }
  }

  private void add(Drawn.Chosen chosen, Found found, int i, int number) {
    Evidence e = found.finding().evidence().get(i);
    if (e.span().end() <= texts.length(e.document())) {
      Mark mark = new Mark(Links.mark(number, i), number, chosen.hue(), "#" + Links.card(number));
      marks.computeIfAbsent(e.document(), d -> new ArrayList<>()).add(new Marked(e.span(), mark));
    }
  }

  Texts compose() {
    long left = report.corpus().size() - texts.positions().size();
    String words =
        left == 0
            ? ""
            : Wording.count(left, "more text")
                + " not drawn here; what was found in them stands in"
                + " the lists above, the CSV and the JSON.";
    Iterable<DocumentText> drawn = () -> texts.positions().stream().map(this::text).iterator();
    return new Texts(drawn, words);
  }

  private DocumentText text(long position) {
    DocumentEntry entry = report.document(position);
    Document document = report.corpus().document(entry.id());
    int length = Math.min(texts.length(entry.id()), document.text().length());
    String text = document.text();
    if (length < text.length() && length > 0 && Character.isLowSurrogate(text.charAt(length))) {
      length--;
    }
    List<Mark> whole = new ArrayList<>();
    List<Marked> inside = new ArrayList<>();
    for (Marked marked : marks.getOrDefault(entry.id(), List.of())) {
      boolean all = marked.span().length() >= WHOLE * text.length() && text.length() > 0;
      if (all) {
        whole.add(marked.mark());
      } else if (marked.span().end() <= length) {
        inside.add(marked);
      }
    }
    String left =
        length == text.length()
            ? ""
            : Wording.count((long) text.length() - length, "more character") + " not drawn here.";
    return new DocumentText(
        texts.anchor(entry.id()),
        entry.id().value(),
        entry.title(),
        about(entry, position),
        whole,
        stretches(text, length, inside),
        left);
  }

  private String about(DocumentEntry entry, long position) {
    List<String> words = new ArrayList<>();
    entry.source().ifPresent(words::add);
    entry.published().ifPresent(p -> words.add(p.toString()));
    words.add(Wording.count(entry.characters(), "character"));
    if (origins.known()) {
      words.add("origin " + origins.letter(position));
    }
    return String.join(" \u00b7 ", words);
  }

  /** Cuts the text where a passage starts or ends. */
  private static List<Stretch> stretches(String text, int length, List<Marked> inside) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    inside.forEach(
        m -> {
          cuts.add(m.span().start());
          cuts.add(m.span().end());
        });
    List<Marked> byStart = new ArrayList<>(inside);
    byStart.sort((a, b) -> a.span().compareTo(b.span()));
    List<Stretch> stretches = new ArrayList<>();
    List<Marked> active = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      while (next < byStart.size() && byStart.get(next).span().start() < Math.max(to, 1)
          || next < byStart.size() && byStart.get(next).span().end() == to) {
        active.add(byStart.get(next++));
      }
      List<Integer> hues = active.stream().map(m -> m.mark().hue()).distinct().sorted().toList();
      List<Mark> ends = new ArrayList<>();
      active.removeIf(m -> m.span().end() <= to && ends.add(m.mark()));
      ends.sort((a, b) -> Integer.compare(a.number(), b.number()));
      if (to > from || !ends.isEmpty()) {
        stretches.add(new Stretch(text.substring(from, to), hues, ends));
      }
      from = to;
    }
    return stretches;
  }
}
