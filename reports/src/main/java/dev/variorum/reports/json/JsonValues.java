package dev.variorum.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes values as JSON: numbers as numbers, dates and references as strings. */
final class JsonValues implements Value.Cases<Boolean> {
  /**
   * A decimal with more digits than this on either side of its point is written with an exponent.
   */
  private static final int PLAIN_SCALE = 400;

  private interface Writing {
    void run() throws IOException;
  }

  private final JsonGenerator out;

  JsonValues(JsonGenerator out) {
    this.out = out;
  }

  void write(Value value) throws IOException {
    try {
      if (!value.match(this)) {
        out.writeNull();
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean write(Writing writing) {
    try {
      writing.run();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Boolean otherwise() {
    return false;
  }

  @Override
  public Boolean text(String words) {
    return write(() -> JsonText.value(out, words));
  }

  @Override
  public Boolean whole(long number) {
    return write(() -> out.writeNumber(number));
  }

  @Override
  public Boolean real(double number) {
    return write(() -> number(out, number));
  }

  @Override
  public Boolean ratio(double number) {
    return write(() -> number(out, number));
  }

  @Override
  public Boolean decimal(BigDecimal number) {
    boolean plain = Math.abs((long) number.scale()) <= PLAIN_SCALE;
    return write(() -> out.writeNumber(plain ? number.toPlainString() : number.toString()));
  }

  @Override
  public Boolean flag(boolean value) {
    return write(() -> out.writeBoolean(value));
  }

  @Override
  public Boolean moment(String edtf) {
    return write(() -> JsonText.value(out, edtf));
  }

  @Override
  public Boolean reference(Reference reference) {
    return write(() -> JsonText.value(out, reference.toString()));
  }

  /** Without an exponent for the numbers of everyday size. */
  static void number(JsonGenerator out, double number) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.writeNumber(Long.toString((long) number) + ".0");
    } else if (Math.abs(number) < 1e15) {
      out.writeNumber(BigDecimal.valueOf(number).toPlainString());
    } else {
      out.writeNumber(number);
    }
  }
}
