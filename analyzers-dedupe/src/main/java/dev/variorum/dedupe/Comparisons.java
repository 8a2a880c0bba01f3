package dev.variorum.dedupe;

import dev.variorum.core.text.Span;
import dev.variorum.dedupe.near.DuplicateGroup;
import dev.variorum.dedupe.near.NearResult;
import dev.variorum.dedupe.origin.Basis;
import dev.variorum.dedupe.origin.FactLinks;
import dev.variorum.dedupe.origin.Link;
import dev.variorum.dedupe.origin.Origins;
import dev.variorum.dedupe.passage.Alignment;
import dev.variorum.dedupe.passage.FilledForm;
import dev.variorum.dedupe.passage.PairedRuns;
import dev.variorum.dedupe.passage.PassageCandidates;
import dev.variorum.dedupe.passage.PassageCandidates.Candidate;
import dev.variorum.dedupe.passage.Reading;
import dev.variorum.dedupe.passage.Run;
import dev.variorum.dedupe.passage.SharedPassage;
import dev.variorum.dedupe.passage.SharedPassages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Everything that is found by comparing documents with each other. */
final class Comparisons {
  /** Members of a group of copies that are searched for shared passages, the kept one included. */
  private static final int SEARCHED = 20;

  /** Share of a document's words that must stand in a longer one for it to count as contained. */
  private static final double CONTAINED = 0.8;

  private final Accounts accounts;
  private final DedupeSettings settings;
  private final NearResult near;
  private final SharedPassages passages = new SharedPassages();
  private final List<PairedRuns> contained = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Link> ifCredited = new ArrayList<>();

  private Comparisons(Accounts accounts, DedupeSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
    this.near =
        settings
            .near()
            .find(
                accounts.table(),
                d -> settings.near().shingler().set(accounts.document(d)),
                accounts.work());
  }

  static Comparisons run(Accounts accounts, DedupeSettings settings) {
    Comparisons comparisons = new Comparisons(accounts, settings);
    comparisons.linkCopies();
    BitSet searched = comparisons.searched();
    comparisons.align(searched);
    comparisons.linkCredited();
    comparisons.linkFacts(searched);
    return comparisons;
  }

  NearResult near() {
    return near;
  }

  List<SharedPassage> passages() {
    return passages.list();
  }

  /** Pairs of documents, most of the shorter of which stands in the longer. */
  List<PairedRuns> contained() {
    return List.copyOf(contained);
  }

  Origins origins() {
    return Origins.of(accounts.size(), links);
  }

  private void linkCopies() {
    for (DuplicateGroup group : near.groups()) {
      for (int member : group.members()) {
        if (member != group.kept()) {
          links.add(
              new Link(
                  Math.min(member, group.kept()),
                  Math.max(member, group.kept()),
                  Basis.COPIES,
                  true,
                  group.similarity(),
                  accounts.whole(Math.min(member, group.kept())),
                  accounts.whole(Math.max(member, group.kept()))));
        }
      }
    }
  }

  /** One document of each class with equal words, and not all of a very large group. */
  private BitSet searched() {
    BitSet searched = new BitSet();
    for (int d = 0; d < accounts.size(); d++) {
      searched.set(d, near.exact().representative(d) == d);
    }
    for (DuplicateGroup group : near.groups()) {
      int kept = 0;
      for (int member : group.members()) {
        if (searched.get(member) && member != group.kept() && ++kept >= SEARCHED) {
          searched.clear(member);
        }
      }
    }
    return searched;
  }

  private void align(BitSet searched) {
    List<Candidate> pairs = new ArrayList<>();
    PassageCandidates.find(
        sink ->
            accounts.forEach(
                (imprint, d) -> {
                  if (searched.get(d)) {
                    sink.accept(d, imprint.prints());
                  }
                }),
        accounts.prints(),
        pairs::add);
    Alignment alignment =
        new Alignment(
            d -> Reading.of(accounts.document(d)),
            settings.passage(),
            accounts.work(),
            settings.memory());
    alignment.align(
        pairs,
        (runs, a, b) -> {
          passages.add(runs, a, b);
          link(runs, a, b);
          if (runs.share() >= CONTAINED && !together(runs)) {
            contained.add(runs);
          }
        });
  }

  private boolean together(PairedRuns pair) {
    return near.groupOf(pair.first()).isPresent()
        && near.groupOf(pair.first()).equals(near.groupOf(pair.second()));
  }

  private void link(PairedRuns pair, Reading a, Reading b) {
    boolean joins = PassageRule.joins(pair);
    if ((!joins && !PassageRule.isMoreThanQuotation(pair)) || FilledForm.isOne(pair, a, b)) {
      return;
    }
    Run longest = pair.runs().get(0);
    for (Run run : pair.runs()) {
      longest = run.words() > longest.words() ? run : longest;
    }
    Span first = a.span(longest.first(), longest.words());
    Span second = b.span(longest.second(), longest.words());
    Basis basis = joins ? Basis.SHARED_PASSAGES : Basis.CREDIT;
    Link link = new Link(pair.first(), pair.second(), basis, true, pair.share(), first, second);
    (joins ? links : ifCredited).add(link);
  }

  /** Passages too short to join by themselves do so where one of the documents credits somebody. */
  private void linkCredited() {
    links.addAll(CreditLinks.of(accounts, ifCredited).find());
  }

  private void linkFacts(BitSet searched) {
    int[] sets = Origins.of(accounts.size(), links).sets();
    FactLinks facts =
        new FactLinks(
            sink ->
                accounts.forEach(
                    (imprint, d) -> {
                      if (searched.get(d)) {
                        sink.accept(d, imprint.facts());
                      }
                    }),
            sets,
            accounts.work());
    links.addAll(facts.find());
  }
}
