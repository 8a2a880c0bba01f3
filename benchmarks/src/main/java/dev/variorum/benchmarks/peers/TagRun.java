package dev.variorum.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.variorum.benchmarks.quality.LabelledFiles;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.syntax.Chunks;
import dev.variorum.core.corpus.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToLongFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * {@code TagRun variorum|opennlp FILE OUT}: gives the words of texts of one sentence a line their
 * parts of speech. Ours are parts of clauses by rule, and the chunks made of them; there is no tag
 * set that two tools share, so that speed alone is compared. Writes how many words were tagged.
 */
public final class TagRun {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private TagRun() {}

  public static void main(String[] words) throws IOException {
    ToLongFunction<String> tagger = tagger(words[0]);
    long tagged = 0;
    for (JsonNode record : LabelledFiles.jsonLines(Path.of(words[1]))) {
      tagged += tagger.applyAsLong(record.get("text").asText());
    }
    Files.writeString(Path.of(words[2]), String.format(Locale.ROOT, "words %d%n", tagged));
  }

  /** Answers how many words it tagged. */
  static ToLongFunction<String> tagger(String name) throws IOException {
    return name.equals("opennlp") ? opennlp() : TagRun::variorum;
  }

  private static long variorum(String text) {
    Words words = new Words(Document.of("text", text));
    return Chunks.of(words).size() == 0 ? 0 : words.size();
  }

  private static ToLongFunction<String> opennlp() throws IOException {
    try (InputStream model = TagRun.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the model of OpenNLP is not on the class path: " + MODEL);
      }
      POSTaggerME tagger = new POSTaggerME(new POSModel(model));
      return text -> {
        long tagged = 0;
        for (String line : text.split("\n")) {
          tagged += tagger.tag(SimpleTokenizer.INSTANCE.tokenize(line)).length;
        }
        return tagged;
      };
    }
  }
}
