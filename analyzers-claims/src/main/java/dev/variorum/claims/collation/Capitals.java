package dev.variorum.claims.collation;

import java.util.HashMap;
import java.util.Map;

/**
 * Capitals that stand for the governments of their countries: one outlet writes {@code Khartoum}
 * where another writes {@code Sudan}. Immutable.
 */
final class Capitals {
  private static final String[] PAIRS = {
    "abu dhabi,emirates",
    "addis ababa,ethiopia",
    "algiers,algeria",
    "ankara,turkey",
    "athens,greece",
    "baghdad,iraq",
    "baku,azerbaijan",
    "bangkok,thailand",
    "beijing,china",
    "beirut,lebanon",
    "belgrade,serbia",
    "berlin,germany",
    "berne,switzerland",
    "bogota,colombia",
    "bratislava,slovakia",
    "brasilia,brazil",
    "brussels,belgium",
    "brussels,eu",
    "brussels,european union",
    "bucharest,romania",
    "budapest,hungary",
    "buenos aires,argentina",
    "cairo,egypt",
    "canberra,australia",
    "caracas,venezuela",
    "chisinau,moldova",
    "colombo,sri lanka",
    "copenhagen,denmark",
    "damascus,syria",
    "delhi,india",
    "dhaka,bangladesh",
    "doha,qatar",
    "dublin,ireland",
    "hanoi,vietnam",
    "harare,zimbabwe",
    "havana,cuba",
    "helsinki,finland",
    "islamabad,pakistan",
    "jakarta,indonesia",
    "jerusalem,israel",
    "juba,south sudan",
    "kabul,afghanistan",
    "kathmandu,nepal",
    "khartoum,sudan",
    "kiev,ukraine",
    "kigali,rwanda",
    "kyiv,ukraine",
    "lima,peru",
    "lisbon,portugal",
    "ljubljana,slovenia",
    "london,britain",
    "london,uk",
    "london,united kingdom",
    "madrid,spain",
    "manila,philippines",
    "mexico city,mexico",
    "minsk,belarus",
    "mogadishu,somalia",
    "moscow,russia",
    "moscow,kremlin",
    "nairobi,kenya",
    "new delhi,india",
    "nicosia,cyprus",
    "oslo,norway",
    "ottawa,canada",
    "paris,france",
    "prague,czech republic",
    "pretoria,south africa",
    "pyongyang,north korea",
    "quito,ecuador",
    "rabat,morocco",
    "reykjavik,iceland",
    "riga,latvia",
    "riyadh,saudi arabia",
    "rome,italy",
    "sanaa,yemen",
    "santiago,chile",
    "sarajevo,bosnia",
    "seoul,south korea",
    "skopje,macedonia",
    "sofia,bulgaria",
    "stockholm,sweden",
    "taipei,taiwan",
    "tallinn,estonia",
    "tbilisi,georgia",
    "tehran,iran",
    "the hague,netherlands",
    "tirana,albania",
    "tokyo,japan",
    "tripoli,libya",
    "tunis,tunisia",
    "vienna,austria",
    "vilnius,lithuania",
    "warsaw,poland",
    "washington,us",
    "washington,united states",
    "washington,america",
    "wellington,new zealand",
    "yerevan,armenia",
    "zagreb,croatia"
  };

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (String pair : PAIRS) {
      String[] two = pair.split(",");
      COUNTRIES.merge(two[0], two[1], (a, b) -> a + "," + b);
    }
  }

  private Capitals() {}

  /** Whether the one is the capital of the other, both in lower case; symmetric. */
  static boolean isOneGovernment(String a, String b) {
    return stands(a, b) || stands(b, a);
  }

  private static boolean stands(String capital, String country) {
    for (String one : COUNTRIES.getOrDefault(capital, "").split(",")) {
      if (one.equals(country)) {
        return true;
      }
    }
    return false;
  }
}
