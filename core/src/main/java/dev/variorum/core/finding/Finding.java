package dev.variorum.core.finding;

import dev.variorum.core.corpus.DocumentId;
import dev.variorum.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing an analyzer found: its kind, a plain sentence, the passages it rests on and its facts.
 * Immutable.
 */
public final class Finding {
  private final String kind;
  private final String message;
  private final OptionalDouble score;
  private final List<Evidence> evidence;
  private final Map<String, Value> facts;

  private Finding(Builder b) {
    kind = b.kind;
    message = b.message;
    score = b.score;
    evidence = List.copyOf(b.evidence);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(b.facts));
  }

  /**
   * Starts a finding.
   *
   * @param kind the id of a kind that the analyzer declares
   * @param message one plain sentence that can stand by itself
   */
  public static Builder of(String kind, String message) {
    return new Builder(kind, message);
  }

  public String kind() {
    return kind;
  }

  public String message() {
    return message;
  }

  /** What the kind says it means, rounded to six decimals; empty when the kind has no score. */
  public OptionalDouble score() {
    return score;
  }

  /** Never empty. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** By name, in the order added. */
  public Map<String, Value> facts() {
    return facts;
  }

  /** The words of a fact that is a text; empty when there is no such fact or it is none. */
  public Optional<String> text(String fact) {
    Value value = facts.get(fact);
    return value == null
        ? Optional.empty()
        : value.match(
            new Value.Cases<Optional<String>>() {
              @Override
              public Optional<String> otherwise() {
                return Optional.empty();
              }

              @Override
              public Optional<String> text(String words) {
                return Optional.of(words);
              }
            });
  }

  @Override
  public String toString() {
    return kind + ": " + message;
  }

  /** Builds one finding; not for use by several threads at once. */
  public static final class Builder {
    private final String kind;
    private final String message;
    private OptionalDouble score = OptionalDouble.empty();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Value> facts = new LinkedHashMap<>();

    private Builder(String kind, String message) {
      this.kind = kind;
      this.message = message;
    }

    public Builder score(double value) {
      score = OptionalDouble.of(Value.rounded(value));
      return this;
    }

    public Builder evidence(Evidence passage) {
      evidence.add(passage);
      return this;
    }

    public Builder evidence(String role, DocumentId document, Span span) {
      return evidence(Evidence.of(role, document, span));
    }

    public Builder fact(String name, Value value) {
      facts.put(name, value);
      return this;
    }

    public Builder fact(String name, String words) {
      return fact(name, Value.text(words));
    }

    public Builder fact(String name, long number) {
      return fact(name, Value.whole(number));
    }

    /**
     * @throws IllegalArgumentException if there is no evidence
     */
    public Finding build() {
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("A finding of kind '" + kind + "' needs evidence");
      }
      return new Finding(this);
    }
  }
}
