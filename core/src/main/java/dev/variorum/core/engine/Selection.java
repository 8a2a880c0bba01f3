package dev.variorum.core.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An analyzer that is to run.
 *
 * @param analyzer its id
 * @param settings raw values by setting name
 */
public record Selection(String analyzer, Map<String, String> settings) {
  public Selection {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
