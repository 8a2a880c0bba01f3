package dev.variorum.claims.date;

import java.math.BigDecimal;

/** Durations as ISO 8601 writes them. */
final class IsoDuration {
  private IsoDuration() {}

  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  static String iso(String count, String unit) {
    return switch (unit) {
      case "DE" -> "P" + count + "DE";
      case "CE" -> "P" + count + "CE";
      case "TH", "TM", "TS" -> "PT" + count + unit.charAt(1);
      default -> "P" + count + unit;
    };
  }
}
