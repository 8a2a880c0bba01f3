package dev.variorum.core.engine.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The parent of every plugin's loader: shows the JDK, core and slf4j, so that a plugin's own
 * libraries never meet ours.
 */
final class SharedClasses extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final ClassLoader program;

  SharedClasses(ClassLoader program) {
    super("variorum-shared", ClassLoader.getPlatformClassLoader());
    this.program = program;
  }

  private static boolean isShared(String name) {
    return name.startsWith("dev.variorum.core.")
        || name.startsWith("org.slf4j.")
        || name.startsWith("org.jspecify.annotations.");
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (isShared(name)) {
      return program.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return isShared(name.replace('/', '.')) ? program.getResource(name) : null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return isShared(name.replace('/', '.'))
        ? program.getResources(name)
        : Collections.emptyEnumeration();
  }
}
