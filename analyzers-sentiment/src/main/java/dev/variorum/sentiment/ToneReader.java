package dev.variorum.sentiment;

import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms;
import dev.variorum.sentiment.feature.Context;
import dev.variorum.sentiment.feature.Words;
import dev.variorum.sentiment.lexicon.Entry;
import dev.variorum.sentiment.lexicon.Lexicon;
import dev.variorum.sentiment.model.Judgement;
import dev.variorum.sentiment.model.SentenceModel;
import dev.variorum.sentiment.model.SentenceReading;
import dev.variorum.sentiment.model.SparseWeights;
import dev.variorum.sentiment.model.TargetModel;
import dev.variorum.sentiment.model.TargetReading;
import dev.variorum.sentiment.model.WeightsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the tone of English sentences, and the tone towards a subject in them.
 *
 * <p>Immutable; any thread may use it, and the same sentence always reads the same. Keep one: it
 * holds the lexicon and the weights, some 5 MB.
 */
public final class ToneReader {
  private final Lexicon lexicon;
  private final SentenceModel sentences;
  private final TargetModel targets;

  /** A reader of these parts. */
  public ToneReader(Lexicon lexicon, SentenceModel sentences, TargetModel targets) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.targets = targets;
  }

  /** The reader with the lexicon and weights that come with the module; loads them anew. */
  public static ToneReader shipped() {
    return new ToneReader(
        Lexicon.shipped(),
        new SentenceModel(weights("sentence.weights")),
        new TargetModel(weights("target.weights")));
  }

  private static SparseWeights weights(String name) {
    try (InputStream in = ToneReader.class.getResourceAsStream("model/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource model/" + name + " is missing");
      }
      return WeightsFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This reader with further lexicon entries laid over its own. */
  public ToneReader with(List<Entry> entries) {
    return entries.isEmpty() ? this : new ToneReader(lexicon.with(entries), sentences, targets);
  }

  /** The lexicon. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The tone of a sentence, from -1 to 1. */
  public double score(String sentence) {
    return sentences.score(Words.of(sentence, lexicon));
  }

  /** The tone of a sentence with its reasons. */
  public SentenceReading read(String sentence) {
    return sentences.read(Words.of(sentence, lexicon));
  }

  /** The tone of a sentence whose words have been read. */
  public SentenceReading read(Words sentence) {
    return sentences.read(sentence);
  }

  /** The tone, from -1 to 1, of a sentence whose words have been read. */
  public double score(Words sentence) {
    return sentences.score(sentence);
  }

  /** The tone, from -1 to 1, of a sentence whose scopes and tones have been read. */
  public double score(Context sentence) {
    return sentences.score(sentence);
  }

  /** What a sentence says where it is told to judge. */
  public Judgement judge(Context sentence) {
    return sentences.judge(sentence);
  }

  /** The words of the sentence at {@code start..end} of a text. */
  public Words words(String text, Terms terms, int start, int end) {
    return Words.of(text, terms, start, end, lexicon);
  }

  /**
   * The tone towards a subject.
   *
   * @param subject where the sentence mentions it
   * @param others where else the sentence mentions it
   */
  public TargetReading towards(String sentence, Span subject, List<Span> others) {
    return towards(Context.of(Words.of(sentence, lexicon)), subject, others);
  }

  /** As above, for a sentence whose words have been read; spans are offsets into its text. */
  public TargetReading towards(Context sentence, Span subject, List<Span> others) {
    return targets.read(sentence, subject, others);
  }

  /** The model of sentences. */
  public SentenceModel sentences() {
    return sentences;
  }

  /** The model of subjects. */
  public TargetModel targets() {
    return targets;
  }
}
