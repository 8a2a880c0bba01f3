package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money by sign, code and word, as ISO 4217 codes.
 *
 * <p>A word that several states use ({@code franc}, {@code crown}, {@code peso}) stays a word
 * unless an adjective says whose it is; {@code dollar} alone is the US dollar, {@code pound} as
 * money the British one.
 */
final class Currencies {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> NATIONAL = new HashMap<>();
  private static final Map<String, String> SIGNS = new HashMap<>();
  private static final Map<String, String> DOLLARS = new HashMap<>();
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
    words("USD", "dollar", "dollars", "buck", "bucks", "greenback", "greenbacks");
    words("EUR", "euro", "euros");
    words("GBP", "quid", "sterling");
    words("JPY", "yen");
    words("CNY", "yuan", "renminbi", "rmb", "kuai", "\u5143");
    words("JPY", "\u5186");
    words("KRW", "won");
    words("RUB", "rouble", "roubles", "ruble", "rubles");
    words("PLN", "zloty", "zlotys", "zloties");
    words("HUF", "forint", "forints");
    words("ILS", "shekel", "shekels");
    words("BRL", "reais");
    words("ZAR", "rand");
    words("THB", "baht");
    words("MYR", "ringgit");
    words("IDR", "rupiah", "rupiahs");
    words("VND", "dong");
    words("BDT", "taka");
    words("NGN", "naira");
    words("UAH", "hryvnia", "hryvnias");
    words("GHS", "cedi", "cedis");
    words("TRY", "tl");
    words("BTC", "bitcoin", "bitcoins", "btc");
    words("ETH", "ether", "eth");
    words("satoshi", "satoshi", "satoshis");
    words("cent", "cent", "cents");
    words("penny", "penny", "pence", "pennies");
    for (String plain :
        new String[] {
          "franc",
          "mark",
          "peso",
          "rupee",
          "crown",
          "dinar",
          "dirham",
          "shilling",
          "guilder",
          "peseta",
          "escudo",
          "schilling",
          "drachma",
          "riyal",
          "rial",
          "kopek",
          "kip",
          "tenge",
          "manat",
          "lari",
          "dram",
          "som",
          "leu",
          "lev",
          "kuna",
          "quetzal",
          "lempira",
          "guarani",
          "sol",
          "bolivar",
          "colon",
          "austral",
          "ruupiah",
          "groschen",
          "deutschmark",
          "centavo",
          "kopeck",
          "fen",
          "mao",
          "jiao",
          "sen"
        }) {
      words(plain, plain, plain + "s");
    }
    words("krona", "krona", "kronor");
    words("krone", "krone", "kroner");
    words("koruna", "koruna", "korunas", "koruny");
    words("lira", "lira", "liras", "lire");
    words("markka", "markka", "markkas", "markkaa");
    words("lei", "lei");
    words("rupee", "rs");
    words("bolivar", "bol\u00EDvar", "bol\u00EDvares", "bolivares");
    words("colon", "col\u00F3n", "colones");
    national();
    signs();
  }

  private Currencies() {}

  private static void words(String code, String... words) {
    for (String word : words) {
      WORDS.put(word, code);
    }
  }

  private static void national() {
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

  private static void signs() {
    String[] signs = {
      "$", "USD", "\u20AC", "EUR", "\u00A3", "GBP", "\u00A5", "JPY", "\uFFE5", "JPY", "\u20B9",
      "INR", "\u20A8", "rupee", "\u20BD", "RUB", "\u20A9", "KRW", "\u20AA", "ILS", "\u20AB", "VND",
      "\u20B4", "UAH", "\u20A6", "NGN", "\u20BA", "TRY", "\u20BF", "BTC", "\u0E3F", "THB", "\u20A1",
      "CRC", "\u20AD", "LAK", "\u20B1", "PHP", "\u00A2", "cent", "\u20B2", "PYG", "\u20B5", "GHS",
      "\u20B8", "KZT", "\u20AE", "MNT", "\u20BC", "AZN", "\u20BE", "GEL", "\u20A3", "franc",
      "\u20A4", "lira", "\u17DB", "KHR", "\u060B", "AFN", "\uFDFC", "IRR", "\uFE69", "USD",
      "\uFF04", "USD", "\uFFE1", "GBP"
    };
    for (int i = 0; i < signs.length; i += 2) {
      SIGNS.put(signs[i], signs[i + 1]);
    }
    String[] dollars = {
      "us", "USD", "hk", "HKD", "c", "CAD", "ca", "CAD", "cad", "CAD", "cdn", "CAD", "can", "CAD",
      "a", "AUD", "au", "AUD", "aus", "AUD", "aud", "AUD", "nz", "NZD", "s", "SGD", "sg", "SGD",
      "nt", "TWD", "r", "BRL", "mx", "MXN", "mex", "MXN", "mxn", "MXN", "usd", "USD", "tt", "TTD",
      "z", "ZWL", "j", "JMD", "hkd", "HKD", "sgd", "SGD", "nzd", "NZD"
    };
    for (int i = 0; i < dollars.length; i += 2) {
      DOLLARS.put(dollars[i], dollars[i + 1]);
    }
  }

  /** The currency of a lower-case word, singular or plural; not pounds, which may be a weight. */
  static @Nullable String word(String lower) {
    return WORDS.get(lower);
  }

  /** The currency of a sign. */
  static @Nullable String sign(String sign) {
    return SIGNS.get(sign);
  }

  /** The dollar that letters before the sign mean ({@code HK$}). */
  static @Nullable String dollar(String lowerPrefix) {
    return DOLLARS.get(lowerPrefix);
  }

  /** Whether a lower-case word may say whose currency it is. */
  static boolean isNation(String lower) {
    return NATIONS.contains(lower);
  }

  /** The currency of a nation's word, such as {@code swiss} and {@code franc}. */
  static String national(String nation, String singular) {
    String code = NATIONAL.get(nation + " " + singular);
    return code != null ? code : nation + " " + singular;
  }
}
