package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A quantity while its neighbours are being looked at; pieces, not offsets. */
final class Draft {
  final Numeral numeral;
  int first;
  int end;
  int numberFirst;
  int numberEnd;
  BigDecimal value;
  @Nullable BigDecimal to;
  Bound bound = Bound.EXACT;
  Type type = Type.COUNT;
  String unit = "";
  String noun = "";
  int conversionOf = -1;
  boolean elided;

  Draft(Numeral numeral) {
    this.numeral = numeral;
    this.first = numeral.first();
    this.end = numeral.end();
    this.numberFirst = numeral.first();
    this.numberEnd = numeral.end();
    this.value = numeral.value();
  }

  void unit(Unit reading) {
    unit = reading.name();
    type = reading.type();
  }

  boolean hasUnit() {
    return !unit.isEmpty();
  }
}
