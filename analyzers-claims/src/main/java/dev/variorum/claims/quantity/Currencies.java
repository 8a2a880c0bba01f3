package dev.variorum.claims.quantity;

import java.util.HashMap;
import java.util.Map;
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
  private static final Map<String, String> SIGNS = new HashMap<>();
  private static final Map<String, String> DOLLARS = new HashMap<>();

  static {
    words("USD", "dollar", "dollars", "dlr", "dlrs", "buck", "bucks", "greenback", "greenbacks");
    words("EUR", "euro", "euros");
    words("GBP", "quid", "sterling", "stg");
    words("XEU", "ecu", "ecus");
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
    words("cent", "cent", "cents", "ct", "cts");
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
    signs();
  }

  private Currencies() {}

  private static void words(String code, String... words) {
    for (String word : words) {
      WORDS.put(word, code);
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
}
