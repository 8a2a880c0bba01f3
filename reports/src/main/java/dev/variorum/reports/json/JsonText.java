package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes strings so that every UTF-16 unit survives: a lone surrogate, which UTF-8 cannot hold, as
 * an escape.
 */
final class JsonText {
  private JsonText() {}

  static void field(JsonGenerator out, String name, String value) throws IOException {
    out.writeFieldName(name);
    value(out, value);
  }

  static void name(JsonGenerator out, String name) throws IOException {
    // A field's name comes from a label; a half character in it is shown as such, not kept.
    out.writeFieldName(
        hasLoneSurrogate(name) ? name.replaceAll("[\\ud800-\\udfff]", "\uFFFD") : name);
  }

  static void value(JsonGenerator out, String value) throws IOException {
    if (hasLoneSurrogate(value)) {
      out.writeRawValue(escaped(value));
    } else {
      out.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < s.length()
            && Character.isLowSurrogate(s.charAt(i + 1))) {
          i++;
        } else {
          return true;
        }
      }
    }
    return false;
  }

  private static String escaped(String s) {
    StringBuilder out = new StringBuilder(s.length() + 16).append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
