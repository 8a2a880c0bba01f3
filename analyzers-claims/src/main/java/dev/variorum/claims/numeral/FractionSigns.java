package dev.variorum.claims.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Fractions of one sign, and division to fifteen digits. */
final class FractionSigns {
  private static final MathContext DIGITS = new MathContext(15);

  private FractionSigns() {}

  static @Nullable BigDecimal glyph(Pieces pieces, int i) {
    String written = pieces.written(i);
    if (written.length() != 1) {
      return null;
    }
    return switch (written.charAt(0)) {
      case '\u00BD' -> new BigDecimal("0.5");
      case '\u00BC' -> new BigDecimal("0.25");
      case '\u00BE' -> new BigDecimal("0.75");
      case '\u2153' -> divide(BigDecimal.ONE, 3);
      case '\u2154' -> divide(BigDecimal.valueOf(2), 3);
      case '\u215B' -> new BigDecimal("0.125");
      case '\u215C' -> new BigDecimal("0.375");
      case '\u215D' -> new BigDecimal("0.625");
      case '\u215E' -> new BigDecimal("0.875");
      case '\u2155' -> new BigDecimal("0.2");
      case '\u2156' -> new BigDecimal("0.4");
      case '\u2157' -> new BigDecimal("0.6");
      case '\u2158' -> new BigDecimal("0.8");
      case '\u2159' -> divide(BigDecimal.ONE, 6);
      case '\u215A' -> divide(BigDecimal.valueOf(5), 6);
      case '\u2150' -> divide(BigDecimal.ONE, 7);
      case '\u2151' -> divide(BigDecimal.ONE, 9);
      case '\u2152' -> new BigDecimal("0.1");
      default -> null;
    };
  }

  static BigDecimal divide(BigDecimal numerator, long denominator) {
    BigDecimal value = numerator.divide(BigDecimal.valueOf(denominator), DIGITS);
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
