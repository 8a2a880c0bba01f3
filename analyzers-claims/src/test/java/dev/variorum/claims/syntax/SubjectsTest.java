package dev.variorum.claims.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.claims.grammar.Phrase;
import dev.variorum.claims.grammar.Words;
import dev.variorum.core.corpus.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brand said it.|said|Brand",
        "The mayor of Oria said it.|said|mayor",
        "Brand, who sails boats, said it.|said|Brand",
        "Brand, a lawyer from Oria, said it.|said|Brand",
        "Brand (R-Oria) said it.|said|Brand",
        "People close to the mayor said it.|said|People",
        "Voters who back the mayor said it.|said|Voters",
        "Brand rose and said it.|said|Brand",
        "Brand left, saying it.|saying|Brand",
        "Brand said that Holm left, adding it.|adding|Brand",
        "Brand sent a letter saying it.|saying|Brand",
        "In a statement the company said it.|said|company",
        "Last week, Brand said it.|said|Brand",
        "The senator on Tuesday said it.|said|senator",
        "Brand himself said it.|said|Brand",
        "More than six in 10 said it.|said|six",
        "Polls show it.|show|Polls",
        "Brand wants to say it.|say|Brand",
        "After Holm left, Brand said it.|said|Brand",
        "Holm's repeated calls for help said it.|said|calls"
      })
  void theSubjectOfAVerb(String text, String verb, String head) {
    Words words = new Words(Document.of("a", text));
    Chunks chunks = Chunks.of(words);
    int term = 0;
    while (!words.is(term, verb)) {
      term++;
    }
    Phrase subject = new Subjects(chunks).before(chunks.of(term));
    assertEquals(
        head,
        subject == null ? null : words.span(subject.headFrom(), subject.headLast()).of(text),
        text);
  }
}
