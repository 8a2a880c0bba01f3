package dev.variorum.core.setting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One typed setting: a constant that a plugin declares and reads its value by.
 *
 * <pre>{@code
 * static final Setting<Double> THRESHOLD =
 *     Setting.real("threshold", 0.7).within(0, 1).help("Least Jaccard similarity of near-duplicates.").build();
 * }</pre>
 *
 * Immutable; any thread may use it.
 *
 * @param <T> Double, Long, Boolean or String
 */
public final class Setting<T> {
  private final String name;
  private final String type;
  private final T fallback;
  private final String help;
  private final String rule;
  private final Function<String, T> parser;
  private final Predicate<T> allowed;

  private Setting(Builder<T> builder) {
    name = builder.name;
    type = builder.type;
    fallback = builder.fallback;
    help = builder.help;
    rule = builder.rule;
    parser = builder.parser;
    allowed = builder.allowed;
  }

  /** A setting that takes a real number. */
  public static Builder<Double> real(String name, double fallback) {
    return new Builder<>(name, "number", fallback, Setting::parseReal);
  }

  /** A setting that takes a whole number. */
  public static Builder<Long> whole(String name, long fallback) {
    return new Builder<>(name, "whole number", fallback, Setting::parseWhole);
  }

  /** A setting that is true or false. */
  public static Builder<Boolean> flag(String name, boolean fallback) {
    return new Builder<Boolean>(name, "true or false", fallback, Setting::parseFlag);
  }

  /** A setting that takes any text, possibly empty. */
  public static Builder<String> text(String name, String fallback) {
    return new Builder<>(name, "text", fallback, Function.identity());
  }

  /** A setting that takes one of the given words; the first is the default. */
  public static Builder<String> choice(String name, String first, String... others) {
    List<String> all = new java.util.ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(others));
    return new Builder<>(name, String.join("|", all), first, Function.identity())
        .where(all::contains, "one of " + String.join(", ", all));
  }

  /** The name by which users give it, without the plugin's id. */
  public String name() {
    return name;
  }

  /** The kind of value in plain words, or the choices. */
  public String type() {
    return type;
  }

  /** The value when none is given. */
  public T fallback() {
    return fallback;
  }

  /** One or two sentences for the user. */
  public String help() {
    return help;
  }

  /** What values are allowed beyond the type, in plain words; empty when all are. */
  public String rule() {
    return rule;
  }

  /**
   * The value that {@code raw} stands for.
   *
   * @param owner the plugin's id, for the message
   * @throws SettingException if it is not of the type or breaks the rule
   */
  public T parse(String owner, String raw) throws SettingException {
    T value;
    try {
      value = parser.apply(raw.strip());
    } catch (IllegalArgumentException e) {
      throw new SettingException(complaint(owner, raw));
    }
    if (!allowed.test(value)) {
      throw new SettingException(complaint(owner, raw));
    }
    return value;
  }

  private String complaint(String owner, String raw) {
    String wanted = rule.isEmpty() ? type : rule.startsWith("one of") ? rule : type + " " + rule;
    String article = wanted.startsWith("one of") || wanted.startsWith("true") ? "" : "a ";
    return "setting " + owner + "." + name + " must be " + article + wanted + ", not '" + raw + "'";
  }

  @Override
  public String toString() {
    return name + "=" + fallback;
  }

  private static Double parseReal(String raw) {
    double value = Double.parseDouble(raw);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new NumberFormatException(raw);
    }
    return value;
  }

  private static Long parseWhole(String raw) {
    String plain = raw.replace("_", "").replace(",", "");
    try {
      return new BigDecimal(plain).longValueExact();
    } catch (ArithmeticException e) {
      throw new NumberFormatException(raw);
    }
  }

  private static Boolean parseFlag(String raw) {
    switch (raw.toLowerCase(Locale.ROOT)) {
      case "true":
      case "yes":
      case "on":
        return Boolean.TRUE;
      case "false":
      case "no":
      case "off":
        return Boolean.FALSE;
      default:
        throw new IllegalArgumentException(raw);
    }
  }

  /** Builds one setting; not for use by several threads at once. */
  public static final class Builder<T> {
    private final String name;
    private final String type;
    private final T fallback;
    private final Function<String, T> parser;
    private String help = "";
    private String rule = "";
    private Predicate<T> allowed = value -> true;

    private Builder(String name, String type, T fallback, Function<String, T> parser) {
      if (!name.matches("[a-z][a-zA-Z0-9-]*")) {
        throw new IllegalArgumentException(
            "A setting's name is letters, digits and hyphens, not '" + name + "'");
      }
      this.name = name;
      this.type = type;
      this.fallback = fallback;
      this.parser = parser;
    }

    /** Allows numbers from {@code low} to {@code high}, both inclusive. */
    public Builder<T> within(double low, double high) {
      return where(
          value -> value instanceof Number n && n.doubleValue() >= low && n.doubleValue() <= high,
          "from " + plain(low) + " to " + plain(high));
    }

    /** Allows numbers of {@code low} or more. */
    public Builder<T> atLeast(double low) {
      return where(
          value -> value instanceof Number n && n.doubleValue() >= low,
          "of " + plain(low) + " or more");
    }

    /**
     * Allows what {@code rule} accepts.
     *
     * @param words the rule in plain words, to follow the type: "from 0 to 1"
     */
    public Builder<T> where(Predicate<T> rule, String words) {
      this.allowed = rule;
      this.rule = words;
      return this;
    }

    /** One or two sentences for the user. */
    public Builder<T> help(String sentence) {
      this.help = sentence;
      return this;
    }

    /**
     * @throws IllegalArgumentException if the help is missing or the default breaks the rule
     */
    public Setting<T> build() {
      if (help.isBlank()) {
        throw new IllegalArgumentException("Setting '" + name + "' has no help text");
      }
      if (!allowed.test(fallback)) {
        throw new IllegalArgumentException(
            "The default of setting '" + name + "' breaks its own rule");
      }
      return new Setting<>(this);
    }

    private static String plain(double number) {
      return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
  }
}
