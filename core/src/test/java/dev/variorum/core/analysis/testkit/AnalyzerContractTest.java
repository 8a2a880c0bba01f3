package dev.variorum.core.analysis.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.variorum.core.analysis.Analysis;
import dev.variorum.core.analysis.AnalysisContext;
import dev.variorum.core.analysis.Analyzer;
import dev.variorum.core.analysis.AnalyzerInfo;
import dev.variorum.core.analysis.FindingSink;
import dev.variorum.core.analysis.Inspection;
import dev.variorum.core.analysis.Inspections;
import dev.variorum.core.corpus.Document;
import dev.variorum.core.finding.Finding;
import dev.variorum.core.setting.Settings;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The laws hold for a right analyzer, and each one fails for an analyzer built to break it. */
class AnalyzerContractTest {

  private static class Laws extends AnalyzerContract {
    private final Supplier<Analyzer> analyzer;

    Laws(Supplier<Analyzer> analyzer) {
      this.analyzer = analyzer;
    }

    @Override
    protected Analyzer analyzer() {
      return analyzer.get();
    }

    @Override
    protected List<Document> example() {
      return List.of(
          Document.of("a", "The river broke its bank."), Document.of("b", "Rain went on falling."));
    }
  }

  @Nested
  class ARightAnalyzer extends Laws {
    ARightAnalyzer() {
      super(FirstWords::new);
    }
  }

  private static void broken(Executable law) {
    assertThrows(AssertionError.class, law);
  }

  /** Laws for an analyzer whose analysis is another one. */
  private static Laws with(Supplier<Analysis<?>> analysis) {
    return new Laws(
        () ->
            new FirstWords() {
              @Override
              public Analysis<?> prepare(Settings settings) {
                return analysis.get();
              }
            });
  }

  @Test
  void anAnalyzerThatSaysNothingOfItselfIsFound() {
    broken(
        new Laws(
                () ->
                    new FirstWords() {
                      @Override
                      public AnalyzerInfo info() {
                        return described().summary("").build();
                      }
                    })
            ::saysWhatItIsAndAlwaysTheSame);
  }

  @Test
  void anAnalyzerThatChangesItsMindIsFound() {
    AtomicInteger asked = new AtomicInteger();
    broken(
        new Laws(
                () ->
                    new FirstWords() {
                      @Override
                      public AnalyzerInfo info() {
                        return described().version("1." + asked.incrementAndGet()).build();
                      }
                    })
            ::saysWhatItIsAndAlwaysTheSame);
  }

  @Test
  void aDefaultThatIsNotTheDefaultIsFound() {
    broken(
        new Laws(
                () ->
                    new FirstWords() {
                      @Override
                      public Analysis<?> prepare(Settings settings) {
                        return new First(settings.given().isEmpty() ? 5 : settings.get(LEAST));
                      }
                    })
            ::everyDefaultMayBeGivenAndChangesNothing);
  }

  @Test
  void anAnalyzerThatNeedsDocumentsIsFound() {
    broken(
        with(
                () ->
                    new FirstWords.First(1) {
                      @Override
                      public void conclude(
                          Inspections<FirstWords.Kept> in, AnalysisContext context, FindingSink out)
                          throws Exception {
                        in.iterator().next();
                        super.conclude(in, context, out);
                      }
                    })
            ::concludesOverNothing);
  }

  @Test
  void findingNothingIsFound() {
    broken(with(() -> new FirstWords.First(1000))::findsSomethingInTheExample);
  }

  private static Laws finding(
      java.util.function.Function<Inspection<FirstWords.Kept>, Finding.Builder> made) {
    return with(
        () ->
            new FirstWords.First(1) {
              @Override
              Finding.Builder finding(Inspection<FirstWords.Kept> one) {
                return made.apply(one);
              }
            });
  }

  @Test
  void badFindingsAreFound() {
    // A kind, a role, a fact that is not declared; a span outside the text; no words; insides.
    broken(
        finding(one -> Finding.of("other", "A.").evidence("word", one.document(), span(0, 1)))
            ::findsSomethingInTheExample);
    broken(
        finding(one -> Finding.of("first-word", "A.").evidence("x", one.document(), span(0, 1)))
            ::findsSomethingInTheExample);
    broken(
        finding(
                one ->
                    Finding.of("first-word", "A.")
                        .evidence("word", one.document(), span(0, 1))
                        .fact("x", 1))
            ::findsSomethingInTheExample);
    broken(
        finding(one -> Finding.of("first-word", "A.").evidence("word", one.document(), span(0, 99)))
            ::findsSomethingInTheExample);
    broken(
        finding(one -> Finding.of("first-word", "A.").evidence("word", one.document(), span(1, 1)))
            ::findsSomethingInTheExample);
    broken(
        finding(
                one ->
                    Finding.of("first-word", "From " + new Object())
                        .evidence("word", one.document(), span(0, 1)))
            ::findsSomethingInTheExample);
    broken(
        finding(
                one ->
                    Finding.of("first-word", "Two\nlines.")
                        .evidence("word", one.document(), span(0, 1)))
            ::findsSomethingInTheExample);
  }

