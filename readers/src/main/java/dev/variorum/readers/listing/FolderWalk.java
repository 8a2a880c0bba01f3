package dev.variorum.readers.listing;

import dev.variorum.core.corpus.DocumentSink;
import dev.variorum.core.corpus.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lists the files of a folder and of the folders in it. Links to files and folders are followed;
 * every real folder is read once, by its shortest way without links if there is one, so that links
 * can neither loop nor multiply. Hidden files and folders are left out. Used once and dropped.
 */
public final class FolderWalk {
  private final DocumentSink problems;
  private final OtherFiles others;
  private final List<Candidate> files = new ArrayList<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final TreeMap<String, Path> linkedFolders = new TreeMap<>();
  private final Set<Path> read = new HashSet<>();

  private record Folder(String relative, Path path) {}

  /**
   * @param problems where dangling links and unreadable folders are told
   * @param others counts what is no regular file
   */
  public FolderWalk(DocumentSink problems, OtherFiles others) {
    this.problems = problems;
    this.others = others;
  }

  /** The files below {@code root}, sorted by code unit of their relative paths. */
  public List<Candidate> list(Path root) {
    folders.add(new Folder("", root));
    while (true) {
      Folder next = folders.poll();
      if (next == null) {
        Map.Entry<String, Path> linked = linkedFolders.pollFirstEntry();
        if (linked == null) {
          break;
        }
        next = new Folder(linked.getKey(), linked.getValue());
      }
      read(next);
    }
    files.sort(Comparator.comparing(Candidate::relative));
    return files;
  }

  private void read(Folder folder) {
    try {
      Path real = folder.path().toRealPath();
      if (!read.add(real)) {
        problems.problem(
            Problem.note(
                folder.relative(), "a link to a folder that is read already; not followed"));
        return;
      }
      String prefix = folder.relative().isEmpty() ? "" : folder.relative() + "/";
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
        stream.forEach(children::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      for (Path child : children) {
        child(prefix + FileNames.of(child), child, real);
      }
    } catch (IOException e) {
      String name = folder.relative().isEmpty() ? FileNames.of(folder.path()) : folder.relative();
      problems.problem(Problem.error(name, "could not be listed: " + IoReason.of(e)));
    }
  }

  private void child(String relative, Path path, Path realFolder) {
    String name = relative.substring(relative.lastIndexOf('/') + 1);
    if (name.startsWith(".")) {
      others.hidden(name);
      return;
    }
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean link = own.isSymbolicLink();
      BasicFileAttributes target =
          link ? Files.readAttributes(path, BasicFileAttributes.class) : own;
      if (target.isDirectory()) {
        if (link) {
          linkedFolders.put(relative, path);
        } else {
          folders.add(new Folder(relative, path));
        }
      } else if (target.isRegularFile()) {
        Path real = link ? path.toRealPath() : realFolder.resolve(path.getFileName());
        files.add(new Candidate(relative, path, real));
      } else {
        others.special();
      }
    } catch (NoSuchFileException e) {
      problems.problem(Problem.error(relative, "a link to something that does not exist"));
    } catch (IOException e) {
      problems.problem(Problem.error(relative, "could not be read: " + IoReason.of(e)));
    }
  }
}
