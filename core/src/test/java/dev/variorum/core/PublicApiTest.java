package dev.variorum.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.corpus.Document;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The types that plugins are compiled against, as they were last written down. A line that goes
 * breaks plugins; one that comes is a promise. Whoever means a change writes the list anew by {@code
 * ./mvnw -Dfast -pl core test -Dtest=PublicApiTest -Dvariorum.api.write=true} and says so in the
 * change log.
 */
class PublicApiTest {
  private static final List<String> ROOMS =
      List.of("text", "setting", "corpus", "finding", "analysis", "engine");
  private static final Path LIST = Path.of("src/test/resources/dev/variorum/core/public-api.txt");

  @Test
  void theApiIsWhatWasWrittenDown() throws Exception {
    List<String> now = new ArrayList<>();
    for (String room : ROOMS) {
      for (Class<?> type : types(room)) {
        now.addAll(described(type));
      }
    }
    if (Boolean.getBoolean("variorum.api.write")) {
      Files.write(LIST, now);
    }
    List<String> before = Files.readAllLines(LIST);
    TreeSet<String> gone = new TreeSet<>(before);
    now.forEach(gone::remove);
    TreeSet<String> come = new TreeSet<>(now);
    before.forEach(come::remove);
    assertEquals("gone: [], come: []", "gone: " + gone + ", come: " + come);
  }

  private static List<Class<?>> types(String room) throws Exception {
    Path classes =
        Path.of(Document.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("dev/variorum/core").resolve(room))) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".class") && !f.equals("package-info.class"))
              .map(f -> f.substring(0, f.length() - ".class".length()))
              .sorted()
              .toList();
      List<Class<?>> types = new ArrayList<>();
      for (String name : names) {
        Class<?> type = Class.forName("dev.variorum.core." + room + "." + name);
        if (isShown(type)) {
          types.add(type);
        }
      }
      return types;
    } catch (IOException e) {
      throw new AssertionError("core's classes are not in a folder", e);
    }
  }

  private static boolean isShown(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
      if (!isShown(at.getModifiers()) || at.isAnonymousClass() || at.isLocalClass()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static List<String> described(Class<?> type) {
    String name = type.getName().substring("dev.variorum.core.".length());
    List<String> lines = new ArrayList<>();
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    lines.add(Modifier.toString(type.getModifiers()) + " " + name + " : " + parents);
    for (Field f : type.getDeclaredFields()) {
      if (isShown(f.getModifiers()) && !f.isSynthetic()) {
        lines.add("  " + name + " " + f.toGenericString());
      }
    }
    for (Constructor<?> c : type.getDeclaredConstructors()) {
      if (isShown(c.getModifiers()) && !c.isSynthetic()) {
        lines.add("  " + name + " " + c.toGenericString());
      }
    }
    for (Method m : type.getDeclaredMethods()) {
      if (isShown(m.getModifiers()) && !m.isSynthetic()) {
        lines.add("  " + name + " " + m.toGenericString());
      }
    }
    // Reflection gives members in no order that holds.
    List<String> members = lines.subList(1, lines.size());
    members.sort(null);
    return lines;
  }
}
