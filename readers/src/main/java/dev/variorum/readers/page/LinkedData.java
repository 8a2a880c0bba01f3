package dev.variorum.readers.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD blocks of a page say of the article (schema.org's NewsArticle and kin). */
final class LinkedData {
  private static final Set<String> WANTED =
      Set.of("headline", "datePublished", "inLanguage", "publisher.name");

  private final Map<String, String> values = new HashMap<>();

  /** Reads one more block; the first value of each name stands. What is not JSON is passed over. */
  void read(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.VALUE_STRING) {
          String name = String.valueOf(parser.currentName());
          String parent = parent(parser);
          String full = name.equals("name") && parent != null ? parent + ".name" : name;
          if (WANTED.contains(full)) {
            values.putIfAbsent(full, parser.getText().strip());
          }
        }
      }
    } catch (IOException e) {
      // Many pages carry broken blocks; what was read before the break stands.
    }
  }

  private static @Nullable String parent(JsonParser parser) {
    var around = parser.getParsingContext().getParent();
    return around == null ? null : around.getCurrentName();
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(v -> !v.isEmpty());
  }
}
