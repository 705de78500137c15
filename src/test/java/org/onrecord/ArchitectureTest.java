package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design, held by a machine. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static ArchRule imports(String from, String... allowed) {
    String[] packages = new String[allowed.length + 1];
    for (int i = 0; i < allowed.length; i++) {
      packages[i] = "org.onrecord." + allowed[i] + "..";
    }
    packages[allowed.length] = "org.onrecord." + from + "..";
    return noClasses()
        .that(resideInAnyPackage("org.onrecord." + from + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.onrecord..").and(resideOutsideOfPackages(packages)));
  }

  @ArchTest static final ArchRule modelImportsNothing = imports("model");
  @ArchTest static final ArchRule vocabImportsNothing = imports("vocab");
  @ArchTest static final ArchRule storeImportsNothing = imports("store");
  @ArchTest static final ArchRule readImportsModel = imports("read", "model");
  @ArchTest static final ArchRule extractImportsModel = imports("extract", "model");
  @ArchTest static final ArchRule linkImportsModel = imports("link", "model");

  @ArchTest
  static final ArchRule rdfImportsModelLinkVocab = imports("rdf", "model", "link", "vocab");

  @ArchTest static final ArchRule queryImportsStoreVocab = imports("query", "store", "vocab");
  @ArchTest static final ArchRule exportImportsStoreVocab = imports("export", "store", "vocab");

  @ArchTest
  static final ArchRule ingestImportsAllBelowIt =
      imports("ingest", "model", "read", "extract", "link", "rdf", "store", "vocab");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.onrecord.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule textTowerKnowsNoJena =
      noClasses()
          .that(resideInAnyPackage("..model..", "..read..", "..extract..", "..link.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.jena.."));

  @ArchTest
  static final ArchRule tdb2StaysInStore =
      noClasses()
          .that(resideOutsideOfPackages("..store.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe.."));

  @ArchTest
  static final ArchRule picocliStaysInCli =
      noClasses()
          .that(resideOutsideOfPackages("..cli.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("picocli.."));

  @ArchTest
  static final ArchRule jsoupStaysInRead =
      noClasses()
          .that(resideOutsideOfPackages("..read.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.jsoup.."));

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.onrecord.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule noStandardStreams =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule staticsDoNotRemember =
      noFields().that().areStatic().and().arePublic().should().notBeFinal();

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");
}
