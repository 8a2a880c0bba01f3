package dev.variorum.readers;

import dev.variorum.core.corpus.CorpusReader;
import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.setting.Settings;
import dev.variorum.readers.listing.Candidate;
import dev.variorum.readers.listing.DocumentNames;
import dev.variorum.readers.listing.FileInput;
import dev.variorum.readers.listing.FolderWalk;
import dev.variorum.readers.listing.IoReason;
import dev.variorum.readers.listing.OtherFiles;
import dev.variorum.readers.listing.SideTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Everything that is to be read, in order, worked out from what the user named. Used by one thread.
 */
final class Plan {
  /** The name of the table that is joined to the documents of its folder. */
  private static final String SIDE_TABLE = "metadata.csv";

  /** One input, the reader for it, and what it belongs to. */
  record Step(
      String name, Candidate file, CorpusReader reader, NamedPath from, List<SideTable> tables) {}

  private final Readers readers;
  private final DocumentSink out;
  private final Set<Path> met = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final DocumentNames names = new DocumentNames();
  private final List<SideTable> tables = new ArrayList<>();
  private final Map<Path, SideTable> besides = new HashMap<>();

  Plan(Readers readers, DocumentSink out) {
    this.readers = readers;
    this.out = out;
  }

  /** A table for the documents of all paths; to be added before they are. */
  void addTable(Path file) {
    met.add(real(file));
    table(candidate(file), "").ifPresent(tables::add);
  }

  /** Adds paths in order. */
  void add(List<NamedPath> paths) throws InputException {
    List<SideTable> common = List.copyOf(tables);
    for (NamedPath path : paths) {
      if (isSideTable(path) && paths.stream().anyMatch(other -> isBeside(path, other))) {
        namedTable(path);
      }
    }
    for (NamedPath path : paths) {
      if (path.isStandardInput()) {
        Candidate file = new Candidate("stdin", path.path(), path.path());
        step(file, readers.forStandardInput(), path, common, Path.of("stdin"));
      } else if (path.isFolder()) {
        folder(path, common);
      } else {
        file(path, common);
      }
    }
  }

  private void folder(NamedPath path, List<SideTable> common) {
    String label = String.valueOf(path.absolute().getFileName());
    OtherFiles others = new OtherFiles(name -> readers.forListed(name).isPresent());
    List<Candidate> files = new FolderWalk(out, others).list(path.path());
    List<Candidate> wanted = new ArrayList<>();
    List<SideTable> joined = new ArrayList<>();
    for (Candidate file : files) {
      if (file.fileName().toLowerCase(Locale.ROOT).equals(SIDE_TABLE)) {
        if (met.add(file.real())) {
          table(file, file.folder()).ifPresent(joined::add);
        }
      } else if (readers.forListed(file.fileName()).isPresent()) {
        wanted.add(file);
      } else if (readers.takes(file.fileName())) {
        others.onlyNamed(file.relative());
      } else {
        others.unknown(file.fileName());
      }
    }
    tables.addAll(joined);
    // What the user gives for all paths goes last and so counts most.
    joined.addAll(common);
    for (Candidate file : wanted) {
      Optional<CorpusReader> reader = readers.forListed(file.fileName());
      reader.ifPresent(r -> step(file, r, path, joined, path.absolute()));
    }
    others.tell(label, out);
    if (wanted.isEmpty()) {
      out.problem(Problem.warning(label, "the folder holds no file that is read from folders"));
    }
  }

  private void file(NamedPath path, List<SideTable> common) {
    Candidate file = candidate(path.path());
    if (!Files.exists(path.path())) {
      out.problem(Problem.error(file.relative(), "a link to something that does not exist"));
      return;
    }
    if (met.contains(file.real()) && isSideTable(path)) {
      return;
    }
    Optional<CorpusReader> reader = readers.forNamed(file.fileName());
    if (reader.isEmpty()) {
      out.problem(
          Problem.error(
              file.relative(),
              "no reader takes a file of this name; choose one with --reader: " + readers.ids()));
      return;
    }
    List<SideTable> asked = new ArrayList<>();
    SideTable beside = besides.get(parent(path));
    if (beside != null) {
      asked.add(beside);
    }
    asked.addAll(common);
    step(file, reader.get(), path, asked, parent(path));
  }

  /** A table named with the files it tells of, as by {@code folder/*}. */
  private void namedTable(NamedPath path) {
    Candidate file = candidate(path.path());
    Optional<SideTable> table = table(file, "").filter(read -> !read.hasTexts());
    if (table.isPresent() && met.add(file.real())) {
      tables.add(table.get());
      besides.put(parent(path), table.get());
    }
  }

  private boolean isSideTable(NamedPath path) {
    return !path.isStandardInput()
        && Files.isRegularFile(path.path())
        && path.absolute().endsWith(SIDE_TABLE);
  }

  private static boolean isBeside(NamedPath table, NamedPath other) {
    return !other.isStandardInput()
        && !other.absolute().equals(table.absolute())
        && parent(other).equals(parent(table));
  }

  private static Path parent(NamedPath path) {
    Path parent = path.absolute().getParent();
    return parent == null ? path.absolute() : parent;
  }

  private static Candidate candidate(Path file) {
    return new Candidate(
        String.valueOf(file.toAbsolutePath().normalize().getFileName()), file, real(file));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private void step(
      Candidate file, CorpusReader reader, NamedPath from, List<SideTable> asked, Path base) {
    if (!from.isStandardInput() && !met.add(file.real())) {
      out.problem(Problem.note(file.relative(), "met more than once; it is read once"));
      return;
    }
    names.add(file.relative(), base);
    steps.add(new Step(file.relative(), file, reader, from, asked));
  }

  /** The steps, with their final names. */
  List<Step> steps() {
    List<String> resolved = names.resolve();
    List<Step> named = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      named.add(new Step(resolved.get(i), step.file(), step.reader(), step.from(), step.tables()));
    }
    return named;
  }

  /** All tables that are joined, to tell what became of them. */
  List<SideTable> tables() {
    return tables;
  }

  private Optional<SideTable> table(Candidate file, String folder) {
    String name = file.relative();
    try {
      return SideTable.read(
          FileInput.of(name, file, Settings.defaults(List.of()), new AtomicLong()), folder, out);
    } catch (IOException e) {
      out.problem(Problem.error(name, "could not be read: " + IoReason.of(e)));
      return Optional.empty();
    }
  }
}
