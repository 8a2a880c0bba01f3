package dev.variorum.claims.quantity;

import dev.variorum.claims.numeral.CurrencyCodes;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.core.text.Terms.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a currency word, sign or code behind a figure. */
final class CurrencyReader {
  private final Pieces pieces;

  CurrencyReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A currency word, sign or code behind the figure. */
  @Nullable UnitPhrase money(int i) {
    if (pieces.kind(i) == Kind.CURRENCY) {
      String code = Currencies.sign(pieces.written(i));
      boolean next = pieces.kind(i + 1) == Kind.NUMBER && pieces.isGlued(i + 1);
      return code == null || next && !pieces.isGlued(i)
          ? null
          : new UnitPhrase(new Unit(code, Type.MONEY), i + 1);
    }
    String written = pieces.written(i);
    if (CurrencyCodes.isCode(written)) {
      if (pieces.isGlued(i + 1) && pieces.kind(i + 1) == Kind.NUMBER) {
        return null;
      }
      return new UnitPhrase(new Unit(canonicalCode(written), Type.MONEY), i + 1);
    }
    if (pieces.kind(i) != Kind.WORD) {
      return null;
    }
    int at = i;
    StringBuilder nation = new StringBuilder();
    while (at < i + 3 && NationalCurrencies.isNation(pieces.word(at))) {
      nation.append(nation.length() == 0 ? "" : " ").append(pieces.word(at));
      at++;
      if (pieces.written(at).equals(".") && pieces.isGlued(at)) {
        at++;
      }
    }
    String word = pieces.word(at);
    String code = Currencies.word(word);
    boolean pounds = word.equals("pounds") || word.equals("pound");
    if (code == null && !(pounds && nation.length() > 0)) {
      return lowerCode(i);
    }
    if (word.equals("sterling") && nation.length() > 0) {
      return null;
    }
    String unit =
        nation.length() == 0
            ? String.valueOf(code)
            : NationalCurrencies.of(nation.toString(), Plurals.singular(word));
    return new UnitPhrase(new Unit(unit, Type.MONEY), at + 1);
  }

  /** {@code 20 usd}: a code in small letters right behind a figure. */
  private @Nullable UnitPhrase lowerCode(int i) {
    String word = pieces.word(i);
    boolean code =
        switch (word) {
          case "usd",
              "eur",
              "gbp",
              "jpy",
              "cny",
              "inr",
              "chf",
              "aud",
              "cad",
              "hkd",
              "sek",
              "nok",
              "dkk",
              "pln",
              "zar",
              "krw",
              "sgd",
              "nzd",
              "mxn",
              "brl" ->
              true;
          default -> false;
        };
    return code
        ? new UnitPhrase(new Unit(word.toUpperCase(java.util.Locale.ROOT), Type.MONEY), i + 1)
        : null;
  }

  static String canonicalCode(String code) {
    return code.equals("RMB") || code.equals("CNH") ? "CNY" : code;
  }
}
