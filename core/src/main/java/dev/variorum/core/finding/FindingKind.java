package dev.variorum.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes one kind of finding: what it means and which roles and facts it uses. A role or fact
 * marked as identifying is part of what makes two findings of two runs the same one. Immutable.
 */
public final class FindingKind {

  /** A part that a passage plays in a finding. Made by core. */
  public record Role(String name, String help, boolean identifying) {}

  /** A named fact. Made by core. */
  public record Fact(String name, Value.Type type, String help, boolean identifying) {}

  private final String id;
  private final String title;
  private final String explanation;
  private final String scoreMeaning;
  private final String plural;
  private final boolean minor;
  private final List<Role> roles;
  private final List<Fact> facts;

  private FindingKind(Builder b) {
    id = b.id;
    title = b.title;
    explanation = b.explanation;
    scoreMeaning = b.scoreMeaning;
    plural = b.plural.isEmpty() ? b.title + "s" : b.plural;
    minor = b.minor;
    roles = List.copyOf(b.roles);
    facts = List.copyOf(b.facts);
  }

  /**
   * Starts a kind.
   *
   * @param id lower-case letters, digits and hyphens
   * @param title a few words, singular, as a heading
   */
  public static Builder builder(String id, String title) {
    return new Builder(id, title);
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** The title for several findings. */
  public String plural() {
    return plural;
  }

  /** What a reader of the report should know to read such a finding, in a sentence or two. */
  public String explanation() {
    return explanation;
  }

  /** What the score means, its unit and range; empty when there is none. */
  public String scoreMeaning() {
    return scoreMeaning;
  }

  /**
   * Whether findings of this kind are many and small, so that a summary counts them instead of
   * telling them.
   */
  public boolean minor() {
    return minor;
  }

  public List<Role> roles() {
    return roles;
  }

  public List<Fact> facts() {
    return facts;
  }

  public Optional<Role> role(String name) {
    return roles.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  public Optional<Fact> fact(String name) {
    return facts.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** Builds one kind; not for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private final String title;
    private String explanation = "";
    private String scoreMeaning = "";
    private String plural = "";
    private boolean minor;
    private final List<Role> roles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private Builder(String id, String title) {
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException(
            "A kind's id is lower-case letters, digits and hyphens, not '" + id + "'");
      }
      this.id = id;
      this.title = title;
    }

    public Builder explanation(String sentences) {
      explanation = sentences;
      return this;
    }

    public Builder score(String meaning) {
      scoreMeaning = meaning;
      return this;
    }

    /** The title for several findings, where it is not the title with an s. */
    public Builder plural(String value) {
      plural = value;
      return this;
    }

    /** Says that findings of this kind are many and small: a summary counts them. */
    public Builder minor() {
      minor = true;
      return this;
    }

    public Builder role(String name, String help) {
      roles.add(new Role(name, help, false));
      return this;
    }

    public Builder identifyingRole(String name, String help) {
      roles.add(new Role(name, help, true));
      return this;
    }

    public Builder fact(String name, Value.Type type, String help) {
      facts.add(new Fact(name, type, help, false));
      return this;
    }

    public Builder identifyingFact(String name, Value.Type type, String help) {
      facts.add(new Fact(name, type, help, true));
      return this;
    }

    public FindingKind build() {
      return new FindingKind(this);
    }
  }
}
