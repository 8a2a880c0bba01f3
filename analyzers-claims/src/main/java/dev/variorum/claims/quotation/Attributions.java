package dev.variorum.claims.quotation;

import dev.variorum.claims.grammar.Words;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who says what in one document. Stateless. */
public final class Attributions {
  private Attributions() {}

  /**
   * Every attribution of a document, in the order of their contents; direct and mixed speech, scare
   * quotes and indirect speech. An indirect attribution whose clause holds quoted words is told
   * once as such and once for each quotation as mixed.
   */
  public static List<Attribution> scan(Document document) {
    return scan(new Words(document));
  }

  /** The same over words already read. */
  public static List<Attribution> scan(Words words) {
    Cues cues = new Cues(words);
    QuotedSpeech.Quoted[] quoted = new QuotedSpeech(cues).read();
    ReportedSpeech reported = new ReportedSpeech(cues);
    List<Raw> raw = new ArrayList<>();
    boolean[] used = new boolean[words.size()];
    for (QuotedSpeech.Quoted q : quoted) {
      if (q.isEmpty()) {
        continue;
      }
      raw.add(new Raw(q.type(), q.speaker(), List.of(q.content())));
      if (q.type() == Attribution.Type.DIRECT && q.speaker() != null) {
        used[q.speaker().cue()] = true;
      }
    }
    for (int s = 0; s < words.sentences(); s++) {
      for (ReportedSpeech.Reported r : reported.of(s)) {
        if (!used[r.speaker().cue()]) {
          raw.add(
              new Raw(
                  r.told() ? Attribution.Type.INDIRECT : Attribution.Type.STANCE,
                  r.speaker(),
                  r.content()));
        }
      }
    }
    raw.sort(Comparator.comparing(r -> r.content().get(0)));
    SpeakerNames names = new SpeakerNames(cues);
    List<Attribution> found = new ArrayList<>(raw.size());
    for (Raw r : raw) {
      found.add(attribution(r, words, names));
    }
    return found;
  }

  private record Raw(
      Attribution.Type type,
      @org.jspecify.annotations.Nullable Speaker speaker,
      List<Span> content) {}

  private static Attribution attribution(Raw raw, Words words, SpeakerNames names) {
    Speaker speaker = raw.speaker();
    if (speaker == null) {
      return new Attribution(
          raw.type(), Optional.empty(), Optional.empty(), Optional.empty(), raw.content(), "");
    }
    var phrase = speaker.phrase();
    Optional<Span> cue =
        speaker.cueFrom() <= speaker.cueLast()
            ? Optional.of(words.span(speaker.cueFrom(), speaker.cueLast()))
            : Optional.empty();
    return new Attribution(
        raw.type(),
        Optional.of(words.span(phrase.from(), phrase.last())),
        Optional.of(words.span(phrase.headFrom(), phrase.headLast())),
        cue,
        raw.content(),
        names.of(phrase));
  }
}
