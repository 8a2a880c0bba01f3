package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private static String terms(String text) {
    Terms terms = Terms.of(text);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      all.append(i == 0 ? "" : " ")
          .append(terms.span(i).of(text))
          .append('/')
          .append(
              terms.kind(i).name().charAt(0) == 'S' && terms.kind(i) == Terms.Kind.SIGN
                  ? "sign"
                  : terms.kind(i).name().toLowerCase(java.util.Locale.ROOT));
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "QwQ-32B|QwQ-32B/name",
        "o1-mini|o1-mini/name",
        "DeepSeek-R1|DeepSeek-R1/name",
        "R1|R1/name",
        "GPT-4.5|GPT-4.5/name",
        "Qwen2.5-Max.|Qwen2.5-Max/name ./sign",
        "A320neo|A320neo/name",
        "4o-mini|4o/suffixed -/sign mini/word",
        "1,234.5|1,234.5/number",
        "12,34,567|12,34,567/number",
        "1,23,456.75|1,23,456.75/number",
        "12,34|12/number ,/sign 34/number",
        "1,2,3|1/number ,/sign 2/number ,/sign 3/number",
        "1,2345|1/number ,/sign 2345/number",
        "2024,500|2024/number ,/sign 500/number",
        "3.10|3.10/number",
        "10\u202F000|10\u202F000/number",
        "10\u00A0000\u00A0000|10\u00A0000\u00A0000/number",
        "10 000|10/number 000/number",
        "1'000'000|1'000'000/number",
        "1.5.|1.5/number ./sign",
        "50bn|50bn/suffixed",
        "4x|4x/suffixed",
        "10th|10th/suffixed",
        "1990s|1990s/suffixed",
        "32B-parameter|32B/suffixed -/sign parameter/word",
        "don't|don't/word",
        "Alibaba\u2019s|Alibaba\u2019s/word",
        "banks'|banks/word '/sign",
        "'quoted'|'/sign quoted/word '/sign",
        "Hong-Kong-listed|Hong-Kong-listed/word",
        "well-|well/word -/sign",
        "$5|$/currency 5/number",
        "HK$31|HK/word $/currency 31/number",
        "\u20AC5m|\u20AC/currency 5m/suffixed",
        "8%|8/number %/percent",
        "2-3|2/number -/sign 3/number",
        "2025-03-06|2025/number -/sign 03/number -/sign 06/number",
        "U.S.|U/word ./sign S/word ./sign",
        "a_b|a/word _/sign b/word",
        "caf\u00E9\u0301|caf\u00E9\u0301/word"
      })
  void keepTogetherWhatAReaderKeepsTogether(String text, String expected) {
    assertEquals(expected, terms(text));
  }
}
