package dev.variorum.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.variorum.core.text.Sections.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
  private static final String PROSE =
      "The river broke its bank in the night, and water stood in four streets by the morning.\n\n";

  private static List<String> furniture(String text) {
    Sections sections = Sections.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      found.add(sections.reason(i) + " " + sections.span(i).of(text));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARING|Share on Facebook Tweet Email Print",
        "SHARING|Share this article: Facebook, Twitter, WhatsApp, LinkedIn",
        "SHARING|Share Tweet Save",
        "BYLINE|By Jane Doe",
        "BYLINE|By JANE DOE and John Roe, Staff Writers",
        "BYLINE|By Ludwig van der Berg/Mar 13, 2025",
        "NEWSLETTER|Sign up for our morning newsletter",
        "NEWSLETTER|Get the day's top stories in your inbox every morning.",
        "NEWSLETTER|Subscribe to our weekly briefing for more stories like this.",
        "NEWSLETTER|Want the news by breakfast? Sign up for the Early Post.",
        "NEWSLETTER|Call the newsdesk on 01632 960 144",
        "NEWSLETTER|Seen something? Email our newsdesk",
        "SHARING|214 shares \u00B7 37 comments",
        "RIGHTS|\u00A9 2025 The Outlet. All rights reserved.",
        "RIGHTS|Copyright 2025 The Outlet Ltd",
        "RIGHTS|All rights reserved. This material may not be published or rewritten.",
        "NAVIGATION|Advertisement",
        "NAVIGATION|ADVERTISEMENT - SCROLL TO CONTINUE",
        "NAVIGATION|Skip to main content",
        "NAVIGATION|We use cookies to improve this site",
        "NAVIGATION|You are listening to Radio Quay on 98.3.",
        "NAVIGATION|Refresh for updates \u00B7 214 comments",
        "NEWSLETTER|The Daily is read by 40,000 people. Start a 30-day trial.",
        "RELATED|MORE ON OUR PAGES: 7 things about rivers",
        "RELATED|Read more: Ten facts about rivers",
        "RELATED|Related",
        "RELATED|You may also like"
      })
  void linesAroundAnArticle(Reason reason, String line) {
    assertEquals(List.of(reason + " " + line), furniture(PROSE + line + "\n\n" + PROSE));
  }

  @Test
  void piecesBetweenBarsAreAStrip() {
    String strip = "The Weekly | Issue 13 | Subscribe from 49 crowns a month";
    assertEquals(List.of("NAVIGATION " + strip), furniture(PROSE + strip + "\n\n" + PROSE));
    String share = "Follow us on Chatterbox | 214 comments";
    assertEquals(List.of("NAVIGATION " + share), furniture(PROSE + share + "\n\n" + PROSE));
    String table = "Tarnby | 3,140";
    assertEquals(List.of(), furniture(PROSE + table + "\n\n" + PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time the police arrived, nobody was there.",
        "By Friday, the water had gone.",
        "You are listening to a man who saw it, and who will not say so in court.",
        "Start with the trial, which will last 30 days.",
        "More on the river than on land, the night was long.",
        "By Monday evening the water was two metres deep in the lower town",
        "Share prices of the bank fell by four percent on Thursday.",
        "The post office and the print shop were under water.",
        "Shares of Facebook and Twitter rose in early trading, and LinkedIn followed.",
        "The newsletter of the parish had warned of this.",
        "Call it a day, the newsdesk was told.",
        "He sold 214 shares after 37 comments.",
        "Get out now, the mayor told them.",
        "Copyright law protects such texts, the court said in 2019.",
        "Related cases are pending in three courts.",
        "Related: the case of the lower town, which the court heard in May, is still open.",
        "More from the river came in the night, and the streets filled again.",
        "Cookies are baked here, and this site has done so since 1920, which we use as a boast.",
        "Search teams found two more people on Wednesday.",
        "Home owners were told to leave.",
        "He follows the comments on X and Reddit, and reads his e-mail late.",
        "Trending upwards since May, the price reached a record.",
        "Subscribers will pay 5% more.",
        "Read the letter again, she said."
      })
  void proseStaysBody(String line) {
    assertEquals(List.of(), furniture(PROSE + line + "\n\n" + PROSE));
  }

  @Test
  void headlinesBelowAHeadingAreOfOtherStories() {
    assertEquals(
        List.of(
            "RELATED Read next",
            "RELATED Mayor denies all",
            "RELATED Who pays for the flood?",
            "SHARING Share Tweet Print"),
        furniture(
            PROSE + "Read next\nMayor denies all\nWho pays for the flood?\nShare Tweet Print\n"));
  }

  @Test
  void proseBelowAHeadingEndsTheList() {
    assertEquals(
        List.of("RELATED Read next", "RELATED Mayor denies all"),
        furniture(PROSE + "Read next\nMayor denies all\n" + PROSE));
  }

  @Test
  void aSectionHeadingIsNotFurniture() {
    assertEquals(
        List.of(), furniture("Town under water\n\n" + PROSE + "What comes next\n\n" + PROSE));
    assertEquals(List.of(), furniture(PROSE + "A last line without a stop\n"));
    assertEquals(List.of(), furniture("Only a title"));
  }
}
