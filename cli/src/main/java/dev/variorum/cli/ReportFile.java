package dev.variorum.cli;

import dev.variorum.cli.output.UsageException;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.engine.Report;
import dev.variorum.reports.json.JsonReportReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** A JSON report of an earlier run, named on the command line. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Reads it.
   *
   * @param texts gives the documents whose texts are at hand
   * @throws UsageException if there is no such file or it is no report
   */
  static Report read(Path file, Function<DocumentId, Optional<Document>> texts)
      throws UsageException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file '" + file + "'");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return JsonReportReader.read(in, texts);
    } catch (IOException e) {
      throw new UsageException("'" + file + "' could not be read as a report: " + e.getMessage());
    }
  }
}
