package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which currency a nation's word makes of a word that several nations use. */
final class NationalCurrencies {
  private static final Map<String, String> NATIONAL = new HashMap<>();
  private static final Set<String> NATIONS =
      WordList.of(
          "us u.s american canadian australian singapore singaporean zealand kong taiwan",
          "taiwanese swiss french belgian luxembourg finnish swedish danish norwegian",
          "icelandic czech slovak british sterling irish egyptian syrian lebanese turkish",
          "italian german west deutsche dutch spanish portuguese greek austrian mexican",
          "chilean colombian argentine argentinian philippine filipino cuban uruguayan",
          "indian pakistani nepalese sri lankan indonesian mauritian chinese japanese",
          "korean south north russian ukrainian belarusian polish hungarian romanian",
          "bulgarian croatian serbian israeli iraqi kuwaiti jordanian bahraini tunisian",
          "algerian libyan saudi qatari omani iranian yemeni emirati moroccan thai",
          "malaysian vietnamese bangladeshi kenyan ugandan tanzanian somali nigerian",
          "ghanaian brazilian peruvian venezuelan bolivian african jamaican hong new lao",
          "costa rican kazakh georgian armenian azerbaijani uzbek");

  static {
    String[] entries = {
      "us dollar",
      "USD",
      "u.s dollar",
      "USD",
      "american dollar",
      "USD",
      "canadian dollar",
      "CAD",
      "australian dollar",
      "AUD",
      "singapore dollar",
      "SGD",
      "hong kong dollar",
      "HKD",
      "new zealand dollar",
      "NZD",
      "zealand dollar",
      "NZD",
      "kong dollar",
      "HKD",
      "taiwan dollar",
      "TWD",
      "new taiwan dollar",
      "TWD",
      "swiss franc",
      "CHF",
      "swedish krona",
      "SEK",
      "swedish crown",
      "SEK",
      "danish krone",
      "DKK",
      "danish crown",
      "DKK",
      "norwegian krone",
      "NOK",
      "norwegian crown",
      "NOK",
      "icelandic krona",
      "ISK",
      "czech koruna",
      "CZK",
      "czech crown",
      "CZK",
      "british pound",
      "GBP",
      "sterling pound",
      "GBP",
      "egyptian pound",
      "EGP",
      "turkish lira",
      "TRY",
      "mexican peso",
      "MXN",
      "chilean peso",
      "CLP",
      "colombian peso",
      "COP",
      "argentine peso",
      "ARS",
      "argentinian peso",
      "ARS",
      "philippine peso",
      "PHP",
      "indian rupee",
      "INR",
      "pakistani rupee",
      "PKR",
      "sri lankan rupee",
      "LKR",
      "chinese yuan",
      "CNY",
      "chinese renminbi",
      "CNY",
      "japanese yen",
      "JPY",
      "korean won",
      "KRW",
      "south korean won",
      "KRW",
      "russian rouble",
      "RUB",
      "iraqi dinar",
      "IQD",
      "kuwaiti dinar",
      "KWD",
      "jordanian dinar",
      "JOD",
      "serbian dinar",
      "RSD",
      "saudi riyal",
      "SAR",
      "qatari riyal",
      "QAR",
      "iranian rial",
      "IRR",
      "omani rial",
      "OMR",
      "moroccan dirham",
      "MAD",
      "emirati dirham",
      "AED",
      "kenyan shilling",
      "KES",
      "ugandan shilling",
      "UGX",
      "tanzanian shilling",
      "TZS",
      "romanian lei",
      "RON",
      "romanian leu",
      "RON",
      "bulgarian lev",
      "BGN",
      "south african rand",
      "ZAR",
      "african rand",
      "ZAR",
      "brazilian real",
      "BRL",
      "brazilian reai",
      "BRL",
      "peruvian sol",
      "PEN",
      "lao kip",
      "LAK",
      "costa rican colon",
      "CRC"
    };
    for (int i = 0; i < entries.length; i += 2) {
      NATIONAL.put(entries[i], entries[i + 1]);
    }
  }

  private NationalCurrencies() {}

  /** Whether a lower-case word may say whose currency it is. */
  static boolean isNation(String lower) {
    return NATIONS.contains(lower);
  }

  /** The currency of a nation's word, such as {@code swiss} and {@code franc}. */
  static String of(String nation, String singular) {
    String code = NATIONAL.get(nation + " " + singular);
    return code != null ? code : nation + " " + singular;
  }
}
