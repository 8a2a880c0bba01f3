package dev.variorum.readers.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.JsonLinesReader;
import dev.variorum.readers.records.Field;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextTest {
  private static final Settings SETTINGS =
      Settings.defaults(new JsonLinesReader().info().settings());

  private final RecordText record = new RecordText(SETTINGS);

  private boolean read(String line) {
    byte[] bytes = (" " + line + " tail").getBytes(StandardCharsets.UTF_8);
    return record.read(bytes, 1, bytes.length - 5);
  }

  private String text() {
    return new String(
        record.bytes(), record.from(), record.to() - record.from(), StandardCharsets.UTF_8);
  }

  private static String json(Map<String, String> fields, boolean ascii) throws IOException {
    StringWriter out = new StringWriter();
    JsonFactory factory =
        JsonFactory.builder().configure(JsonWriteFeature.ESCAPE_NON_ASCII, ascii).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    Random random = new Random(4);
    String signs = "ab c\"\\/\n\t\r\b\f\u0001\u001F\u007F\u00E9\u2019\u963F{}[]:,";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        if (random.nextInt(30) == 0) {
          text.appendCodePoint(0x1F600 + random.nextInt(50));
        } else if (random.nextInt(3) == 0) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        } else {
          text.append("plain words ");
        }
      }
      String id = "n\"" + round;
      String line =
          json(
              random.nextBoolean()
                  ? Map.of("id", id, "text", text.toString())
                  : Map.of("uid", id, "body", text.toString(), "title", "T"),
              random.nextBoolean());
      assertTrue(read(line), line);
      assertEquals(text.toString(), text());
      assertEquals(id, record.value(Field.ID));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a b\",\"id\":7}",
        "{ \"id\" : 7 , \"text\" : \"a b\" }\r",
        "{\"id\":7,\"none\":null,\"yes\":true,\"text\":\"a b\"}",
        "{\"id\":7,\"meta\":{\"text\":\"other\"},\"list\":[1,{\"text\":\"x\"}],\"text\":\"a b\"}",
        "{\"id\":7,\"score\":-1.5e3,\"text\":\"a b\"}",
        "{\"id\":7,\"te\\u0078t\":\"a b\"}",
        "{\"id\":7,\"text\":\"\\u0061 \\u0062\"}"
      })
  void formsOfOneRecord(String line) {
    assertTrue(read(line), record.complaint());
    assertEquals("a b", text());
    assertEquals("7", record.value(Field.ID));
    assertEquals("", record.value(Field.SOURCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "{\"text\":\"a\"",
        "{\"text\":\"a\"} x",
        "{\"text\":\"a\\x\"}",
        "{\"text\":\"a\\u12\"}",
        "{\"text\":01}",
        "{\"text\" \"a\"}",
        "{\"text\":\"a\",}",
        "{\"headline\":\"a\"}",
        "{}",
        "nothing",
        "\"text\""
      })
  void whatIsNoRecordIsSaid(String line) {
    assertFalse(read(line));
    assertFalse(record.complaint().isEmpty());
    // And the next line is read as if nothing had happened.
    assertTrue(read("{\"text\":\"a b\"}"));
    assertEquals("a b", text());
  }

  @Test
  void blankLinesAreNoRecordsAndNoFaults() {
    assertFalse(read("   "));
    assertEquals("", record.complaint());
  }

  @Test
  void aSettingNamesTheFieldEvenWithinAnObject() throws Exception {
    Settings settings =
        Settings.parse(
            "jsonl", new JsonLinesReader().info().settings(), Map.of("text", "doc.body"));
    RecordText named = new RecordText(settings);
    byte[] line = "{\"text\":\"no\",\"doc\":{\"body\":\"yes\"}}".getBytes(StandardCharsets.UTF_8);
    assertTrue(named.read(line, 0, line.length));
    assertEquals(
        "yes", new String(named.bytes(), named.from(), named.to(), StandardCharsets.UTF_8));
  }

  @Test
  void loneSurrogatesStayDifferentFromEachOther() {
    assertTrue(read("{\"text\":\"a\\ud800b\"}"));
    int first = record.bytes()[record.from() + 2];
    assertTrue(read("{\"text\":\"a\\ud840b\"}"));
    assertTrue(first != record.bytes()[record.from() + 2]);
  }

  /** Lines of a few shapes in turn, broken ones among them: alike when read by their known ends. */
  @Test
  void linesAreTheSameWithAndWithoutTheirEnds() throws IOException {
    Random random = new Random(5);
    String[] odd = {
      "",
      " ",
      "{\"text\":\"cut",
      "{\"text\":\"bad \\",
      "{\"text\":\"bad \\x\"}",
      "{\"id\":\"none\"}",
      "[1]"
    };
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      String text =
          "words \u2019\u00E9 \"".repeat(random.nextInt(9)) + (char) (random.nextInt(90) + 8);
      String id = String.valueOf(random.nextInt(100));
      String line = json(Map.of("id", id, "text", text), random.nextInt(4) == 0);
      switch (random.nextInt(12)) {
        case 0 -> line = odd[random.nextInt(odd.length)];
        case 1 -> line = line.replace(":\"", ": \"");
        case 2 -> line += "\r";
        case 3 -> line = line.replace("}", ",\"n\":" + i + "}");
        default -> {}
      }
      all.append(line).append('\n');
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    RecordText other = new RecordText(SETTINGS);
    for (int at = 0; at < bytes.length; ) {
      int end = JsonBytes.lineFeed(bytes, at, bytes.length);
      boolean has = record.read(bytes, at, end);
      assertEquals(end, other.next(bytes, at, bytes.length));
      assertEquals(has, other.hasText());
      assertEquals(record.complaint(), other.complaint());
      if (has) {
        assertEquals(
            text(),
            new String(
                other.bytes(), other.from(), other.to() - other.from(), StandardCharsets.UTF_8));
        assertEquals(record.value(Field.ID), other.value(Field.ID));
      }
      at = end + 1;
    }
  }
}
