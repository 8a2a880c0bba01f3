package dev.variorum.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilterFactory;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lucene's MinHashFilter (Apache-2.0) behind its own tokeniser and shingles, 128 buckets with
 * rotation as by default. Verified by the shingles of {@link StringShingles}.
 */
final class Lucene implements Contestant {
  private static final int VALUES = Banding.BANDS * Banding.ROWS;

  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
          shingles.setOutputUnigrams(false);
          MinHashFilterFactory sketch =
              new MinHashFilterFactory(
                  new HashMap<>(Map.of("bucketCount", String.valueOf(VALUES))));
          return new TokenStreamComponents(words, sketch.create(shingles));
        }
      };

  @Override
  public int group(Records records, LongConsumer pairs) {
    List<String> texts = records.strings();
    Banding banding = new Banding();
    for (String text : texts) {
      banding.add(Banding.keys(values(text, banding)));
    }
    return banding.group(d -> StringShingles.hashes(StringShingles.shingles(texts.get(d))), pairs);
  }

  private long[] values(String text, Banding banding) {
    long[] values = new long[VALUES];
    Arrays.fill(values, banding.nothing()[0]);
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      for (int i = 0; stream.incrementToken() && i < VALUES; i++) {
        long value = 0;
        for (int c = 0; c < term.length(); c++) {
          value = value << 16 ^ Long.rotateLeft(value, 7) ^ term.charAt(c);
        }
        values[i] = value;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
