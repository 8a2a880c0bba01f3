package dev.variorum.claims.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import dev.variorum.core.corpus.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  /** A Friday. */
  private static final LocalDate WRITTEN = LocalDate.of(2025, 3, 7);

  private static String read(String text, Optional<LocalDate> written) {
    return Dates.scan(text, written).stream()
        .map(
            d ->
                d.kind()
                    + " "
                    + d.edtf()
                    + d.time().map(t -> "T" + t).orElse("")
                    + (d.symbol().isEmpty() ? "" : " " + d.symbol()))
        .map(String::strip)
        .collect(Collectors.joining("; "))
        .replace("  ", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It opened on 6 March 2025.|DATE 2025-03-06",
        "It opened on March 6, 2025.|DATE 2025-03-06",
        "It opened on 2025-03-06.|DATE 2025-03-06",
        "It opened on Thursday 6 March.|DATE 2025-03-06",
        "It opened on 28 December.|DATE 2024-12-28",
        "It will open on 2 May.|DATE 2025-05-02",
        "It opened in January.|DATE 2025-01",
        "It closed in October.|DATE 2024-10",
        "It closed in March 2024.|DATE 2024-03",
        "It was founded in 1951.|DATE 1951",
        "It was common in the 1990s.|DATE 199X",
        "A relic of the 19th century.|DATE 18XX",
        "He spoke on Thursday.|DATE 2025-03-06",
        "He will speak on Monday.|DATE 2025-03-10",
        "He spoke on Friday.|DATE 2025-03-07",
        "He spoke yesterday.|DATE 2025-03-06",
        "He spoke last week.|DATE 2025-02-24/2025-03-02",
        "He spoke last month.|DATE 2025-02",
        "He left last year.|DATE 2024",
        "It rang at half past seven.|TIME T07:30",
        "It rang at five past eight in the evening.|TIME T20:05",
        "It rang at a quarter to nine.|TIME T08:45",
        "It rang at ten to nine at night.|TIME T20:50",
        "They had gone by six in the evening.|TIME T18:00",
        "By six o'clock on Thursday evening they had gone.|TIME 2025-03-06T18:00; TIME EV",
        "It takes ten to nine people.|''",
        "It failed at twenty to midnight.|TIME T23:40",
        "They left their posts at six on Monday.|TIME 2025-03-03T06:00",
        "It was 21.40 last Monday when it rang.|TIME 2025-03-03T21:40",
        "It opens on the first day of July.|DATE 2025-07-01",
        "He left five months ago.|DATE 2024-10",
        "He left ten days ago.|DATE 2025-02-25",
        "Sales in the third quarter fell.|DATE 2024-35",
        "He left at 3.10 a.m. on Tuesday.|TIME 2025-03-04T03:10",
        "He left at 11 p.m.|TIME T23:00",
        "He left at noon on Monday.|TIME 2025-03-03T12:00",
        "He left at 4 a.m. and was back at 7.30.|TIME T04:00",
        "He left at 3.25 a.m. and was back at 7.30.|TIME T03:25; TIME T07:30",
        "They waited three months.|DURATION P3M",
        "They waited half an hour.|DURATION PT30M",
        "They waited for years.|DURATION PXY",
        "It is washed every week.|SET P1W",
        "She will leave in January next year.|DATE 2026-01",
        "It was a film of the 70s.|DATE 197X",
        "It is now quiet.|SYMBOLIC now"
      })
  void resolvesAgainstTheDayOfWriting(String text, String expected) {
    assertEquals(expected, read(text, Optional.of(WRITTEN)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He spoke on Thursday.|SYMBOLIC thursday",
        "He spoke last week.|SYMBOLIC last week",
        "He spoke on 6 March.|DATE XXXX-03-06",
        "He spoke on 6 March 2025.|DATE 2025-03-06"
      })
  void staysSymbolicWithoutADayOfWriting(String text, String expected) {
    assertEquals(expected, read(text, Optional.empty()), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They may march on the town.",
        "Mrs May said nothing.",
        "More than 2000 people came.",
        "The price was 3.10 then.",
        "The score was 3:2 at last."
      })
  void leavesOtherWordsAlone(String text) {
    assertEquals(
        List.of(),
        Dates.scan(text, Optional.of(WRITTEN)).stream()
            .filter(d -> d.kind() != DateMention.Kind.SYMBOLIC)
            .toList(),
        text);
  }

  @Test
  void theDayOfWritingComesFromMetadataThenADatelineNeverFromATail() {
    String dateline =
        "HARBOUR, 4 May 2024 (Northern Wire) - The pier closed on Friday, the town said.";
    assertEquals(Optional.of(LocalDate.of(2024, 5, 4)), Dates.written(Document.of("a", dateline)));
    Document dated =
        Document.builder("a", dateline)
            .published(Published.parse("2024-05-06").orElseThrow())
            .build();
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), Dates.written(dated));
    String tail =
        "The pier closed on Friday, the town said. It had stood for years.\n\n"
            + "It was never loved. Few went there. Nobody swam. The sea took it.\n\n"
            + "Ann Lee, 3 June 2023\n";
    assertEquals(Optional.empty(), Dates.written(Document.of("a", tail)));
  }

  @Test
  void everyDayReadsBackAsItselfInEveryForm() {
    Random random = new Random(11);
    String[] months = {
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    };
    for (int round = 0; round < 1000; round++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
      String month = months[day.getMonthValue() - 1];
      String[] forms = {
        day.getDayOfMonth() + " " + month + " " + day.getYear(),
        month + " " + day.getDayOfMonth() + ", " + day.getYear(),
        day.toString()
      };
      String form = forms[round % forms.length];
      String text = "The council met on " + form + " and again later.";
      List<DateMention> found = Dates.scan(text, Optional.empty());
      assertEquals(1, found.size(), text);
      assertEquals(day.toString(), found.get(0).edtf(), text);
      assertEquals(form, found.get(0).span().of(text), text);
    }
  }

  @Test
  void aWeekdayIsWithinAWeekOfTheDayOfWriting() {
    for (int shift = 0; shift < 14; shift++) {
      LocalDate written = WRITTEN.plusDays(shift);
      for (String day : List.of("Monday", "Wednesday", "Sunday")) {
        DateMention past = Dates.scan("They met on " + day + ".", Optional.of(written)).get(0);
        LocalDate met = past.first().orElseThrow();
        assertTrue(!met.isAfter(written) && met.isAfter(written.minusDays(7)));
        assertTrue(met.getDayOfWeek().name().equalsIgnoreCase(day));
      }
    }
  }
}
