package dev.variorum.readers.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page declares in its head. */
public final class DeclaredCharset {
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:charset|<\\?xml [^>]{0,80}encoding) ?= ?[\"']?([a-z0-9_.:-]{2,40})");

  private DeclaredCharset() {}

  /**
   * The declared encoding; empty when there is none that is known. As browsers do, ISO 8859-1 is
   * taken for windows-1252, and a declaration of UTF-16 that can be read byte by byte for UTF-8.
   *
   * @param head the first bytes of the page as Latin-1
   */
  public static Optional<Charset> in(String head) {
    Matcher found = DECLARATION.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = found.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return Optional.empty();
    }
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252";
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.name().equals("UTF-8") ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
