package dev.variorum.readers.listing;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what is in a folder and is not read, and tells it in one note. Used by one thread. */
public final class OtherFiles {
  private static final int NAMED = 3;

  private final Predicate<String> readable;
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final List<String> onlyNamed = new ArrayList<>();
  private int hidden;

  /**
   * @param readable whether a file of this name would be read if it were not hidden
   */
  public OtherFiles(Predicate<String> readable) {
    this.readable = readable;
  }

  /** Counts a file that no reader takes. */
  public void unknown(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String kind =
        dot < 0 || fileName.length() - dot > 12
            ? "without suffix"
            : fileName.substring(dot).toLowerCase(Locale.ROOT);
    kinds.merge(kind, 1, Integer::sum);
  }

  /** Counts a pipe, socket or device. */
  void special() {
    kinds.merge("no regular file", 1, Integer::sum);
  }

  /** Counts a hidden file if it is one that would be read. */
  void hidden(String fileName) {
    hidden += readable.test(fileName) ? 1 : 0;
  }

  /** Takes a file that is read only when it is named itself. */
  public void onlyNamed(String relative) {
    onlyNamed.add(relative);
  }

  /** Tells what was counted, if anything was. */
  public void tell(String folder, DocumentSink out) {
    List<String> parts = new ArrayList<>();
    int count = kinds.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0) {
      String list =
          kinds.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(e -> e.getKey() + " " + e.getValue())
              .collect(Collectors.joining(", "));
      parts.add(files(count) + " of other kinds " + were(count) + " not read: " + list);
    }
    if (!onlyNamed.isEmpty()) {
      int shown = Math.min(NAMED, onlyNamed.size());
      String more = onlyNamed.size() > shown ? " and " + (onlyNamed.size() - shown) + " more" : "";
      parts.add(
          files(onlyNamed.size())
              + " with many documents each "
              + were(onlyNamed.size())
              + " not read; name them to read them: "
              + String.join(", ", onlyNamed.subList(0, shown))
              + more);
    }
    if (hidden > 0) {
      parts.add(hidden + (hidden == 1 ? " hidden file was" : " hidden files were") + " not read");
    }
    if (!parts.isEmpty()) {
      out.problem(Problem.note(folder, String.join("; ", parts)));
    }
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : String.format("%,d files", count);
  }

  private static String were(int count) {
    return count == 1 ? "was" : "were";
  }
}
