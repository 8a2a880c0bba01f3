package org.example.subtitles;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.testkit.ReaderContract;
import java.nio.charset.StandardCharsets;

class SubtitleReaderTest extends ReaderContract {
  @Override
  protected CorpusReader reader() {
    return new SubtitleReader();
  }

  @Override
  protected String exampleName() {
    return "news.srt";
  }

  @Override
  protected byte[] example() {
    return ("1\n00:00:01,000 --> 00:00:03,500\nThe river broke its bank\nin the night.\n\n"
            + "2\n00:00:09,000 --> 00:00:11,000\nForty people were saved.\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
