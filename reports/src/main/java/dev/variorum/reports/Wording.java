package dev.variorum.reports;

import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How values and counts are put into words, the same on every surface. */
public final class Wording {
  private Wording() {}

  /** {@code 1 document}, {@code 1,200 documents}. */
  public static String count(long number, String singular) {
    return number(number) + " " + (number == 1 ? singular : plural(singular));
  }

  /** A whole number with commas between thousands. */
  public static String number(long number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  /** The plural of an English noun or of the last word of a noun phrase. */
  public static String plural(String singular) {
    if (singular.endsWith("y") && !singular.matches(".*[aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    return singular.matches(".*(s|x|ch|sh)") ? singular + "es" : singular + "s";
  }

  /**
   * A value as a person reads it: reals with up to two decimals, shares with two, whole numbers
   * with commas.
   */
  public static String words(Value value) {
    return value.match(
        new Value.Cases<>() {
          @Override
          public String otherwise() {
            return "";
          }

          @Override
          public String text(String words) {
            return words;
          }

          @Override
          public String whole(long number) {
            return Wording.number(number);
          }

          @Override
          public String real(double number) {
            return Wording.decimal(number);
          }

          @Override
          public String ratio(double number) {
            return Wording.decimal(number);
          }

          @Override
          public String decimal(BigDecimal number) {
            return number.precision() - number.scale() > 15
                ? number.toString()
                : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(number);
          }

          @Override
          public String flag(boolean yes) {
            return yes ? "yes" : "no";
          }

          @Override
          public String moment(String edtf) {
            return edtf;
          }

          @Override
          public String reference(Reference reference) {
            return reference.toString();
          }
        });
  }

  /** A value exactly, for programs and tables: reals with up to six decimals, no separators. */
  public static String exact(Value value) {
    return value.match(
        new Value.Cases<>() {
          @Override
          public String otherwise() {
            return words(value);
          }

          @Override
          public String whole(long number) {
            return Long.toString(number);
          }

          @Override
          public String real(double number) {
            return plain(number);
          }

          @Override
          public String ratio(double number) {
            return plain(number);
          }

          @Override
          public String decimal(BigDecimal number) {
            return Math.abs((long) number.scale()) > 400
                ? number.toString()
                : number.toPlainString();
          }

          @Override
          public String flag(boolean yes) {
            return Boolean.toString(yes);
          }
        });
  }

  /** A real number with two decimals. */
  public static String decimal(double number) {
    return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private static String plain(double number) {
    return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** Words on one line, cut with an ellipsis. */
  public static String oneLine(String words, int most) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end).stripTrailing() + "\u2026";
  }
}
