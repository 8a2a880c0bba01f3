package dev.variorum.claims.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Amsterdam-based Brightwell Foods, Brightwell Foods",
    "Hangzhou based Alibaba, Alibaba",
    "German Chancellor Ada Brandt, Ada Brandt",
    "Quarterback Dean Corrie, Dean Corrie",
    "GM Ed Harlow, Ed Harlow",
    "Dean Corrie, Dean Corrie",
    "General Motors, General Motors",
    "Calder Trust, Calder Trust",
    "QwQ-32B, QwQ 32B",
    "Challenger Ida Brandt, Ida Brandt",
    "Whistleblower Dean Corrie, Dean Corrie",
    "mum of three Ida Brandt, Ida Brandt",
    "people around Ida Brandt, people around Ida Brandt"
  })
  void whatStandsBeforeANameGoes(String name, String plain) {
    assertEquals(plain, PlainNames.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Brandt, true",
    "Bank of Calder, true",
    "mum of three Ida Brandt, true",
    "people around Ida Brandt, false",
    "two members of his campaign, false"
  })
  void aDescriptionByWayOfANameIsNoName(String words, boolean name) {
    assertEquals(name, PlainNames.isName(words));
  }
}
