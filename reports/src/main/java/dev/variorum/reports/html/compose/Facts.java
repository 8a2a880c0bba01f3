package dev.variorum.reports.html.compose;

import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import java.util.OptionalDouble;

/** Reads facts of findings by name; a fact that is absent or of another type is empty or zero. */
final class Facts {
  private Facts() {}

  /** The fact in words, empty when absent. */
  static String words(Found found, String name) {
    Value value = found.finding().facts().get(name);
    return value == null ? "" : Wording.words(value);
  }

  /** A count, 0 when absent. */
  static long whole(Found found, String name) {
    Value value = found.finding().facts().get(name);
    return value == null
        ? 0
        : value.match(
            new Value.Cases<Long>() {
              @Override
              public Long otherwise() {
                return 0L;
              }

              @Override
              public Long whole(long number) {
                return number;
              }
            });
  }

  static boolean flag(Found found, String name) {
    return words(found, name).equals("yes");
  }

  /** The number of a value of any numeric type. */
  static OptionalDouble number(Value value) {
    return value.match(
        new Value.Cases<OptionalDouble>() {
          @Override
          public OptionalDouble otherwise() {
            return OptionalDouble.empty();
          }

          @Override
          public OptionalDouble whole(long number) {
            return OptionalDouble.of(number);
          }

          @Override
          public OptionalDouble real(double number) {
            return OptionalDouble.of(number);
          }

          @Override
          public OptionalDouble ratio(double number) {
            return OptionalDouble.of(number);
          }

          @Override
          public OptionalDouble decimal(java.math.BigDecimal number) {
            return OptionalDouble.of(number.doubleValue());
          }
        });
  }
}
