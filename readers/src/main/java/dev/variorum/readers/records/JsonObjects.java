package dev.variorum.readers.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.variorum.readers.decoding.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one JSON object after another into names and values.
 *
 * <p>Names of values inside nested objects are written with points, {@code author.name}, and stand
 * behind those of the object itself. Lists and nulls are passed over. Used by one thread.
 */
public final class JsonObjects {
  private static final int LONGEST_COMPLAINT = 160;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
          .build();

  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int own;

  /**
   * Reads an object.
   *
   * @throws JsonProcessingException if the characters are not exactly one JSON object
   */
  public void read(char[] characters, int start, int length) throws IOException {
    names.clear();
    values.clear();
    List<String> innerNames = new ArrayList<>();
    List<String> innerValues = new ArrayList<>();
    try (JsonParser json = factory.createParser(characters, start, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NotAnObject(json);
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_OBJECT) {
          inner(json, name + ".", innerNames, innerValues);
        } else if (token == JsonToken.START_ARRAY) {
          json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
          names.add(name);
          values.add(json.getText());
        }
      }
      if (json.nextToken() != null) {
        throw new NotAnObject(json);
      }
    }
    own = names.size();
    names.addAll(innerNames);
    values.addAll(innerValues);
  }

  /** Reads the values of an object within, and of those within it, without recursion. */
  private static void inner(
      JsonParser json, String firstPrefix, List<String> names, List<String> values)
      throws IOException {
    List<String> prefixes = new ArrayList<>(List.of(firstPrefix));
    while (!prefixes.isEmpty()) {
      String prefix = prefixes.get(prefixes.size() - 1);
      String name = json.nextFieldName();
      if (name == null) {
        prefixes.remove(prefixes.size() - 1);
        continue;
      }
      JsonToken token = json.nextToken();
      // A prefix is not let grow with the depth of hostile nesting.
      if (token == JsonToken.START_OBJECT && prefixes.size() < 8) {
        prefixes.add(prefix + name + ".");
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        names.add(prefix + name);
        values.add(json.getText());
      }
    }
  }

  /** The names of the last object read, its own first; the list is used again for the next. */
  public List<String> names() {
    return names;
  }

  /** The values, by place of their names. */
  public List<String> values() {
    return values;
  }

  /** How many of the names are the object's own and not those of objects within. */
  public int own() {
    return own;
  }

  /** What was wrong, in a few words, and in which column. */
  public static String complaint(JsonProcessingException e) {
    String words = e.getOriginalMessage();
    words = words == null ? "not JSON" : words.lines().findFirst().orElse("not JSON");
    words = Excerpt.of(words, LONGEST_COMPLAINT);
    if (e instanceof NotAnObject || e.getLocation() == null) {
      return words;
    }
    return "not JSON: " + words + " (column " + e.getLocation().getColumnNr() + ")";
  }

  /** The line is JSON, but not one object. */
  private static final class NotAnObject extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    NotAnObject(JsonParser json) {
      super("not one JSON object: JSON Lines has exactly one on each line", json.currentLocation());
    }
  }
}
