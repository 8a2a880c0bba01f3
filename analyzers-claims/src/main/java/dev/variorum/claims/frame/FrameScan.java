package dev.variorum.claims.frame;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.grammar.Concepts;
import dev.variorum.claims.grammar.WordClass;
import dev.variorum.claims.grammar.Words;
import dev.variorum.claims.quotation.Attribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One reading of a document's values into frames; used once and dropped. */
final class FrameScan {
  /** No more terms than this are looked at to either side of a value. */
  private static final int WIDEST = 80;

  /** A sentence of more values than this is a table or a list and yields no frames. */
  private static final int MOST_VALUES = 40;

  /** A clause of fewer words than this says what it says together with its sentence. */
  private static final int FEW = 2;

  /** How many terms to either side of a value are right around it. */
  private static final int TIGHT = 5;

  /** What befell people, where it stands for them. */
  private static final Set<String> FATES =
      Set.of(Concepts.of("dead"), Concepts.of("injured"), Concepts.of("missing"));

  private static final byte[] NO_USES = {};
  private static final int[] NOTHING = {};

  private final Words words;
  private final List<Stated> stated;
  private final Surroundings around;
  private final Complement complement;
  private final Certainty certainty;
  private final Verbs verbs;
  private final Subjects subjects;
  private final Deeds deeds;
  private final Marks marks;
  private final Predicate predicate;
  private final Occasion occasion;
  private final TraitReader traits;
  private final IdleValues idle;
  private final Absences absences;
  private final List<Frame> frames = new ArrayList<>();

  FrameScan(
      Words words, List<Stated> stated, List<DateMention> dates, List<Attribution> attributions) {
    this.words = words;
    this.stated = stated;
    this.around = new Surroundings(words);
    this.verbs = new Verbs(words);
    this.complement = new Complement(words, around, verbs);
    this.certainty = new Certainty(words, verbs);
    this.subjects = new Subjects(words, verbs);
    this.deeds = new Deeds(words, verbs);
    this.marks = new Marks(words);
    this.predicate = new Predicate(words, around);
    this.occasion = new Occasion(words, dates, attributions);
    this.traits = new TraitReader(words);
    this.idle = new IdleValues(words);
    this.absences = new Absences(words);
  }

  List<Frame> run() {
    int next = 0;
    for (int s = 0; s < words.sentences(); s++) {
      int to = words.endOf(s);
      List<Stated> here = new ArrayList<>();
      while (next < stated.size() && stated.get(next).from() < to) {
        if (stated.get(next).from() >= words.firstOf(s)) {
          here.add(stated.get(next));
        }
        next++;
      }
      boolean furniture =
          words.document().sections().isFurniture(words.document().sentences().start(s));
      if (furniture || words.firstOf(s) == to || idle.isAddressed(s)) {
        continue;
      }
      subjects.enter(s);
      List<Stated> none = absences.in(words.firstOf(s), to);
      here.removeIf(v -> v.isLone() || v.isVague() || idle.is(v));
      if (here.size() + none.size() > MOST_VALUES) {
        continue;
      }
      if (!here.isEmpty() || !none.isEmpty()) {
        occasion.enter(s);
        verbs.enter(opening(s), to);
      }
      if (!here.isEmpty()) {
        sentence(s, here);
      }
      for (Stated value : none) {
        none(s, value);
      }
    }
    return Neighbourhood.of(frames);
  }

  private void sentence(int s, List<Stated> here) {
    Division division = new Division(words, verbs, marks, opening(s), words.endOf(s));
    Frame before = null;
    for (Division.Share share : division.figures(here)) {
      before = frame(s, share.value(), share.piece(), before);
      frames.add(before);
    }
    for (Division.Share share : division.days(here)) {
      frames.add(frame(s, share.value(), share.piece(), null));
    }
  }

  /** None of something, in the clause of the verb that says what none did or what befell none. */
  private void none(int s, Stated value) {
    int[] clause = verbs.clause(value.from(), value.last(), opening(s), words.endOf(s));
    if (clause.length == 0) {
      return;
    }
    Clauses.Piece piece = new Clauses.Piece(clause[0], clause[1], clause[0], clause[1]);
    Frame frame = frame(s, value, piece, null);
    if (frame.deed() != 0 && frame.deed() != Concepts.hash(Deeds.STATE)) {
      frames.add(frame);
    }
  }

  /** The first term behind a dateline: {@code LONDON, May 5 (Agency) - The ...}. */
  private int opening(int s) {
    int from = words.firstOf(s);
    int to = Math.min(words.endOf(s), from + 14);
    boolean place = words.is(from, WordClass.NAME) && words.isCapitalised(from);
    boolean sign = false;
    for (int t = from + 1; place && t < to - 1; t++) {
      sign |= words.is(t, ",") || words.is(t, "(");
      boolean dash = words.is(t, "-") || words.is(t, "\u2013") || words.is(t, "\u2014");
      if ((dash || words.is(t, "--")) && sign && words.end(t - 1) < words.start(t)) {
        return t + 1;
      }
      if (words.is(t, WordClass.AUXILIARY) && !words.is(t, WordClass.NAME)) {
        return from;
      }
    }
    return from;
  }

