package dev.variorum.core.analysis;

import dev.variorum.core.finding.FindingKind;
import dev.variorum.core.setting.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an analyzer is, can be told, and finds. Immutable. */
public final class AnalyzerInfo {
  private final String id;
  private final String version;
  private final String title;
  private final String summary;
  private final List<Setting<?>> settings;
  private final List<FindingKind> kinds;
  private final Set<String> uses;
  private final boolean reproducible;

  private AnalyzerInfo(Builder b) {
    id = b.id;
    version = b.version;
    title = b.title;
    summary = b.summary;
    settings = List.copyOf(b.settings);
    kinds = List.copyOf(b.kinds);
    uses = Collections.unmodifiableSet(new LinkedHashSet<>(b.uses));
    reproducible = b.reproducible;
  }

  /**
   * Starts a description.
   *
   * @param id lower-case letters, digits and hyphens, starting with a letter
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  public String title() {
    return title;
  }

  /** One sentence for the user. */
  public String summary() {
    return summary;
  }

  public List<Setting<?>> settings() {
    return settings;
  }

  public List<FindingKind> kinds() {
    return kinds;
  }

  public Optional<FindingKind> kind(String kindId) {
    return kinds.stream().filter(k -> k.id().equals(kindId)).findFirst();
  }

  /** Ids of analyzers whose findings it reads when they run too. */
  public Set<String> uses() {
    return uses;
  }

  /** Whether the same input and settings always give the same findings. */
  public boolean reproducible() {
    return reproducible;
  }

  /** Builds one description; not for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private String version = "0";
    private String title;
    private String summary = "";
    private final List<Setting<?>> settings = new ArrayList<>();
    private final List<FindingKind> kinds = new ArrayList<>();
    private final Set<String> uses = new LinkedHashSet<>();
    private boolean reproducible = true;

    private Builder(String id) {
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException(
            "An analyzer's id is lower-case letters, digits and hyphens, not '" + id + "'");
      }
      this.id = id;
      this.title = id;
    }

    public Builder version(String value) {
      version = value;
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder summary(String value) {
      summary = value;
      return this;
    }

    public Builder settings(Setting<?>... values) {
      settings.addAll(Arrays.asList(values));
      return this;
    }

    public Builder kinds(FindingKind... values) {
      kinds.addAll(Arrays.asList(values));
      return this;
    }

    public Builder uses(String... ids) {
      uses.addAll(Arrays.asList(ids));
      return this;
    }

    /** Says that it cannot promise the same findings every time; the report is marked. */
    public Builder notReproducible() {
      reproducible = false;
      return this;
    }

    /**
     * @throws IllegalArgumentException if two settings or kinds have one name
     */
    public AnalyzerInfo build() {
      long names = settings.stream().map(Setting::name).distinct().count();
      long kindIds = kinds.stream().map(FindingKind::id).distinct().count();
      if (names != settings.size() || kindIds != kinds.size()) {
        throw new IllegalArgumentException(
            "Analyzer '" + id + "' declares a setting or kind twice");
      }
      return new AnalyzerInfo(this);
    }
  }
}
