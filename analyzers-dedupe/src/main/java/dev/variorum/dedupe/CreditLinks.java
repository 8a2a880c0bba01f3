package dev.variorum.dedupe;

import dev.variorum.dedupe.origin.Basis;
import dev.variorum.dedupe.origin.Credit;
import dev.variorum.dedupe.origin.Credits;
import dev.variorum.dedupe.origin.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links by credit: two documents that name the same agency and share a passage, or one that names
 * the outlet of another and shares a passage with it (certain); one that names the outlet of the
 * only document which the corpus has of that outlet (probable).
 */
final class CreditLinks {
  private static final int MANY = -2;

  private final Accounts accounts;
  private final List<Link> passages;
  private final Map<Integer, Map<Long, Credit>> credits = new HashMap<>();
  private final Map<Long, Integer> outlets = new HashMap<>();

  private CreditLinks(Accounts accounts, List<Link> passages) {
    this.accounts = accounts;
    this.passages = passages;
  }

  /**
   * @param passages pairs that share a passage which does not join them by itself
   */
  static CreditLinks of(Accounts accounts, List<Link> passages) {
    return new CreditLinks(accounts, passages);
  }

  List<Link> find() {
    Map<String, Long> names = new HashMap<>();
    for (int d = 0; d < accounts.size(); d++) {
      String source = accounts.table().source(d);
      if (!source.isEmpty()) {
        long name = names.computeIfAbsent(source, Credits::nameOf);
        outlets.merge(name, d, (one, other) -> MANY);
      }
    }
    Set<Integer> sharing = new HashSet<>();
    for (Link link : passages) {
      sharing.add(link.first());
      sharing.add(link.second());
    }
    List<Link> found = new ArrayList<>();
    accounts.forEach(
        (imprint, d) -> {
          for (Credit credit : imprint.notes().credits()) {
            if (sharing.contains(d)) {
              credits.computeIfAbsent(d, k -> new HashMap<>()).put(credit.name(), credit);
            }
            int named = outlets.getOrDefault(credit.name(), MANY);
            if (named >= 0 && named != d) {
              found.add(naming(d, credit, named));
            }
          }
        });
    for (Link link : passages) {
      if (credited(link)) {
        found.add(link);
      }
    }
    return found;
  }

  private Link naming(int document, Credit credit, int named) {
    boolean before = document < named;
    return new Link(
        Math.min(document, named),
        Math.max(document, named),
        Basis.CREDIT,
        false,
        0.5,
        before ? credit.span() : accounts.whole(named),
        before ? accounts.whole(named) : credit.span());
  }

  private boolean credited(Link link) {
    Map<Long, Credit> first = credits.getOrDefault(link.first(), Map.of());
    Map<Long, Credit> second = credits.getOrDefault(link.second(), Map.of());
    boolean common = first.keySet().stream().anyMatch(second::containsKey);
    return common || names(first, link.second()) || names(second, link.first());
  }

  private boolean names(Map<Long, Credit> credited, int other) {
    String source = accounts.table().source(other);
    return !source.isEmpty() && credited.containsKey(Credits.nameOf(source));
  }
}
