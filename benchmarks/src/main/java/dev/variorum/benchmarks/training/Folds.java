package dev.variorum.benchmarks.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Parts examples into folds by their group, the same way every time. */
public final class Folds {
  private Folds() {}

  /** The fold of a group, from 0 to {@code folds - 1}. */
  public static int of(String group, int folds) {
    CRC32 crc = new CRC32();
    crc.update(group.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % folds);
  }

  /** The examples of every fold but one. */
  public static List<Example> without(List<Example> examples, int fold, int folds) {
    List<Example> rest = new ArrayList<>();
    for (Example e : examples) {
      if (of(e.group(), folds) != fold) {
        rest.add(e);
      }
    }
    return rest;
  }

  /**
   * The group of a text: its words in lower case with digits folded, so that near-twins stay
   * together.
   */
  public static String group(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        key.append(Character.toLowerCase(c));
      } else if (!Character.isDigit(c) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }
}
