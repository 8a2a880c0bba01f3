package dev.variorum.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The arrows between the modules: core, then readers, reports and analyzers, then the command line.
 */
class ArrowsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.variorum");

  @ParameterizedTest
  @ValueSource(strings = {"dedupe", "claims", "sentiment"})
  void anAnalyzerStandsOnCoreAlone(String analyzer) {
    classes()
        .that()
        .resideInAPackage("dev.variorum." + analyzer + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.variorum." + analyzer + "..",
            "dev.variorum.core..",
            "java..",
            "org.jspecify.annotations..",
            "org.slf4j..")
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "readers,reports",
    "readers,cli",
    "reports,readers",
    "reports,cli",
    "core,readers",
    "core,reports",
    "core,cli"
  })
  void arrowsPointOneWay(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage("dev.variorum." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.variorum." + to + "..")
        .check(ALL);
  }

  @Test
  void theCommandLineKnowsNoAnalyzerByNameButToExplainAndToDropCopies() {
    noClasses()
        .that()
        .resideInAPackage("dev.variorum.cli..")
        .and()
        .haveNameNotMatching(".*(Expla|Copies).*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.variorum.dedupe..", "dev.variorum.claims..", "dev.variorum.sentiment..")
        .check(ALL);
  }

  @Test
  void privateRoomsStayPrivate() {
    noClasses()
        .that(
            new DescribedPredicate<>("are outside the engine") {
              @Override
              public boolean test(JavaClass c) {
                return !c.getPackageName().startsWith("dev.variorum.core.engine");
              }
            })
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.variorum.core.engine.store..", "dev.variorum.core.engine.plugin..")
        .check(ALL);
  }

  @Test
  void packagesOfAModuleHaveNoCircles() {
    for (String module : new String[] {"dedupe", "claims", "sentiment", "readers", "reports"}) {
      slices()
          .matching("dev.variorum." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(ALL);
    }
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areNotFinal()
        .should()
        .haveModifier(JavaModifier.SYNTHETIC)
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$")
        .orShould()
        .haveNameMatching(".*\\.Abstract[A-Z].*")
        .check(ALL);
  }
}
