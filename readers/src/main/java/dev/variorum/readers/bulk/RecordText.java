package dev.variorum.readers.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.records.Field;
import dev.variorum.readers.records.FieldChoice;
import dev.variorum.readers.records.JsonObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one JSON object after another as UTF-8, and its other fields as strings when asked
 * for. Fields are named by the settings of the JSON Lines reader, or found among customary names.
 * Used by one thread.
 */
public final class RecordText {
  /** Bytes free behind a text, so that several can be read at a time. */
  private static final int SPARE = 128;

  private final Settings settings;
  private final FlatObject flat = new FlatObject();
  private final RecordShape shape = new RecordShape();
  private @Nullable JsonObjects objects;
  private byte[] @Nullable [] nameBytes = new byte[16][];
  private int nameCount = -1;
  private List<String> names = List.of();
  private FieldChoice choice;
  private int textPlace;
  private boolean simple;

  /** Whether the last line was written like the one before and its values are in the shape. */
  private boolean likeLast;

  private boolean hasText;
  private byte[] line = new byte[0];
  private byte[] unescaped = new byte[1 << 12];
  private byte[] text = new byte[0];
  private int from;
  private int to;
  private String complaint = "";

  /**
   * @param settings those of the JSON Lines reader
   */
  public RecordText(Settings settings) {
    this.settings = settings;
    this.choice = FieldChoice.among(names, settings);
  }

  /**
   * Reads a line whose end is not known.
   *
   * @param json holds the line and may hold more
   * @param start its first byte
   * @param limit the byte after the last one that may belong to it
   * @return its end: its line feed, or {@code limit}; {@link #hasText} says whether it has a text
   */
  public int next(byte[] json, int start, int limit) {
    int end = shape.match(json, start, limit);
    if (end < 0) {
      end = JsonBytes.lineFeed(json, start, limit);
      read(json, start, end);
      return end;
    }
    line = json;
    likeLast = true;
    take(textPlace);
    return end;
  }

  /** Whether the last line has a text; if not, {@link #complaint} says why. */
  public boolean hasText() {
    return hasText;
  }

  /**
   * Reads a line.
   *
   * @param json holds the line and may hold more
   * @param start its first byte
   * @param end the byte after its last, the line feed left out
   * @return whether it has a text; if not, {@link #complaint} says why
   */
  public boolean read(byte[] json, int start, int end) {
    complaint = "";
    hasText = false;
    line = json;
    likeLast = false;
    simple = flat.read(json, start, end);
    if (!simple) {
      shape.forget();
      hasText = parsedText(json, start, end);
      return hasText;
    }
    if (!flat.hasNames(nameBytes, nameCount)) {
      choose();
    }
    textPlace = choice.place(Field.TEXT);
    if (textPlace < 0) {
      shape.forget();
      complaint = FieldChoice.noText("jsonl", "field", names, settings);
      return false;
    }
    shape.learn(flat, json, start, end);
    take(textPlace);
    return hasText;
  }

  /** Takes a value of a line of plain values for the text. */
  private void take(int place) {
    complaint = "";
    hasText = true;
    text = line;
    from = start(place);
    to = end(place);
    if (!isEscaped(place)) {
      return;
    }
    if (to - from + SPARE > unescaped.length) {
      unescaped = new byte[(to - from) * 2 + SPARE];
    }
    int length = JsonBytes.unescape(line, from, to, unescaped);
    text = unescaped;
    from = 0;
    to = length;
    if (length < 0) {
      complaint = "not JSON: an escape that is none";
      hasText = false;
    }
  }

  private int start(int place) {
    return likeLast ? shape.from(place) : flat.from(place);
  }

  private int end(int place) {
    return likeLast ? shape.to(place) : flat.to(place);
  }

  private boolean isEscaped(int place) {
    return likeLast ? shape.isEscaped(place) : flat.isEscaped(place);
  }

  private void choose() {
    nameCount = flat.fields();
    nameBytes = new byte[nameCount][];
    List<String> read = new ArrayList<>();
    for (int i = 0; i < nameCount; i++) {
      byte[] name = flat.name(i);
      nameBytes[i] = name;
      read.add(new String(name, StandardCharsets.UTF_8));
    }
    names = read;
    choice = FieldChoice.among(names, settings);
  }

  private boolean parsedText(byte[] json, int start, int end) {
    nameCount = -1;
    String decoded = new String(json, start, end - start, StandardCharsets.UTF_8);
    if (decoded.isBlank()) {
      return false;
    }
    JsonObjects objects = objects();
    try {
      objects.read(decoded.toCharArray(), 0, decoded.length());
    } catch (JsonProcessingException e) {
      complaint = JsonObjects.complaint(e);
      return false;
    } catch (IOException e) {
      complaint = "it could not be read";
      return false;
    }
    names = List.copyOf(objects.names());
    choice = FieldChoice.among(names, settings);
    int place = choice.place(Field.TEXT);
    if (place < 0) {
      complaint = FieldChoice.noText("jsonl", "field", names, settings);
      return false;
    }
    text = JsonBytes.of(objects.values().get(place));
    from = 0;
    to = text.length;
    return true;
  }

  /** Made when it is first needed, which for many files is never. */
  private JsonObjects objects() {
    if (objects == null) {
      objects = new JsonObjects();
    }
    return objects;
  }

  /** Why the last line has no text, in plain words; empty for a blank line. */
  public String complaint() {
    return complaint;
  }

  /** What holds the text of the last line; valid until the next one is read. */
  public byte[] bytes() {
    return text;
  }

  /** The first byte of the text. */
  public int from() {
    return from;
  }

  /** The byte after the last of the text. */
  public int to() {
    return to;
  }

  /** Another field of the last line, which had a text; empty when it has none. */
  public String value(Field field) {
    int place = choice.place(field);
    if (place < 0) {
      return "";
    }
    if (!simple) {
      return objects().values().get(place);
    }
    int start = start(place);
    int end = end(place);
    if (!isEscaped(place)) {
      return new String(line, start, end - start, StandardCharsets.UTF_8);
    }
    byte[] plain = new byte[end - start];
    int length = JsonBytes.unescape(line, start, end, plain);
    return new String(plain, 0, Math.max(0, length), StandardCharsets.UTF_8);
  }
}
