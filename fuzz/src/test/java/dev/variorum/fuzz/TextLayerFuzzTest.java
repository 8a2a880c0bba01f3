package dev.variorum.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.variorum.core.text.TextLaws;

/** The laws of the text layer on any text, lone surrogates among it. */
class TextLayerFuzzTest {
  @FuzzTest
  void anyText(FuzzedDataProvider data) {
    TextLaws.all(data.consumeRemainingAsString());
  }
}
