package dev.variorum.core.finding;

import java.math.BigDecimal;

/** The types behind {@link Value}, seen by nobody else. */
final class Values {
  private Values() {}

  record Text(String words) implements Value {
    @Override
    public Type type() {
      return Type.TEXT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(words);
    }
  }

  record Whole(long number) implements Value {
    @Override
    public Type type() {
      return Type.WHOLE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.whole(number);
    }
  }

  record Real(double number) implements Value {
    @Override
    public Type type() {
      return Type.REAL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.real(number);
    }
  }

  record Ratio(double number) implements Value {
    @Override
    public Type type() {
      return Type.RATIO;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ratio(number);
    }
  }

  record Decimal(BigDecimal number) implements Value {
    @Override
    public Type type() {
      return Type.DECIMAL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decimal(number);
    }
  }

  record Flag(boolean value) implements Value {
    @Override
    public Type type() {
      return Type.FLAG;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.flag(value);
    }
  }

  record Moment(String edtf) implements Value {
    @Override
    public Type type() {
      return Type.MOMENT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.moment(edtf);
    }
  }

  record Link(Reference reference) implements Value {
    @Override
    public Type type() {
      return Type.REFERENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reference(reference);
    }
  }
}
