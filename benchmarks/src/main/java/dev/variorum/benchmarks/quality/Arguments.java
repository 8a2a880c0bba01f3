package dev.variorum.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What stands on the command line after the suite's name: files and options. */
public final class Arguments {
  private final List<Path> files = new ArrayList<>();
  private OptionalDouble threshold = OptionalDouble.empty();
  private int folds;
  private @Nullable Path errors;

  private Arguments() {}

  /**
   * @throws IllegalArgumentException if an option is unknown or lacks its value
   */
  static Arguments parse(List<String> words) {
    Arguments a = new Arguments();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--")) {
        a.files.add(Path.of(word));
        continue;
      }
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException("option " + word + " needs a value");
      }
      String value = words.get(++i);
      switch (word) {
        case "--threshold" -> a.threshold = OptionalDouble.of(Double.parseDouble(value));
        case "--folds" -> a.folds = Integer.parseInt(value);
        case "--errors" -> a.errors = Path.of(value);
        default ->
            throw new IllegalArgumentException(
                "there is no option "
                    + word
                    + "; options: --threshold X, --folds N, --errors FILE");
      }
    }
    return a;
  }

  /** The files, in the order given. */
  public List<Path> files() {
    return files;
  }

  /**
   * The file at a place.
   *
   * @throws IllegalArgumentException if fewer files were given
   */
  public Path file(int index) {
    if (index >= files.size()) {
      throw new IllegalArgumentException("file " + (index + 1) + " is missing");
    }
    return files.get(index);
  }

  /** The value of {@code --threshold}. */
  public OptionalDouble threshold() {
    return threshold;
  }

  /** The value of {@code --folds}; 0 when it was not given. */
  public int folds() {
    return folds;
  }

  /** The file of the cases that went wrong; it takes them silently when none was asked for. */
  ErrorFile errorFile() throws IOException {
    return ErrorFile.to(errors);
  }

  /** Where to write the cases that went wrong, when that was asked for. */
  public Optional<Path> errors() {
    return Optional.ofNullable(errors);
  }
}
