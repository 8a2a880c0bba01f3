package dev.variorum.readers.listing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why something could not be read, in plain words and without a path. */
public final class IoReason {
  private IoReason() {}

  /** A few words that follow a colon. */
  public static String of(IOException e) {
    if (e instanceof BrokenOff) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link leads back to a folder above it";
    }
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    if (e instanceof ZipException) {
      return "it is not gzip, or damaged";
    }
    if (e instanceof FileSystemException f) {
      return f.getReason() == null ? "the file system refused" : f.getReason();
    }
    String words = String.valueOf(e.getMessage());
    boolean telling = e.getMessage() != null && !words.contains("/") && !words.contains("\\");
    return telling ? words : "input error";
  }
}
