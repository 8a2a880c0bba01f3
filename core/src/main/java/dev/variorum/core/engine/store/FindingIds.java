package dev.variorum.core.engine.store;

import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.finding.Value;
import dev.variorum.core.finding.Value.Cases;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names findings so that two runs can be compared: {@code ANALYZER-} and 16 base-32 characters (80
 * bits of a SHA-256) over the kind, the facts and the evidence that the kind declares identifying.
 * Scores, counts and offsets do not enter, so one more copy does not rename a group. Equal names
 * get {@code -2}, {@code -3} in order.
 */
final class FindingIds {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private final String analyzer;
  private HashIndex seen = new HashIndex();

  FindingIds(String analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * @param words the full words of each evidence, in order
   */
  String next(Finding finding, FindingKind kind, List<String> words) {
    String id = analyzer + "-" + digest(finding, kind, words);
    int before = seen.putIfAbsent(id, 1);
    if (before < 0) {
      return id;
    }
    seen.replace(id, before + 1);
    return id + "-" + (before + 1);
  }

  /** Gives up the names given so far; no further one may be asked for. */
  void forget() {
    seen = new HashIndex();
  }

  private static String digest(Finding finding, FindingKind kind, List<String> words) {
    BinaryWriter out = new BinaryWriter(256);
    out.writeString(kind.id());
    Map<String, String> facts = new TreeMap<>();
    for (FindingKind.Fact fact : kind.facts()) {
      Value value = finding.facts().get(fact.name());
      if (fact.identifying() && value != null) {
        facts.put(fact.name(), written(value));
      }
    }
    facts.forEach(
        (name, value) -> {
          out.writeString(name);
          out.writeString(value);
        });
    TreeSet<String> passages = new TreeSet<>();
    for (int i = 0; i < finding.evidence().size(); i++) {
      Evidence e = finding.evidence().get(i);
      boolean identifying = kind.role(e.role()).map(FindingKind.Role::identifying).orElse(false);
      if (identifying) {
        String document = e.document().value();
        passages.add(e.role() + '\0' + document.length() + ':' + document + words.get(i));
      }
    }
    passages.forEach(out::writeString);
    MessageDigest sha = Digests.sha256();
    sha.update(out.array(), 0, out.size());
    byte[] digest = sha.digest();
    StringBuilder id = new StringBuilder(16);
    long bits = 0;
    int held = 0;
    for (int i = 0; id.length() < 16; ) {
      if (held < 5) {
        bits = bits << 8 | (digest[i++] & 0xFF);
        held += 8;
      }
      held -= 5;
      id.append(ALPHABET.charAt((int) (bits >>> held) & 31));
    }
    return id.toString();
  }

  /** A value as identifying text. */
  private static String written(Value value) {
    return value.match(
        new Cases<>() {
          @Override
          public String otherwise() {
            throw new IllegalStateException(
                "value type " + value.type() + " cannot identify a finding");
          }

          @Override
          public String text(String words) {
            return words;
          }

          @Override
          public String whole(long number) {
            return Long.toString(number);
          }

          @Override
          public String real(double number) {
            return Double.toString(number);
          }

          @Override
          public String ratio(double number) {
            return Double.toString(number);
          }

          @Override
          public String decimal(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
          }

          @Override
          public String flag(boolean yes) {
            return Boolean.toString(yes);
          }

          @Override
          public String moment(String edtf) {
            return edtf;
          }

          @Override
          public String reference(dev.variorum.core.finding.Reference reference) {
            return reference.toString();
          }
        });
  }
}
