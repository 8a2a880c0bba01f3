package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** In each case a bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // titles, ranks and initials
        "He met Dr. Smith. | She left.",
        "Mr. and Mrs. Jones came. | They stayed.",
        "Gov. Gavin Hale signed it. | Critics sued.",
        "J. K. Rowling wrote it. | It sold.",
        "J.K. Rowling wrote it. | It sold.",
        "George W. Bush spoke. | He left.",
        "Lt. Col. A. B. Marsh, Sgt. Lee and Capt. Roe were there. | All survived.",
        "It was written by Henry James Jr. | The book sold well.",
        "Martin Luther King Jr. Day is in January. | Schools close.",
        "St. Louis won. | Mt. Everest is high.",
        "The Rev. Al Moss agreed. | So did Prof. Ng.",
        // countries, hours, degrees
        "The U.S. Senate voted. | It passed.",
        "He lives in the U.S. | He works in Canada.",
        "Exports to the U.S. fell. | Others rose.",
        "The U.K. and the E.U. agreed. | Talks ended.",
        "It began at 3.10 a.m. on Tuesday. | Sirens sounded at 4 p.m. | Nobody slept.",
        "It began at 9 a.m. Tuesday. | It ended at noon.",
        "She holds a Ph.D. in physics. | Her brother does not.",
        "He lives in Washington, D.C. | She does not.",
        // firms
        "Apple Inc. said so. | Acme Corp. did not.",
        "He works for Acme Inc. | The pay is good.",
        "Smith & Co. Ltd. closed. | Jobs went.",
        "Shares of Alibaba Group Holding Ltd. rose 8%. | Tencent Holdings Ltd. fell.",
        // numbers
        "It rose 3.5 percent to 1,234.56 points. | Traders cheered.",
        "No. 5 is alive. | No. 6 is not.",
        "See p. 12 and pp. 3-5. | Then stop.",
        "See Fig. 3 and Sec. 4 of Vol. 2. | Then stop.",
        "The answer was no. | He left.",
        "It rose to 3.5. | Tesla fell.",
        "It raised $1.5bn. | Amazon declined to comment.",
        "It launched v2.0. | Users cheered.",
        "Read it on x.com. | Users did.",
        "He is at No. 10 Downing Street. | She is not.",
        "Bus no. 5 stopped. | We got off.",
        "She was born ca. 1900. | He was not.",
        "About 50 were hurt. | Forty-two were freed.",
        "It fell by 12. | 14 people were hurt.",
        "It cost $5. | That was cheap.",
        "Prices rose 8%. | Wages did not.",
        "Version 2.0 is out. | Version 1.9.3 is not.",
        "It grew in 2024. | In 2025 it shrank.",
        "On Jan. 5 it rained. | On Feb. 6 it did not.",
        "It happened on Thursday, Oct. 14. | Nobody saw it.",
        "1. First point. | 2. Second point.",
        "Sales were about 1.5 million vs. 2 million. | Profits fell.",
        // quotation marks and closers
        "\"Go!\" he said. | She went.",
        "\"Go!\" Smith shouted. | She went.",
        "\"Is it true?\" asked Ms. Lee. | It was.",
        "\"It is over.\" | He left the room.",
        "He said: \"It is over.\" | She disagreed.",
        "\u201CIt is over,\u201D he said. | \u201CGo home.\u201D",
        "\u201CIt is over.\u201D | \u201CNo, it is not.\u201D",
        "\u201CWe won!\u201D the mayor said. | Crowds cheered.",
        "\u2018It is over.\u2019 | He left.",
        "He left (at last). | She stayed.",
        "He left. | (She stayed.) | They met again.",
        "(He left.) | She stayed.",
        "It was \u201Cgreat.\u201D | Others disagreed.",
        "Did he say \u201Cno\u201D? | He did.",
        "What?! | Really?!! | Yes.",
        // ellipses and dashes
        "He waited \u2026 and waited. | Nothing came.",
        "He waited ... and waited. | Nothing came.",
        "He waited... | Nothing came.",
        "Well \u2014 he said \u2014 no. | Fine.",
        // small letters, names with stops and signs
        "Visit example.com for more. | It is free.",
        "Yahoo! is a firm. | It exists.",
        "Yahoo! Inc. said so. | It did.",
        "Sen. Roe (R-Tex.) said so. | Nobody heard.",
        "The firm (NYSE: ACME) fell. | Others rose.",
        "Acme Inc. (NASDAQ: ACME) fell. | Others rose.",
        "Ms. Lee, 45, of St. Paul, Minn., agreed. | Her son did not.",
        "Sirens sounded at 4 p.m. EST on Monday. | Nobody slept.",
        "DR. SMITH AGREED. | OTHERS DID NOT.",
        "Garcia et al. found it. | Others confirmed it.",
        "\"Why?\" is the question. | Nobody knows.",
        "\"It's over,\" he said. | \"Go home.\"",
        "J.P. Morgan Chase & Co. fell. | Citigroup rose.",
        "The Sept. 11 attacks changed that. | Laws followed.",
        "She uses Node.js and ASP.NET daily. | He does not.",
        "Write to a.b@example.org. | Thanks.",
        "The iPhone sold well. | iPads did not.",
        "e.g. this one, i.e. that one, etc. and so on. | End.",
        "Apples, pears, etc. | The list goes on.",
        "It was approx. 5 km. | We walked.",
        "Brown v. Board of Education came first. | Roe followed.",
        "The vote was 5 to 4. | Justice Roe dissented.",
        "At 5 a.m. Mr. Lee left. | He came back at 6 p.m. | Mrs. Lee did not.",
        "They made a good team, she and I. | Did you see Albert I. Jones?",
        "The laws \u201Cappear less complex. . . .\u201D",
        "He used it [...] in his book. | She did not.",
        "\"He used the stairs [...]\" (Smith 55).",
        "It was so . . . . | Then it changed.",
        "It was . . . not so simple. | It changed.",
        "It was, the thing is . . . I forgot. | Sorry.",
        "He teaches (He was an engineer.) at the school. | She does not.",
        "She turned and said 'This is great.' to him. | He agreed.",
        "Let's ask Jane and co. | They should know.",
        "He lives on 5th st. near the park. | She does too.",
        "Mail Jane.Doe@example.com. | She will answer.",
        "The T. rex skeleton sold. | It was big.",
        // glued sentences and other scripts
        "The deal was signed on Monday.|The shares rose.",
        "\u4ECA\u5929\u4E0B\u96E8\u3002|\u660E\u5929\u6674\u3002",
        "Am I right? | Yes. | I am.",
        "It was vitamin C. | He took it.",
        "So did I. | Then we left.",
        "Plan B. was scrapped. | Nobody cared."
      })
  void splitsWhereTheBarsStand(String marked) {
    List<String> expected = new ArrayList<>();
    for (String part : marked.split("\\|")) {
      expected.add(part.strip());
    }
    String text = marked.replace("| ", "").replace("|", "");
    Sentences sentences = Sentences.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.add(sentences.span(i).of(text));
    }
    assertEquals(expected, found);
  }

  private static List<String> split(String text) {
    Sentences sentences = Sentences.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      found.add(sentences.span(i).of(text));
    }
    return found;
  }

  @Test
  void aLineIsAParagraphAndNoSentenceCrossesIt() {
    String text = "A headline without a stop\nFirst sentence here. Second one.\r\nThird";
    assertEquals(
        List.of("A headline without a stop", "First sentence here.", "Second one.", "Third"),
        split(text));
    Sentences sentences = Sentences.of(text);
    assertTrue(sentences.isHeadline(0));
    assertFalse(sentences.isHeadline(1));
    assertFalse(sentences.isHeadline(2));
    assertEquals(0, sentences.paragraph(0));
    assertEquals(1, sentences.paragraph(1));
    assertEquals(1, sentences.paragraph(2));
    assertEquals(2, sentences.paragraph(3));
  }

  @Test
  void textWrappedAtAFixedWidthIsJoined() {
    String text =
        "The river broke its bank in the night, and water stood in\n"
            + "four streets by the morning. Forty people were taken to\n"
            + "the school, where they were given blankets, hot soup and\n"
            + "a place to sleep. The mayor, Ms. Odile Marsh, said that\n"
            + "nobody was hurt.\n"
            + "\n"
            + "The rain is to go on until Friday, the weather office in\n"
            + "the capital said, and more streets may have to be closed\n"
            + "before it ends.\n";
    assertEquals(
        List.of(
            "The river broke its bank in the night, and water stood in\nfour streets by the"
                + " morning.",
            "Forty people were taken to\nthe school, where they were given blankets, hot soup and\n"
                + "a place to sleep.",
            "The mayor, Ms. Odile Marsh, said that\nnobody was hurt.",
            "The rain is to go on until Friday, the weather office in\nthe capital said, and more"
                + " streets may have to be closed\nbefore it ends."),
        split(text));
  }

  @Test
  void bulletsAreSentencesOfTheirOwn() {
    assertEquals(
        List.of("What is known:", "- Nine people died", "- Four are missing", "* Two fled"),
        split("What is known:\n- Nine people died\n- Four are missing\n\n* Two fled\n"));
  }

  @Test
  void blanksAreInNoSentence() {
    assertEquals(List.of(), split(" \u00A0\r\n\t\u3000"));
    assertEquals(List.of("One.", "Two."), split("\n\n  One.   Two.\u00A0 \n"));
  }

  @Test
  void findsTheSentenceAtAnOffset() {
    Sentences sentences = Sentences.of("One. Two.");
    assertEquals(0, sentences.firstEndingAfter(0));
    assertEquals(0, sentences.firstEndingAfter(3));
    assertEquals(1, sentences.firstEndingAfter(4));
    assertEquals(2, sentences.firstEndingAfter(9));
  }
}
