package dev.variorum.claims.numeral;

import java.util.Currency;
import java.util.HashSet;
import java.util.Set;

/** The three-letter currency codes of ISO 4217, as the JDK knows them. */
public final class CurrencyCodes {
  private static final Set<String> CODES = codes();

  private CurrencyCodes() {}

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      codes.add(currency.getCurrencyCode());
    }
    // Words in capitals or codes of no country that news never means as money.
    codes.removeAll(Set.of("ALL", "TOP", "TRY", "XXX", "XTS", "MOP", "BAM", "COP", "GEL"));
    codes.addAll(Set.of("RMB", "BTC", "ETH", "TRY", "CNH"));
    return Set.copyOf(codes);
  }

  /** Whether {@code written}, in capitals, is such a code. */
  public static boolean isCode(String written) {
    return CODES.contains(written);
  }
}
