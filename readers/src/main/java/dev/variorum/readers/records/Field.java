package dev.variorum.readers.records;

import dev.variorum.core.setting.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is known of a document, and the names by which data sets customarily give it. */
public enum Field {
  ID("id", "the document's id", "id", "uid", "uuid", "docid", "documentid", "articleid", "guid"),
  TEXT(
      "text",
      "the text",
      "text",
      "body",
      "content",
      "article",
      "articletext",
      "articlebody",
      "fulltext",
      "maintext",
      "bodytext",
      "plaintext",
      "story"),
  TITLE("title", "the title", "title", "headline", "heading", "hed"),
  SOURCE(
      "source",
      "the outlet",
      "source",
      "outlet",
      "publisher",
      "site",
      "sitename",
      "newspaper",
      "publication",
      "domain"),
  PUBLISHED(
      "published",
      "the date of publication",
      "published",
      "publishedat",
      "publishdate",
      "publisheddate",
      "datepublished",
      "publicationdate",
      "pubdate",
      "date",
      "datetime",
      "timestamp"),
  LANGUAGE("language", "the language", "language", "lang"),
  URL("url", "the address", "url", "link", "canonicalurl", "uri", "href");

  private final Setting<String> setting;
  private final List<String> customary;

  Field(String name, String what, String... customary) {
    this.customary = List.of(customary);
    this.setting =
        Setting.text(name, "")
            .help(
                "Field that holds "
                    + what
                    + "; when not given, the first that is there of "
                    + String.join(", ", customary)
                    + " (case, blanks, hyphens and underscores do not matter).")
            .build();
  }

  /** The setting by which a user names the field. */
  public Setting<String> setting() {
    return setting;
  }

  /** The settings of all fields. */
  public static List<Setting<?>> settings() {
    return new ArrayList<>(Arrays.stream(values()).map(Field::setting).toList());
  }

  /** Whether data sets customarily give the field this name. */
  public boolean isCustomary(String name) {
    return rank(name) >= 0;
  }

  /** The place of {@code name} among the customary names, or -1. */
  int rank(String name) {
    return customary.indexOf(plain(name));
  }

  /** A field name without what names differ by for no reason. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
