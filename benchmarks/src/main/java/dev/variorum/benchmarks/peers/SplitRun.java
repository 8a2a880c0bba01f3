package dev.variorum.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.benchmarks.quality.LabelledFiles;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.text.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * {@code SplitRun variorum|opennlp FILE OUT}: where sentences end, against the line breaks of texts
 * of one sentence a line, which are read as blanks. Writes the F1 of the boundaries.
 */
public final class SplitRun {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private SplitRun() {}

  public static void main(String[] words) throws IOException {
    Function<String, IntStream> splitter =
        words[0].equals("opennlp") ? opennlp() : SplitRun::variorum;
    long hits = 0;
    long gold = 0;
    long found = 0;
    for (JsonNode record : LabelledFiles.jsonLines(Path.of(words[1]))) {
      String lines = record.get("text").asText();
      String text = lines.replace('\n', ' ');
      IntStream breaks = IntStream.range(0, lines.length()).filter(i -> lines.charAt(i) == '\n');
      Set<Integer> wanted = ends(text, IntStream.concat(breaks, IntStream.of(text.length())));
      Set<Integer> said = ends(text, splitter.apply(text));
      gold += wanted.size();
      found += said.size();
      wanted.retainAll(said);
      hits += wanted.size();
    }
    double f1 = gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
    Files.writeString(Path.of(words[2]), String.format(Locale.ROOT, "boundary_f1 %.3f%n", f1));
  }

  private static IntStream variorum(String text) {
    Sentences sentences = Document.of("text", text).sentences();
    return IntStream.range(0, sentences.size()).map(sentences::end);
  }

  private static Function<String, IntStream> opennlp() throws IOException {
    try (InputStream model = SplitRun.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the model of OpenNLP is not on the class path: " + MODEL);
      }
      SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(model));
      return text -> Arrays.stream(detector.sentPosDetect(text)).mapToInt(Span::getEnd);
    }
  }

  /** Without the blanks after a sentence, on which nobody need agree. */
  private static Set<Integer> ends(String text, IntStream places) {
    Set<Integer> ends = new HashSet<>();
    places.forEach(end -> ends.add(text.substring(0, end).stripTrailing().length()));
    return ends;
  }
}
