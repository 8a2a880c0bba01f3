package dev.variorum.reports.difference;

import dev.variorum.core.finding.Evidence;
import dev.variorum.core.finding.Found;
import dev.variorum.core.finding.Value;
import dev.variorum.reports.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A finding that both reports have, with what differs.
 *
 * @param before as the old report has it
 * @param now as the new report has it
 * @param what one short phrase a difference; never empty
 */
public record FindingChange(Found before, Found now, List<String> what) {

  /** The differences of two findings of one id; empty when there are none. */
  static List<String> between(Found before, Found now) {
    List<String> what = new ArrayList<>();
    Map<String, Value> old = before.finding().facts();
    Map<String, Value> current = now.finding().facts();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(current.keySet());
    for (String name : names) {
      String was = words(old.get(name));
      String is = words(current.get(name));
      if (!was.equals(is)) {
        what.add(name + " " + was + " \u2192 " + is);
      }
    }
    if (!before.finding().score().equals(now.finding().score())) {
      what.add("score " + score(before) + " \u2192 " + score(now));
    }
    int was = before.finding().evidence().size();
    int is = now.finding().evidence().size();
    if (was != is) {
      what.add("passages " + was + " \u2192 " + is);
    } else if (!passages(before).equals(passages(now))) {
      what.add("passages differ");
    } else if (what.isEmpty() && !before.finding().message().equals(now.finding().message())) {
      what.add("told in other words");
    }
    return what;
  }

  private static String words(@org.jspecify.annotations.Nullable Value value) {
    return value == null ? "(none)" : Wording.exact(value);
  }

  private static String score(Found found) {
    return found.finding().score().isPresent()
        ? Wording.exact(Value.real(found.finding().score().getAsDouble()))
        : "(none)";
  }

  /** Documents, roles and words; a passage that only moved is the same passage. */
  private static List<String> passages(Found found) {
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < found.finding().evidence().size(); i++) {
      Evidence e = found.finding().evidence().get(i);
      passages.add(e.role() + "\u0000" + e.document() + "\u0000" + found.shown().get(i).words());
    }
    return passages;
  }
}