  private static dev.variorum.core.text.Span span(int start, int end) {
    return new dev.variorum.core.text.Span(start, end);
  }

  /** Laws for an analyzer that does something more while it inspects. */
  private static Laws inspecting(Inspecting more) {
    return with(
        () ->
            new FirstWords.First(1) {
              @Override
              @Nullable Serializable more(Document document) throws Exception {
                return more.of(document);
              }
            });
  }

  private interface Inspecting {
    @Nullable Serializable of(Document document) throws Exception;
  }

  @Test
  void throwingOnOddDocumentsIsFound() {
    Inspecting strict =
        document -> {
          for (char c : document.text().toCharArray()) {
            if (Character.isSurrogate(c)) {
              throw new IllegalArgumentException("no emoji, please");
            }
          }
          return null;
        };
    broken(inspecting(strict)::takesOddDocuments);
    broken(inspecting(strict)::takesAnyUnicode);
  }

  @Test
  void keepingTheTextIsFound() {
    broken(inspecting(Document::text)::keepsNoTexts);
  }

  @Test
  void keepingWhatCannotBeSerialisedIsFound() {
    Inspecting document = d -> (Serializable & Supplier<Document>) () -> d;
    broken(inspecting(document)::findsSomethingInTheExample);
  }

  @Test
  void passingSomethingBesideTheInspectionsIsFound() {
    Supplier<Analysis<?>> sly =
        () ->
            new FirstWords.First(1) {
              private final AtomicInteger seen = new AtomicInteger();

              @Override
              @Nullable Serializable more(Document document) {
                seen.incrementAndGet();
                return null;
              }

              @Override
              Finding.Builder finding(Inspection<FirstWords.Kept> one) {
                return super.finding(one).fact("words", seen.get());
              }
            };
    broken(with(sly)::onlyWhatInspectReturnedPasses);
  }

  @Test
  void orderAndThreadsAndEarlierRunsThatShowAreFound() {
    AtomicInteger everSeen = new AtomicInteger();
    Supplier<Analysis<?>> counting =
        () ->
            new FirstWords.First(1) {
              @Override
              @Nullable Serializable more(Document document) {
                return everSeen.incrementAndGet();
              }

              @Override
              Finding.Builder finding(Inspection<FirstWords.Kept> one) {
                Object number = one.value().more();
                return super.finding(one).fact("words", number instanceof Integer n ? n : 0);
              }
            };
    broken(with(counting)::theNumberOfThreadsDoesNotShow);
    broken(with(counting)::aSecondRunGivesTheSame);
  }

  @Test
  void notEndingWhenCancelledIsFound() {
    broken(with(() -> new Deaf(false))::endsWhenTheRunIsCancelled);
    broken(with(() -> new Deaf(true))::endsWhenTheRunIsCancelled);
  }

  /** Swallows the cancellation, or hides it behind another exception. */
  private static final class Deaf extends FirstWords.First {
    private final boolean hides;

    Deaf(boolean hides) {
      super(1);
      this.hides = hides;
    }

    @Override
    public void conclude(Inspections<FirstWords.Kept> in, AnalysisContext context, FindingSink out)
        throws Exception {
      try {
        super.conclude(in, context, out);
      } catch (CancellationException e) {
        if (hides) {
          throw new IllegalStateException("something went wrong");
        }
      }
    }
  }

  @Test
  void notDoingWithoutAnotherAnalyzerIsFound() {
    broken(
        with(
                () ->
                    new FirstWords.First(1) {
                      @Override
                      public void conclude(
                          Inspections<FirstWords.Kept> in,
                          AnalysisContext context,
                          FindingSink out) {
                        out.add(context.findingsOf("others").orElseThrow().exhibits().get(0));
                      }
                    })
            ::doesWithoutTheAnalyzersItUses);
  }

  @Test
  void notDoingWithoutAnAnalyzerThatFailedIsFound() {
    // The law runs it first without the other, then beside one that fails: this one concludes once.
    AtomicInteger concluded = new AtomicInteger();
    broken(
        with(
                () ->
                    new FirstWords.First(1) {
                      @Override
                      public void conclude(
                          Inspections<FirstWords.Kept> in, AnalysisContext context, FindingSink out)
                          throws Exception {
                        if (concluded.incrementAndGet() > 1) {
                          throw new IllegalStateException("the other analyzer failed");
                        }
                        super.conclude(in, context, out);
                      }
                    })
            ::doesWithoutTheAnalyzersItUses);
  }
}
