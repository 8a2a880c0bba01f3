package dev.variorum.core.engine;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisException;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Plugins.FoundAnalyzer;
import dev.variorum.core.engine.store.BlockStore;
import dev.variorum.core.engine.store.MemoryBudget;
import dev.variorum.core.engine.store.ScratchFolder;
import dev.variorum.core.setting.SettingException;
import dev.variorum.core.setting.Settings;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One analyzer within one run: its analysis, its inspections and what went wrong. Workers share it
 * while they inspect.
 */
final class AnalyzerRun {
  /** Documents at which the analyzer failed are listed up to this number; the rest are counted. */
  private static final int MOST_LISTED = 1000;

  private final FoundAnalyzer found;
  private final Settings settings;
  private final Analysis<?> analysis;
  private final BlockStore blocks;
  private final TreeMap<Long, Problem> failures = new TreeMap<>();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();

  private AnalyzerRun(
      FoundAnalyzer found, Settings settings, Analysis<?> analysis, BlockStore blocks) {
    this.found = found;
    this.settings = settings;
    this.analysis = analysis;
    this.blocks = blocks;
  }

  static AnalyzerRun prepare(
      FoundAnalyzer found, Map<String, String> given, ScratchFolder scratch, MemoryBudget budget)
      throws RunException {
    AnalyzerInfo info = found.info();
    try {
      Settings settings = Settings.parse(info.id(), info.settings(), given);
      Analysis<?> analysis = withLoader(found.loader(), () -> found.analyzer().prepare(settings));
      if (analysis == null) {
        throw new RunException(
            "analyzer " + info.id() + " (" + found.origin() + ") prepared nothing");
      }
      return new AnalyzerRun(found, settings, analysis, new BlockStore(info.id(), scratch, budget));
    } catch (SettingException | AnalysisException e) {
      throw new RunException(String.valueOf(e.getMessage()), e);
    } catch (RunException e) {
      throw e;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      Faults.throwIfFatal(e);
      throw new RunException(
          "analyzer " + info.id() + " cannot be prepared: " + Faults.describe(e), e);
    }
  }

  /** Lets the analyzer look at documents in a row and keeps what it says. */
  void inspect(long first, List<Document> documents) {
    long started = System.nanoTime();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(found.loader());
    try {
      BlockBuilder block = new BlockBuilder(first);
      for (int i = 0; i < documents.size(); i++) {
        Document document = documents.get(i);
        Serializable value = inspected(first + i, document);
        try {
          block.add(value);
        } catch (IOException | RuntimeException | StackOverflowError e) {
          Faults.throwIfFatal(e);
          String reason = "what " + id() + " kept of it cannot be stored: " + Faults.describe(e);
          fail(first + i, document.id(), reason);
          block.replaceLast();
        }
        if (block.isLarge()) {
          blocks.put(block.build());
          block = new BlockBuilder(first + i + 1);
        }
      }
      blocks.put(block.build());
    } finally {
      thread.setContextClassLoader(before);
      nanos.addAndGet(System.nanoTime() - started);
    }
  }

  private @Nullable Serializable inspected(long position, Document document) {
    try {
      return analysis.inspect(document);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      Faults.throwIfFatal(e);
      // Asked for only when something fails: setting up logging would cost every start its speed.
      LoggerFactory.getLogger(AnalyzerRun.class).debug("{} failed at {}", id(), document.id(), e);
      fail(position, document.id(), "cannot be inspected by " + id() + ": " + Faults.describe(e));
      return null;
    }
  }

  private void fail(long position, DocumentId document, String message) {
    failed.incrementAndGet();
    synchronized (failures) {
      failures.put(position, Problem.error(document.value(), message));
      if (failures.size() > MOST_LISTED) {
        // The listed ones are those first in corpus order, whatever the threads did.
        failures.pollLastEntry();
      }
    }
  }

  /** The documents at which it failed, in corpus order; those beyond a thousand as one count. */
  List<Problem> documentProblems() {
    List<Problem> problems = new ArrayList<>(failures.values());
    long unlisted = failed.get() - failures.size();
    if (unlisted > 0) {
      problems.add(
          Problem.error(
              id(), unlisted + " further documents could not be inspected and are not listed"));
    }
    return problems;
  }

  long failedDocuments() {
    return failed.get();
  }

  long inspectingNanos() {
    return nanos.get();
  }

  String id() {
    return found.info().id();
  }

  AnalyzerInfo info() {
    return found.info();
  }

  Settings settings() {
    return settings;
  }

  ClassLoader loader() {
    return found.loader();
  }

  Analysis<?> analysis() {
    return analysis;
  }

  BlockStore blocks() {
    return blocks;
  }

  /** Lets the analyzer tidy up; for a thread of its own, as a plugin may not come back from it. */
  void close() {
    try {
      withLoader(
          found.loader(),
          () -> {
            analysis.close();
            return null;
          });
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      // Its findings stand; there is nobody left to whom a failure to tidy up matters.
    }
  }

  /** What is done with a plugin's loader as the thread's own. */
  interface PluginCall<T> {
    @Nullable T call() throws Exception;
  }

  static <T> @Nullable T withLoader(ClassLoader loader, PluginCall<T> call) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return call.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
