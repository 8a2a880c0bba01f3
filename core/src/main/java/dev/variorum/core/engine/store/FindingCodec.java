package dev.variorum.core.engine.store;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Reference;
import dev.variorum.core.finding.Shown;
import dev.variorum.core.finding.Value;
import dev.variorum.core.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Findings as bytes. The closed shapes make this a page of code; a value type that is added must be
 * added here.
 */
final class FindingCodec {
  private static final Value.Type[] TYPES = Value.Type.values();

  private FindingCodec() {}

  static void write(Found found, BinaryWriter out) {
    Finding f = found.finding();
    out.writeString(found.id());
    out.writeString(f.kind());
    out.writeString(f.message());
    out.writeBoolean(f.score().isPresent());
    out.writeDouble(f.score().orElse(0));
    out.writeInt(f.evidence().size());
    for (int i = 0; i < f.evidence().size(); i++) {
      Evidence e = f.evidence().get(i);
      Shown s = found.shown().get(i);
      out.writeString(e.role());
      out.writeString(e.document().value());
      out.writeInt(e.span().start());
      out.writeInt(e.span().end());
      out.writeInt(s.line());
      out.writeString(s.words());
      out.writeBoolean(s.shortened());
    }
    out.writeInt(f.facts().size());
    for (Map.Entry<String, Value> fact : f.facts().entrySet()) {
      out.writeString(fact.getKey());
      writeValue(fact.getValue(), out);
    }
  }

  static Found read(BinaryReader in) {
    String id = in.readString();
    Finding.Builder b = Finding.of(in.readString(), in.readString());
    boolean scored = in.readBoolean();
    double score = in.readDouble();
    if (scored) {
      b.score(score);
    }
    List<Shown> shown = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String role = in.readString();
      DocumentId document = new DocumentId(in.readString());
      int start = in.readInt();
      b.evidence(role, document, new Span(start, in.readInt()));
      int line = in.readInt();
      String words = in.readString();
      shown.add(new Shown(line, words, in.readBoolean()));
    }
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readString();
      b.fact(name, readValue(in));
    }
    return new Found(id, b.build(), List.copyOf(shown));
  }

  private static void writeValue(Value value, BinaryWriter out) {
    out.writeByte(value.type().ordinal());
    boolean written =
        value.match(
            new Value.Cases<Boolean>() {
              @Override
              public Boolean otherwise() {
                return false;
              }

              @Override
              public Boolean text(String words) {
                out.writeString(words);
                return true;
              }

              @Override
              public Boolean whole(long number) {
                out.writeLong(number);
                return true;
              }

              @Override
              public Boolean real(double number) {
                out.writeDouble(number);
                return true;
              }

              @Override
              public Boolean ratio(double number) {
                out.writeDouble(number);
                return true;
              }

              @Override
              public Boolean decimal(BigDecimal number) {
                out.writeString(number.unscaledValue().toString());
                out.writeInt(number.scale());
                return true;
              }

              @Override
              public Boolean flag(boolean yes) {
                out.writeBoolean(yes);
                return true;
              }

              @Override
              public Boolean moment(String edtf) {
                out.writeString(edtf);
                return true;
              }

              @Override
              public Boolean reference(Reference reference) {
                out.writeBoolean(reference.isToDocument());
                out.writeString(reference.target().orElseThrow());
                return true;
              }
            });
    if (!written) {
      throw new IllegalStateException("value type " + value.type() + " has no stored form");
    }
  }

  private static Value readValue(BinaryReader in) {
    return switch (TYPES[in.readByte()]) {
      case TEXT -> Value.text(in.readString());
      case WHOLE -> Value.whole(in.readLong());
      case REAL -> Value.real(in.readDouble());
      case RATIO -> Value.ratio(in.readDouble());
      case DECIMAL -> Value.decimal(new BigDecimal(new BigInteger(in.readString()), in.readInt()));
      case FLAG -> Value.flag(in.readBoolean());
      case MOMENT -> Value.moment(in.readString());
      case REFERENCE -> {
        boolean toDocument = in.readBoolean();
        String target = in.readString();
        yield Value.reference(
            toDocument
                ? Reference.toDocument(new DocumentId(target))
                : Reference.toFinding(target));
      }
    };
  }
}