  private Frame frame(int s, Stated value, Clauses.Piece piece, @Nullable Frame before) {
    int[] own = {
      Math.max(piece.from(), value.from() - WIDEST), Math.min(piece.last(), value.last() + WIDEST)
    };
    int[] clause = {
      Math.max(piece.clauseFrom(), own[0] - WIDEST), Math.min(piece.clauseLast(), own[1] + WIDEST)
    };
    int from = Math.max(opening(s), value.from() - WIDEST);
    int to = Math.min(words.endOf(s), value.last() + WIDEST);
    String inherited = before == null ? "" : before.subject();
    String subject =
        value.isAge()
            ? subjects.aged(value.from(), value.last())
            : subjects.of(own[0], own[1], value.from(), inherited);
    String[] places = around.places(own[0], own[1]);
    if (places.length == 0) {
      places = around.places(clause[0], clause[1]);
    }
    int[] near = around.concepts(clause[0], clause[1], value.from(), value.last());
    if (value.isSpeed()) {
      near = with(near, Concepts.hash(Concepts.of("speed")));
    }
    int antecedent = verbs.antecedent(clause[0], value.from());
    if (antecedent >= 0 && around.isTelling(antecedent)) {
      near = with(near, Concepts.hash(Concepts.of(words.bare(antecedent))));
    }
    if (near.length < FEW) {
      near = around.concepts(from, to - 1, value.from(), value.last());
    }
    int[] far = without(around.concepts(from, to - 1, value.from(), value.last()), near);
    String noun =
        value.noun().isEmpty() && value.kind() == Frame.Kind.QUANTITY
            ? complement.of(clause[0], value.from(), value.last(), clause[1], value.isMoney())
            : value.noun();
    String fate = FATES.contains(noun) ? noun : value.fate();
    if (!fate.isEmpty()) {
      // 17 dead are people who died, whether or not the noun says so.
      near = with(near, Concepts.hash(fate));
      noun = Concepts.of("person");
    }
    Order order = value.kind() == Frame.Kind.QUANTITY ? Order.of(words, value, from, to) : null;
    Attribution speech = occasion.speech(value.span());
    boolean again =
        before != null
            && before.amount().unit().equals(value.amount().unit())
            && before.noun().equals(noun)
            && before.subject().equals(subject);
    return new Frame(
        order != null ? Frame.Kind.ORDER : value.kind(),
        s,
        words.span(clauseStart(own), clauseEnd(own)),
        value.span(),
        words.document().words(value.span()),
        value.amount(),
        value.restated(),
        subject,
        value.isAge()
            ? "age"
            : predicate.of(clause[0], clause[1], value.from(), value.last(), value.named()),
        noun,
        deed(clause, value),
        near,
        far,
        tight(clause, value),
        NO_USES,
        NOTHING,
        NOTHING,
        order != null ? order.earlier() : around.names(from, to - 1, places),
        places,
        around.scope(own[0], own[1]),
        value.kind() == Frame.Kind.DAY ? null : occasion.when(clause, from, value),
        occasion.symbol(clause, value),
        certainty.of(from, to, clause[0], clause[1], value.from()),
        Occasion.told(speech),
        speech == null ? "" : speech.speaker(),
        around.isStative(clause[0], value.from()),
        again || isPart(own, value),
        traits.of(from, own[1], value));
  }

  private boolean isPart(int[] own, Stated value) {
    boolean share = value.amount().unit().equals("percent");
    return around.isPart(own[0], value.from(), value.last(), own[1], share);
  }

  private int deed(int[] clause, Stated value) {
    String mark =
        value.kind() == Frame.Kind.DAY ? marks.of(clause[0], value.from(), clause[1] + 1) : "";
    String verb =
        value.isAge()
            ? Deeds.STATE
            : !mark.isEmpty()
                ? mark
                : Concepts.isDeed(value.noun()) && value.amount().isNone()
                    ? value.noun()
                    : deeds.of(clause[0], clause[1], value.from(), value.last());
    return verb.isEmpty() ? 0 : Concepts.hash(verb);
  }

  private int[] tight(int[] clause, Stated value) {
    int from = Math.max(clause[0], value.from() - TIGHT);
    int last = Math.min(clause[1], value.last() + TIGHT);
    return around.concepts(from, last, value.from(), value.last());
  }

  private int clauseStart(int[] clause) {
    int from = clause[0];
    while (from < clause[1] && (words.is(from, WordClass.CONJUNCTION) || words.isStop(from))) {
      from++;
    }
    return from;
  }

  private int clauseEnd(int[] clause) {
    int last = clause[1];
    while (last > clause[0] && words.isStop(last)) {
      last--;
    }
    return Math.max(last, clauseStart(clause));
  }

  private static int[] with(int[] concepts, int one) {
    return IntStream.concat(Arrays.stream(concepts), IntStream.of(one))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] without(int[] all, int[] some) {
    return Arrays.stream(all).filter(c -> Arrays.binarySearch(some, c) < 0).toArray();
  }
}
