package org.example.subtitles;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.core.setting.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the subtitles of a broadcast (SubRip, .srt) as one document. */
public final class SubtitleReader implements CorpusReader {
  static final Setting<Double> PAUSE =
      Setting.real("pause", 2)
          .atLeast(0)
          .help("Seconds without speech after which a new paragraph begins.")
          .build();

  private static final ReaderInfo INFO =
      ReaderInfo.builder("srt")
          .title("Subtitles")
          .summary("One document from each .srt file: what is said, without the times.")
          .fromFolders()
          .setting(PAUSE)
          .build();

  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d{1,2}):(\\d\\d):(\\d\\d)[,.](\\d{3}) --> (\\d{1,2}):(\\d\\d):(\\d\\d)[,.](\\d{3}).*");

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".srt");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    byte[] bytes;
    try (InputStream stream = in.open()) {
      bytes = stream.readAllBytes();
    }
    String source = new String(bytes, StandardCharsets.UTF_8);
    if (source.startsWith("\uFEFF")) {
      source = source.substring(1);
    }
    StringBuilder text = new StringBuilder();
    double pause = in.settings().get(PAUSE);
    double silentSince = 0;
    int number = 0;
    int odd = 0;
    boolean inCue = false;
    for (String line : source.split("\r\n|\r|\n")) {
      number++;
      Matcher times = TIMES.matcher(line);
      if (line.isBlank()) {
        inCue = false;
      } else if (times.matches()) {
        boolean paused = seconds(times, 1) - silentSince > pause;
        text.append(text.length() == 0 ? "" : paused ? "\n\n" : " ");
        silentSince = seconds(times, 5);
        inCue = true;
      } else if (inCue) {
        boolean glued = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(glued ? "" : " ").append(line.strip());
      } else if (!line.strip().chars().allMatch(Character::isDigit)) {
        odd = odd == 0 ? number : odd;
      }
    }
    out.document(Document.of(in.name(), text.toString()));
    if (odd > 0) {
      out.problem(
          Problem.warning(in.name(), "line " + odd + " and perhaps others belong to no subtitle"));
    }
  }

  private static double seconds(Matcher times, int group) {
    return 3600 * Integer.parseInt(times.group(group))
        + 60 * Integer.parseInt(times.group(group + 1))
        + Integer.parseInt(times.group(group + 2))
        + Integer.parseInt(times.group(group + 3)) / 1000.0;
  }
}
