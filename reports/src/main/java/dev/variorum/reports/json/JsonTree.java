package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One small object of a report, read whole: its fields by name, typed where they are asked for. A
 * field that is absent or of another type reads as empty, as later versions may add fields.
 */
final class JsonTree {
  private static final int DEEPEST = 40;

  private final Map<?, ?> fields;

  private JsonTree(Map<?, ?> fields) {
    this.fields = fields;
  }

  /** Reads the object whose start the parser stands at. */
  static JsonTree read(JsonParser in) throws IOException {
    Object value = value(in, 0);
    if (!(value instanceof Map<?, ?> map)) {
      throw new IOException("an object was expected on line " + in.currentLocation().getLineNr());
    }
    return new JsonTree(map);
  }

  private static @Nullable Object value(JsonParser in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("it is nested too deeply");
    }
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        map.put(name, value(in, depth + 1));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        if (in.currentToken() == null) {
          throw new IOException("it ends too early");
        }
        list.add(value(in, depth + 1));
      }
      return list;
    }
    if (token == null) {
      throw new IOException("it ends too early");
    }
    return switch (token) {
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT ->
          in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? in.getDecimalValue()
              : (Object) in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  boolean has(String name) {
    return fields.get(name) != null;
  }

  @Nullable Object raw(String name) {
    return fields.get(name);
  }

  /** Words, empty when absent. */
  String text(String name) {
    return fields.get(name) instanceof String s ? s : "";
  }

  long whole(String name) {
    return fields.get(name) instanceof Long number ? number : 0;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  /** A number of any form as decimal; 0 when absent. */
  BigDecimal number(String name) {
    return decimal(fields.get(name));
  }

  static BigDecimal decimal(@Nullable Object value) {
    if (value instanceof Long whole) {
      return BigDecimal.valueOf(whole);
    }
    return value instanceof BigDecimal number ? number : BigDecimal.ZERO;
  }

  List<?> list(String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }

  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  List<JsonTree> objects(String name) {
    List<JsonTree> objects = new ArrayList<>();
    for (Object o : list(name)) {
      if (o instanceof Map<?, ?> map) {
        objects.add(new JsonTree(map));
      }
    }
    return objects;
  }

  /** The fields of an object by name, in order; empty when absent. */
  Map<String, Object> map(String name) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (fields.get(name) instanceof Map<?, ?> raw) {
      raw.forEach(
          (key, value) -> {
            if (value != null) {
              map.put(String.valueOf(key), value);
            }
          });
    }
    return map;
  }

  /** The objects of an object by name, in order. */
  Map<String, JsonTree> trees(String name) {
    Map<String, JsonTree> trees = new LinkedHashMap<>();
    map(name)
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> fieldsOf) {
                trees.put(key, new JsonTree(fieldsOf));
              }
            });
    return trees;
  }
}
