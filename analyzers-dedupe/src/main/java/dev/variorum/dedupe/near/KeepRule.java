package dev.variorum.dedupe.near;

import java.util.ArrayList;
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

  /** Texts of so many words at most can be sorted by counting, however few they are. */
  private static final int SHORT = 1 << 16;

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
    return (a, b) -> compare(table, a, b);
  }

  /** Below 0 when the first document is to be kept rather than the second. */
  int compare(FingerprintTable table, int a, int b) {
    if (table.isKnown(a) != table.isKnown(b)) {
      return table.isKnown(a) ? -1 : 1;
    }
    int preferred = Long.compare(preference(table, a), preference(table, b));
    return preferred != 0 ? preferred : Integer.compare(a, b);
  }

  /**
   * The documents with a number from {@code numbers}, the one to keep first.
   *
   * @param numbers ascending
   */
  int[] sorted(int[] numbers, FingerprintTable table) {
    if (order == Order.LONGEST || order == Order.FIRST) {
      int longest = longest(numbers, table);
      if (longest < Math.max(SHORT, numbers.length)) {
        return byLength(numbers, table, longest);
      }
    }
    List<Integer> documents = new ArrayList<>();
    for (int d : numbers) {
      documents.add(d);
    }
    documents.sort(over(table));
    int[] sorted = new int[numbers.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = documents.get(i);
    }
    return sorted;
  }

  private int longest(int[] numbers, FingerprintTable table) {
    int longest = 0;
    for (int d : numbers) {
      longest = Math.max(longest, length(table, d));
    }
    return longest;
  }

  /** By counting how many have how many words. */
  private int[] byLength(int[] numbers, FingerprintTable table, int longest) {
    int[] starts = counts(numbers, table, longest);
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[numbers.length];
    for (int d : numbers) {
      sorted[starts[place(table, d, longest)]++] = d;
    }
    return sorted;
  }

  /** How many documents have which place, each count behind its own. */
  private int[] counts(int[] numbers, FingerprintTable table, int longest) {
    int[] counts = new int[2 * longest + 3];
    for (int d : numbers) {
      counts[place(table, d, longest) + 1]++;
    }
    return counts;
  }

  /** The sooner kept, the smaller; equal for those that only their order tells apart. */
  private int place(FingerprintTable table, int d, int longest) {
    return longest - length(table, d) + (table.isKnown(d) ? 0 : longest + 1);
  }

  private int length(FingerprintTable table, int d) {
    return order == Order.LONGEST ? table.words(d) : 0;
  }

  /** The smaller, the sooner kept. */
  private long preference(FingerprintTable table, int d) {
    switch (order) {
      case LONGEST:
        return -table.words(d);
      case NEWEST:
        return undatedLast(-table.day(d), table.day(d));
      case OLDEST:
        return undatedLast(table.day(d), table.day(d));
      case SOURCE:
        return rank(table.source(d));
      case FIRST:
      default:
        return 0;
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
