package dev.variorum.claims.checkworthiness;

import dev.variorum.claims.date.DateMention;
import dev.variorum.claims.numeral.Pieces;
import dev.variorum.claims.quantity.Quantity;
import dev.variorum.claims.quantity.Type;
import dev.variorum.core.text.Span;
import dev.variorum.core.text.Terms.Kind;
import java.util.List;

/**
 * What a sentence shows of a statement that can be checked; all are counts of at most a few.
 *
 * @param quantities quantities with a unit or noun, durations left out
 * @param hardQuantities those in money, per cent, points, multiples or from thousand upwards
 * @param dates fixed dates, and times of the past
 * @param names capitalised words inside the sentence
 * @param changes words of rise and fall
 * @param comparisons superlatives, comparisons and words such as every and never
 * @param deeds verbs of what somebody did that leaves a record
 * @param matters nouns of public business
 * @param opinions words of belief, wish and duty
 * @param plans words of the future and of possibility
 * @param ceremony words of the occasion: thanks, questions
 * @param me first and second person pronouns
 * @param words words in all
 * @param question whether it ends in a question mark
 */
public record Features(
    int quantities,
    int hardQuantities,
    int dates,
    int names,
    int changes,
    int comparisons,
    int deeds,
    int matters,
    int opinions,
    int plans,
    int ceremony,
    int me,
    int words,
    boolean question) {

  static Features of(
      Pieces pieces, Span sentence, List<Quantity> quantities, List<DateMention> dates) {
    Counter counter = new Counter();
    for (Quantity q : quantities) {
      counter.add(q, sentence);
    }
    for (DateMention d : dates) {
      boolean inside = sentence.covers(d.span());
      boolean fixed = d.kind() == DateMention.Kind.DATE || d.symbol().equals("past");
      counter.dates += inside && fixed ? 1 : 0;
    }
    for (int i = firstIn(pieces, sentence.start()); i < pieces.size(); i++) {
      if (pieces.start(i) >= sentence.end()) {
        break;
      }
      counter.add(pieces, i, sentence.start());
    }
    return counter.features();
  }

  private static int firstIn(Pieces pieces, int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Counter {
    private int quantities;
    private int hard;
    private int dates;
    private int names;
    private int changes;
    private int comparisons;
    private int deeds;
    private int matters;
    private int opinions;
    private int plans;
    private int ceremony;
    private int me;
    private int words;
    private boolean question;

    void add(Quantity q, Span sentence) {
      if (!sentence.covers(q.number())) {
        return;
      }
      boolean large = q.value().abs().precision() - q.value().scale() > 3;
      switch (q.type()) {
        case MONEY, PERCENT, POINTS, MULTIPLE -> hard++;
        case COUNT, MEASURE, FRACTION -> {
          hard += large ? 1 : 0;
          quantities += large || q.unit().isEmpty() && q.type() != Type.FRACTION ? 0 : 1;
        }
        case DURATION -> {}
      }
    }

    void add(Pieces pieces, int i, int start) {
      if (pieces.kind(i) != Kind.WORD && pieces.kind(i) != Kind.NAME) {
        question |= pieces.written(i).equals("?");
        return;
      }
      String word = pieces.word(i);
      words++;
      if (pieces.isCapitalised(i)
          && pieces.start(i) > start
          && !word.equals("i")
          && !word.startsWith("i'")
          && !pieces.isFirstOfSentence(i)) {
        names++;
      }
      changes += CueWords.isChange(word) ? 1 : 0;
      comparisons += CueWords.isComparison(word) ? 1 : 0;
      deeds += CueWords.isDeed(word) ? 1 : 0;
      matters += CueWords.isSubjectMatter(word) ? 1 : 0;
      opinions += CueWords.isOpinion(word) ? 1 : 0;
      plans += CueWords.isPlan(word) ? 1 : 0;
      ceremony += CueWords.isCeremony(word) ? 1 : 0;
      me += isFirstOrSecondPerson(word) ? 1 : 0;
    }

    private static boolean isFirstOrSecondPerson(String word) {
      return switch (word) {
        case "i", "i'm", "i've", "me", "my", "you", "your", "you're" -> true;
        default -> false;
      };
    }

    Features features() {
      return new Features(
          quantities,
          hard,
          dates,
          names,
          changes,
          comparisons,
          deeds,
          matters,
          opinions,
          plans,
          ceremony,
          me,
          words,
          question);
    }
  }
}
