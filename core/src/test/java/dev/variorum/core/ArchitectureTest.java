package dev.variorum.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The rooms of core and the arrows between them. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.variorum.core");

  @Test
  void eachRoomSeesOnlyThoseAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("dev.variorum.core.text")
        .layer("setting")
        .definedBy("dev.variorum.core.setting")
        .layer("corpus")
        .definedBy("dev.variorum.core.corpus")
        .layer("finding")
        .definedBy("dev.variorum.core.finding")
        .layer("analysis")
        .definedBy("dev.variorum.core.analysis")
        .layer("engine")
        .definedBy("dev.variorum.core.engine..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("setting")
        .mayNotAccessAnyLayer()
        .whereLayer("corpus")
        .mayOnlyAccessLayers("text", "setting")
        .whereLayer("finding")
        .mayOnlyAccessLayers("text", "corpus")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("text", "setting", "corpus", "finding")
        .check(CORE);
  }

  @Test
  void coreStandsOnTheJdkAndSlf4jAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.variorum.core..", "java..", "javax..", "org.slf4j..", "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void nothingStaticChanges() {
    com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
        .orShould()
        .haveNameMatching(".*\\.Abstract[A-Z].*")
        .check(CORE);
  }
}
