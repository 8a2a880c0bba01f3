package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.setting.Nearest;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The readers of one run with their settings: which one reads which file. Immutable. */
final class Readers {
  private final List<CorpusReader> all;
  private final Map<String, Settings> settings = new HashMap<>();
  private final @Nullable CorpusReader forced;

  /**
   * @param forcedId the reader to use for everything; null for each by file name
   * @param given raw settings by reader id
   */
  Readers(List<CorpusReader> all, @Nullable String forcedId, Map<String, Map<String, String>> given)
      throws InputException {
    this.all = List.copyOf(all);
    this.forced = forcedId == null ? null : byId(forcedId);
    for (String id : given.keySet()) {
      byId(id);
    }
    for (CorpusReader reader : all) {
      String id = reader.info().id();
      try {
        settings.put(
            id, Settings.parse(id, reader.info().settings(), given.getOrDefault(id, Map.of())));
      } catch (SettingException e) {
        throw new InputException(String.valueOf(e.getMessage()));
      }
    }
  }

  /**
   * The reader with an id.
   *
   * @throws InputException if there is none; it names the nearest and all others
   */
  CorpusReader byId(String id) throws InputException {
    Optional<CorpusReader> found =
        all.stream().filter(reader -> reader.info().id().equals(id)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    List<String> ids = all.stream().map(reader -> reader.info().id()).toList();
    String nearest = Nearest.to(id, ids).map(n -> "; did you mean " + n + "?").orElse("");
    throw new InputException("there is no reader '" + id + "'" + nearest + "; readers: " + ids());
  }

  Settings settings(CorpusReader reader) {
    return settings.getOrDefault(reader.info().id(), Settings.defaults(reader.info().settings()));
  }

  /** The reader for a file that the user named; empty when none takes such a file. */
  Optional<CorpusReader> forNamed(String fileName) {
    return forced != null ? Optional.of(forced) : accepting(fileName);
  }

  /** The reader for a file of a folder. */
  Optional<CorpusReader> forListed(String fileName) {
    return forced != null
        ? Optional.of(forced)
        : accepting(fileName).filter(reader -> reader.info().fromFolders());
  }

  /** Whether some reader takes a file of this name when it is named itself. */
  boolean takes(String fileName) {
    return accepting(fileName).isPresent();
  }

  /** The reader for standard input: plain text unless one is forced. */
  CorpusReader forStandardInput() throws InputException {
    return forced != null ? forced : byId("text");
  }

  private Optional<CorpusReader> accepting(String fileName) {
    return all.stream().filter(reader -> reader.accepts(fileName)).findFirst();
  }

  /** All ids, for messages. */
  String ids() {
    return all.stream().map(reader -> reader.info().id()).collect(Collectors.joining(", "));
  }
}
