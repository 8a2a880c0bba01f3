package dev.variorum.core.engine;

import java.util.regex.Pattern;

/**
 * Turns what was thrown into words fit for a report: without paths, identity hashes and class names
 * where a message will do.
 */
public final class Faults {
  private static final Pattern HASH = Pattern.compile("@[0-9a-f]{5,16}\\b");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/])(?:file:)?(?:/[^\\s/:'\"]+)+/([^\\s/:'\"]+)");
  private static final Pattern WINDOWS_PATH =
      Pattern.compile("\\b[A-Za-z]:\\\\(?:[^\\s\\\\:'\"]+\\\\)*([^\\s\\\\:'\"]+)");
  private static final int LONGEST = 400;

  /** Chains of causes are followed so far; some lead back into themselves. */
  private static final int DEEPEST_CAUSE = 16;

  private Faults() {}

  /** What went wrong, in one line. */
  public static String describe(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "it needs more stack than there is (StackOverflowError)";
    }
    StringBuilder words = new StringBuilder(name(thrown));
    Throwable cause = thrown;
    for (int depth = 0;
        depth < 4 && cause.getCause() != null && cause.getCause() != cause;
        depth++) {
      cause = cause.getCause();
      // Wrappers often repeat what they wrap.
      if (cause.getMessage() == null || words.indexOf(cause.getMessage()) < 0) {
        words.append("; caused by ").append(name(cause));
      }
    }
    return plain(words.toString());
  }

  /**
   * Throws what must end a run wherever it came up: errors of the virtual machine, such as no
   * memory being left, also when they stand behind another failure. A stack that overflows is the
   * failure of one call, and does not.
   */
  static void throwIfFatal(Throwable thrown) {
    Throwable at = thrown;
    for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++) {
      if (at instanceof VirtualMachineError error && !(at instanceof StackOverflowError)) {
        throw error;
      }
      at = at.getCause();
    }
  }

  private static String name(Throwable thrown) {
    String kind = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    return message == null || message.isBlank() ? kind : message + " (" + kind + ")";
  }

  /**
   * A message without absolute paths and identity hashes, on one line, cut when it is very long.
   */
  public static String plain(String message) {
    String line = message.length() > 4000 ? message.substring(0, 4000) : message;
    line = line.replaceAll("\\s+", " ").strip();
    line = PATH.matcher(line).replaceAll("$1");
    line = WINDOWS_PATH.matcher(line).replaceAll("$1");
    line = HASH.matcher(line).replaceAll("");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
  }
}
