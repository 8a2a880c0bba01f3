package dev.variorum.sentiment.analysis;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Span;
import dev.variorum.sentiment.ToneReader;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.Manner;
import dev.variorum.sentiment.feature.Words;
import dev.variorum.sentiment.model.Judgement;
import dev.variorum.sentiment.model.TargetReading;
import dev.variorum.sentiment.target.Mention;
import dev.variorum.sentiment.target.Mentions;
import dev.variorum.sentiment.target.TargetList;
import dev.variorum.sentiment.voice.Piece;
import dev.variorum.sentiment.voice.Speakers;
import dev.variorum.sentiment.voice.Voices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sketches one document. Immutable; any thread may use it. */
final class Sketcher {
  /** A longer piece is no sentence: only so many characters of it are read. */
  private static final int LONGEST_PIECE = 4000;

  /** More subjects of one sentence are a list, and not read. */
  private static final int MOST_SUBJECTS = 24;

  /** A piece beside a quotation with no more words than this only says who speaks. */
  private static final int LONGEST_CREDIT = 8;

  private final ToneReader reader;
  private final TargetList wanted;

  Sketcher(ToneReader reader, TargetList wanted) {
    this.reader = reader;
    this.wanted = wanted;
  }

  Sketch sketch(Document document) {
    List<Piece> pieces = Voices.of(document);
    Speakers speakers = Speakers.of(document);
    List<Mention> mentions = Mentions.of(document, wanted);
    int[] starts = new int[pieces.size()];
    int[] ends = new int[pieces.size()];
    float[] scores = new float[pieces.size()];
    float[] stances = new float[pieces.size()];
    float[] opinions = new float[pieces.size()];
    float[] appraisals = new float[pieces.size()];
    float[] manners = new float[pieces.size()];
    byte[] flags = new byte[pieces.size()];
    Map<String, Integer> names = new LinkedHashMap<>();
    List<Sketch.Sighting> sightings = new ArrayList<>();
    int next = 0;
    for (int p = 0; p < starts.length; p++) {
      Piece piece = pieces.get(p);
      starts[p] = piece.start();
      ends[p] = piece.end();
      int readTo = Math.min(piece.end(), piece.start() + LONGEST_PIECE);
      Words words = reader.words(document.text(), document.terms(), piece.start(), readTo);
      Context context = Context.of(words);
      scores[p] = (float) reader.score(context);
      Judgement judgement = reader.judge(context);
      stances[p] = (float) judgement.stance();
      opinions[p] = (float) judgement.opinion();
      appraisals[p] = (float) context.appraisal();
      manners[p] = (float) Manner.of(context, stances[p]);
      flags[p] = flags(pieces, p, context);
      while (next < mentions.size() && mentions.get(next).span().end() <= piece.start()) {
        next++;
      }
      int first = next;
      while (next < mentions.size() && mentions.get(next).span().end() <= readTo) {
        next++;
      }
      if (first < next) {
        String speaker = piece.isQuoted() ? speakers.of(piece.quotation()) : "";
        sight(context, mentions.subList(first, next), p, speaker, names, sightings);
      }
    }
    return new Sketch(
        document.source().orElse(""),
        document
            .published()
            .filter(p -> p.first().equals(p.last()))
            .map(p -> p.first().toString())
            .orElse(""),
        starts,
        ends,
        scores,
        stances,
        opinions,
        appraisals,
        manners,
        flags,
        names.keySet().toArray(new String[0]),
        sightings.toArray(new Sketch.Sighting[0]));
  }

  private static byte flags(List<Piece> pieces, int p, Context context) {
    Piece piece = pieces.get(p);
    int flags = piece.isQuoted() ? Sketch.QUOTED : 0;
    flags |= context.signsOfIrony() > 0 ? Sketch.DOUBTFUL : 0;
    flags |= context.isQuestion() ? Sketch.QUESTION : 0;
    boolean beside =
        (p > 0 && pieces.get(p - 1).isQuoted() && pieces.get(p - 1).end() + 2 > piece.start())
            || (p + 1 < pieces.size() && pieces.get(p + 1).isQuoted());
    boolean credit =
        !piece.isQuoted()
            && beside
            && context.words().size() <= LONGEST_CREDIT
            && context.reportsSpeech();
    return (byte) (credit ? flags | Sketch.CREDIT : flags);
  }

  private void sight(
      Context context,
      List<Mention> mentions,
      int piece,
      String speaker,
      Map<String, Integer> names,
      List<Sketch.Sighting> out) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention m : mentions) {
      if (m.certain() && (byName.size() < MOST_SUBJECTS || byName.containsKey(m.name()))) {
        byName.computeIfAbsent(m.name(), n -> new ArrayList<>()).add(m);
      }
    }
    for (Map.Entry<String, List<Mention>> e : byName.entrySet()) {
      List<Span> spans = e.getValue().stream().map(Mention::span).toList();
      Span span = spans.get(0);
      TargetReading reading = reader.towards(context, span, spans.subList(1, spans.size()));
      double[] p = reading.probabilities();
      int number = names.computeIfAbsent(e.getKey(), n -> names.size());
      out.add(
          new Sketch.Sighting(
              number,
              piece,
              span.start(),
              span.end(),
              speaker,
              (float) p[0],
              (float) p[2],
              e.getValue().get(0).place(),
              Cues.of(reading, context.words())));
    }
  }
}
