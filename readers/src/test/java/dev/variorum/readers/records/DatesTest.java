package dev.variorum.readers.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-06|2025-03-06",
        "2025|2025",
        "2025-03|2025-03",
        "2025-03-06 14:00|2025-03-06T14:00",
        "2025-03-06T14:00:00+0100|2025-03-06T14:00:00+01:00",
        "2025-03-06T14:00:00.123Z|2025-03-06T14:00:00.123Z",
        "Thu, 6 Mar 2025 14:00:00 GMT|2025-03-06T14:00:00Z",
        "March 6, 2025|2025-03-06",
        "6 march 2025|2025-03-06",
        "Mar 6, 2025|2025-03-06",
        "2025/3/6|2025-03-06",
        "20250306|2025-03-06"
      })
  void isReadInOneWay(String written, String meant) {
    assertEquals(meant, Dates.parse(written).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/06/2025", "yesterday", "2025-13-01", "20251301", "1741269600", "", "6 March"})
  void isNotGuessed(String written) {
    assertTrue(Dates.parse(written).isEmpty());
  }
}
