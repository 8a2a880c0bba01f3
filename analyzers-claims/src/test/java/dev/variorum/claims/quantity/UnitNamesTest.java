package dev.variorum.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
  @ParameterizedTest
  @CsvSource({
    "CNY,yuan",
    "USD,dollars",
    "CNY per million words,yuan per million words",
    "metre,metres",
    "house,houses",
    "category,categories",
    "day,days",
    "percent,percent",
    "people,people",
    "life,lives",
    "square kilometre,square kilometres",
    "kilometre per hour,kilometres per hour",
    "crowns,crowns",
    "XAU,XAU",
    "church,churches",
    "boss,bosses"
  })
  void aUnitIsWrittenAsAReaderWouldSayIt(String unit, String words) {
    assertEquals(words, UnitNames.plural(unit));
  }

  @ParameterizedTest
  @CsvSource({"CNY,CNY", "USD per barrel,USD", "metre,"})
  void aCurrencyHasItsCode(String unit, String code) {
    assertEquals(Optional.ofNullable(code), UnitNames.currency(unit));
  }
}
