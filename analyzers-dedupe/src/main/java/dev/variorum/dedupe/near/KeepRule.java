package dev.variorum.dedupe.near;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which document of a group is kept. Documents to be compared with only come first under every
 * rule; what a rule leaves open is settled by the order of the corpus. Immutable.
 */
public final class KeepRule {

  /** What a rule looks at. */
  public enum Order {
    /** The one with the most words. */
    LONGEST,
    /** The first one read. */
    FIRST,
    /** The latest published; those without a date come last. */
    NEWEST,
    /** The earliest published; those without a date come last. */
    OLDEST,
    /** The one from the source that stands first in a list; sources not listed come last. */
    SOURCE
  }

  private final Order order;
  private final List<String> sources;

  private KeepRule(Order order, List<String> sources) {
    this.order = order;
    this.sources = sources.stream().map(s -> s.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * A rule that needs no list.
   *
   * @throws IllegalArgumentException for {@link Order#SOURCE}
   */
  public static KeepRule of(Order order) {
    if (order == Order.SOURCE) {
      throw new IllegalArgumentException("To keep by source, name the sources in order");
    }
    return new KeepRule(order, List.of());
  }

  /** Keeps the document whose source stands first in {@code names}; case does not matter. */
  public static KeepRule bySource(List<String> names) {
    return new KeepRule(Order.SOURCE, names);
  }

  /** Compares documents of a table by number; the one to keep comes first. */
  Comparator<Integer> over(FingerprintTable table) {
    Comparator<Integer> known = Comparator.comparing((Integer d) -> !table.isKnown(d));
    return known.thenComparing(preference(table)).thenComparing(Comparator.naturalOrder());
  }

  /** The documents with a number from {@code numbers}, the one to keep first. */
  int[] sorted(int[] numbers, FingerprintTable table) {
    if (order != Order.LONGEST && order != Order.FIRST) {
      return Arrays.stream(numbers)
          .boxed()
          .sorted(over(table))
          .mapToInt(Integer::intValue)
          .toArray();
    }
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      int d = numbers[i];
      long shorter = order == Order.LONGEST ? Integer.MAX_VALUE - table.words(d) : 0;
      keys[i] = (table.isKnown(d) ? Long.MIN_VALUE : 0) | shorter << 32 | d;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private Comparator<Integer> preference(FingerprintTable table) {
    switch (order) {
      case LONGEST:
        return Comparator.comparing((Integer d) -> -table.words(d));
      case NEWEST:
        return Comparator.comparing((Integer d) -> undatedLast(-table.day(d), table.day(d)));
      case OLDEST:
        return Comparator.comparing((Integer d) -> undatedLast(table.day(d), table.day(d)));
      case SOURCE:
        return Comparator.comparing((Integer d) -> rank(table.source(d)));
      case FIRST:
      default:
        return Comparator.naturalOrder();
    }
  }

  private static long undatedLast(long value, long day) {
    return day == FingerprintTable.UNDATED ? Long.MAX_VALUE : value;
  }

  private int rank(String source) {
    int at = sources.indexOf(source.strip().toLowerCase(Locale.ROOT));
    return at < 0 ? sources.size() : at;
  }
}
