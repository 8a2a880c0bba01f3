package dev.variorum.reports.html;

import dev.variorum.core.engine.Report;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.reports.html.compose.PageComposer;
import dev.variorum.reports.html.view.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes a report as one HTML file. */
public final class HtmlReport {
  private static final String TEMPLATES = "dev.variorum.reports.html.template";

  private HtmlReport() {}

  /**
   * Writes the page in UTF-8; does not close the stream. The same report and options give the same
   * bytes.
   *
   * @throws IOException if the stream or a stored text fails
   */
  public static void write(Report report, HtmlOptions options, OutputStream stream)
      throws IOException {
    String script = resource("report.js");
    String style = resource("report.css") + filters(report);
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"
            + sha256(script)
            + "'; base-uri 'none'; form-action 'none'";
    Page page =
        new PageComposer(report, options.limits(), options.hasText())
            .compose(options.notes(), style, script, policy);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    Writer out =
        new LegibleWriter(
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
    try {
      engine.render("page.jte", page, new WriterOutput(out));
      out.flush();
    } catch (UncheckedIOException | TemplateException e) {
      throw streamFailure(e);
    }
  }

  /** The failure of the stream that the templates' engine wrapped; anything else is thrown as it is. */
  private static IOException streamFailure(RuntimeException wrapped) {
    for (@Nullable Throwable at = wrapped; at != null; at = at.getCause()) {
      if (at instanceof IOException e) {
        return e;
      }
    }
    throw wrapped;
  }

  /** The rules by which an unchecked box hides marks in the texts, without any script. */
  private static String filters(Report report) {
    StringBuilder rules = new StringBuilder();
    int hue = 0;
    for (int analyzer = 0; analyzer < report.outcomes().size(); analyzer++) {
      for (FindingKind kind : report.outcomes().get(analyzer).info().kinds()) {
        if (report.outcomes().get(analyzer).findings().count(kind.id()) > 0) {
          String off = ":is(#show" + hue + ",#all" + analyzer + "):not(:checked)";
          rules.append("body:has(").append(off).append(") mark.k").append(hue);
          rules.append("{all:unset}body:has(").append(off).append(") .text a.k").append(hue);
          rules.append("{display:none}\n");
        }
        hue++;
      }
    }
    return rules.toString();
  }

  private static String sha256(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The program's file '" + name + "' is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
