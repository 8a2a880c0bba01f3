package dev.variorum.core.corpus;

import dev.variorum.core.setting.Setting;
import java.util.ArrayList;
import java.util.List;

/** What a reader is: id, what it reads and its settings. Immutable. */
public final class ReaderInfo {
  private final String id;
  private final String title;
  private final String summary;
  private final boolean fromFolders;
  private final List<Setting<?>> settings;

  private ReaderInfo(Builder b) {
    id = b.id;
    title = b.title;
    summary = b.summary;
    fromFolders = b.fromFolders;
    settings = List.copyOf(b.settings);
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

  public String title() {
    return title;
  }

  /** One sentence for the user. */
  public String summary() {
    return summary;
  }

  /** Whether its files are read when a folder is named, or only when they are named themselves. */
  public boolean fromFolders() {
    return fromFolders;
  }

  public List<Setting<?>> settings() {
    return settings;
  }

  /** Builds one description; not for use by several threads at once. */
  public static final class Builder {
    private final String id;
    private String title;
    private String summary = "";
    private boolean fromFolders;
    private final List<Setting<?>> settings = new ArrayList<>();

    private Builder(String id) {
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException(
            "A reader's id is lower-case letters, digits and hyphens, not '" + id + "'");
      }
      this.id = id;
      this.title = id;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder summary(String value) {
      summary = value;
      return this;
    }

    /** Its files are also read when only their folder is named. */
    public Builder fromFolders() {
      fromFolders = true;
      return this;
    }

    public Builder setting(Setting<?> setting) {
      settings.add(setting);
      return this;
    }

    public ReaderInfo build() {
      return new ReaderInfo(this);
    }
  }
}
