package dev.variorum.core.engine.plugin;

import dev.variorum.core.corpus.Problem;
import dev.variorum.core.engine.Faults;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Instances of a service from one loader; each that cannot be made is a problem, and the rest go
 * on.
 */
final class Providers {
  /** A services file that never stops failing is given up after this many failures. */
  private static final int MOST_FAILURES = 32;

  private Providers() {}

  static <S> List<S> of(
      Class<S> service, ClassLoader loader, String origin, Consumer<Problem> problems) {
    List<S> found = new ArrayList<>();
    Iterator<S> all = ServiceLoader.load(service, loader).iterator();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!all.hasNext()) {
          break;
        }
        S provider = all.next();
        if (provider.getClass().getClassLoader() == loader || origin.equals("built in")) {
          found.add(provider);
        }
      } catch (Exception
          | LinkageError
          | java.util.ServiceConfigurationError
          | AssertionError
          | StackOverflowError e) {
        failures++;
        problems.accept(
            Problem.error(origin, "a plugin of this jar cannot be loaded: " + Faults.describe(e)));
      }
    }
    return found;
  }
}
