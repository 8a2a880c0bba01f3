package dev.variorum.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.variorum.core.corpus.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  /** Bound, value, range end and unit of every quantity, joined by semicolons. */
  private static String read(String text) {
    return Quantities.scan(text).stream()
        .map(
            q ->
                q.bound().symbol()
                    + q.value().stripTrailingZeros().toPlainString()
                    + q.to().map(t -> ".." + t.stripTrailingZeros().toPlainString()).orElse("")
                    + (q.unit().isEmpty() ? "" : " " + q.unit()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm paid $4.5 million for it.|=4500000 USD",
        "It cost HK$31 billion.|=31000000000 HKD",
        "They asked for 300 Swiss francs.|=300 CHF",
        "The fine was EUR 20m.|=20000000 EUR",
        "He owed £3bn to them.|=3000000000 GBP",
        "It took 46 million crowns to repair.|=46000000 crown",
        "A ticket is twelve dollars and fifty cents.|=12.5 USD",
        "Shares trade at 470 pence a share.|=470 penny per share",
        "Sales grew by 8.4 per cent.|=8.4 percent",
        "Support fell two percentage points.|=2 percentage point",
        "The bank raised it by 25 basis points.|=25 basis point",
        "At least ten houses burned.|>=10 house",
        "More than 600 homes were flooded.|>600 home",
        "Nearly 40 people came.|~40 people",
        "Up to 90 workers may go.|<=90 worker",
        "No fewer than 12 boats sank.|>=12 boat",
        "Roughly 3,100 boxes are stranded.|~3100 box",
        "It is not quite 90 miles away.|<90 mile",
        "Pay no later than 72 hours after it.|<=72 hour",
        "The best part of 200 residents left.|~200 resident",
        "Getting on for 40 residents left.|~40 resident",
        "Less than half of the crew stayed.|<0.5 crew",
        "Some 2,300 residents left.|~2300 resident",
        "Twenty or more residents left.|>=20 resident",
        "Dozens of cars burned.|>12 car",
        "The bridge is 40 metres long.|=40 metre",
        "It covers 12 square kilometres.|=12 square kilometre",
        "The wind blew at 90 kilometres per hour.|=90 kilometre per hour",
        "They drank 3 to 4 litres.|=3..4 litre",
        "It fell from 7.8 to 6.9 metres.|=7.8..6.9 metre",
        "Between 20 and 30 goats were lost.|=20..30 goat",
        "The six-mile road is shut.|=6 mile",
        "A 10-gallon drum leaked.|=10 gallon",
        "It was minus 17 degrees Celsius.|=-17 degree Celsius",
        "The girl is five years old.|=5 year of age",
        "Osric Vane, 52, said so.|=52 year of age",
        "It is 21 times bigger than hers.|=21 times",
        "Output rose threefold.|=3 times",
        "A 4x increase is planned.|=4 times",
        "He called three times.|=3 time",
        "They waited for half an hour.|=30 minute",
        "It took three quarters of an hour.|=45 minute",
        "They stayed two weeks.|=2 week",
        "A third of the voters agreed.|=0.333333333333333 voter",
        "Brant will pay 412 pence for each Tolley share.|=412 penny per share",
        "More than 40 of the 312 passengers were hurt.|>40 passenger; =312 passenger",
        "Half of the 18 boats sank.|=0.5 boat; =18 boat",
        "It cost 5\u0301|=5",
        "Of the 18,000 homes cut off, 11,000 have been reconnected.|=18000 home; =11000 home",
        "Four people died and eleven are missing.|=4 people; =11 people",
        "The new one has 32 billion cells versus 671 billion.|=32000000000 cell; =671000000000 cell",
        "Rain of 96 millimetres fell against 148 elsewhere.|=96 millimetre; =148 millimetre",
        "Am I eligible for 35 lakh rupees?|=3500000 rupee",
        "Unemployment is 5 percent, up from 4.|=5 percent; =4 percent",
        "Net profit was 39.4 mln dlrs or 12 cts a share.|=39400000 USD; =12 cent per share",
        "The fee is 46 euros per 100 kilos.|=46 EUR per 100 kilogram",
        "The plant makes 150,000 cars a year.|=150000 car per year",
        "It expects $1.48 to $1.52 per share.|=1.48..1.52 USD per share",
        "The network has 14m customers.|=14000000 customer",
        "Just one person owns a copy.|=1 person",
        "Growth of 16 percent to 250,000 is likely.|=16 percent; =250000"
      })
  void readsValueBoundAndUnit(String text, String expected) {
    assertEquals(expected, read(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She steers Boat 27 alone.",
        "Take Route 9 to the coast.",
        "He held a receipt numbered 418.",
        "The QX-32B and the o3-mini are models.",
        "Call 555-0147 or 020-7946-0958 now.",
        "Call 01632 960 144 or 0555 014 412.",
        "In 1987 it was sold.",
        "It happened on 6 March 2025 at 3.10 a.m.",
        "The 10th runner won.",
        "In the 1990s it was common.",
        "They use Merlin 2.5 at work.",
        "See page 12 and chapter four.",
        "See https://example.org/a/30%25/20 for more.",
        "She lost 6-4 5-7 in the end.",
        "The song was in the top 40.",
        "They play in the Six Nations.",
        "No one came."
      })
  void leavesNamesLabelsAndDatesAlone(String text) {
    assertEquals("", read(text), text);
  }

  @Test
  void aConversionInBracketsIsOneFactAndNoMinus() {
    List<Quantity> found = Quantities.scan("The state gave 380 billion yuan ($52.4 billion).");
    assertEquals(2, found.size());
    assertEquals("CNY", found.get(0).unit());
    assertEquals(Optional.empty(), found.get(0).conversionOf());
    assertEquals("USD", found.get(1).unit());
    assertEquals(Optional.of(0), found.get(1).conversionOf());
    assertTrue(found.get(1).value().signum() > 0);
  }

  @Test
  void anElidedUnitSaysSo() {
    List<Quantity> found = Quantities.scan("It has 671 billion cells, of which 37 billion are on.");
    assertEquals(List.of(false, true), found.stream().map(Quantity::elided).toList());
    assertEquals("cell", found.get(1).unit());
    assertEquals(Type.COUNT, found.get(1).type());
  }

  @Test
  void theSpanHoldsModifierFigureAndUnit() {
    String text = "By noon more than 600 flooded houses stood empty.";
    Quantity q = Quantities.scan(text).get(0);
    assertEquals("more than 600 flooded houses", q.span().of(text));
    assertEquals("600", q.number().of(text));
    assertEquals("flooded houses", q.noun());
  }

  @Test
  void unitsHavePlainWords() {
    assertEquals("yuan", Quantities.scan("It cost 5 yuan.").get(0).unitWords());
    assertEquals("feet", Quantities.scan("It is 5 ft high.").get(0).unitWords());
    assertEquals(
        "yuan per kilogram", Quantities.scan("It costs 5 yuan per kilo.").get(0).unitWords());
  }

  @Test
  void documentAndTextAgree() {
    String text = "Nine people lost 46 million crowns.\n\nAbout 12 per cent was paid back.";
    assertEquals(Quantities.scan(text), Quantities.scan(Document.of("a", text)));
  }
}
