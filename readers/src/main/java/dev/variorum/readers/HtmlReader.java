package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Input;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.corpus.Published;
import dev.variorum.core.corpus.ReaderInfo;
import dev.variorum.readers.decoding.Accidents;
import dev.variorum.readers.decoding.WholeText;
import dev.variorum.readers.page.DeclaredCharset;
import dev.variorum.readers.page.MainText;
import dev.variorum.readers.page.PageFacts;
import dev.variorum.readers.records.Dates;
import dev.variorum.readers.records.RecordDocuments;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Reads a web page as one document: the article without the page around it, one paragraph a block,
 * and what the page says of title, date, outlet, language and address.
 */
public final class HtmlReader implements CorpusReader {
  private static final ReaderInfo INFO =
      ReaderInfo.builder("html")
          .title("HTML")
          .summary("One document from each .html, .htm or .xhtml page: its main text.")
          .fromFolders()
          .build();

  /** For {@link java.util.ServiceLoader}. */
  public HtmlReader() {}

  @Override
  public ReaderInfo info() {
    return INFO;
  }

  @Override
  public boolean accepts(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  @Override
  public void read(Input in, DocumentSink out) throws IOException {
    Optional<String> source = WholeText.read(in, out, DeclaredCharset::in);
    if (source.isEmpty()) {
      return;
    }
    org.jsoup.nodes.Document page = Jsoup.parse(source.get());
    PageFacts facts = new PageFacts(page);
    Document.Builder document =
        Document.builder(in.name(), MainText.of(page))
            .title(facts.title())
            .source(facts.source())
            .language(facts.language());
    RecordDocuments.address(facts.url()).filter(url -> url.isAbsolute()).ifPresent(document::url);
    Optional<Published> published = Dates.parse(facts.published());
    published.ifPresent(document::published);
    Accidents.deliver(document.build(), out);
    if (published.isEmpty() && !facts.published().isEmpty()) {
      out.problem(Problem.warning(in.name(), RecordDocuments.notADate(facts.published())));
    }
  }
}
