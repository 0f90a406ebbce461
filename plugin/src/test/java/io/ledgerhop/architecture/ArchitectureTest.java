// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the code against the diagrams in docs: the build fails when a package uses another without
 * an arrow.
 */
class ArchitectureTest {

  private static final String[] RULES = {
    "io.ledgerhop.masking..",
    "io.ledgerhop.problem..",
    "io.ledgerhop.time..",
    "io.ledgerhop.money..",
    "io.ledgerhop.settlement..",
    "io.ledgerhop.document..",
    "io.ledgerhop.mapping..",
    "io.ledgerhop.plan..",
    "io.ledgerhop.posting.."
  };

  static List<Diagram> diagrams() throws IOException {
    return Diagram.all();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyDependencyIsInTheDiagram(Diagram diagram) throws IOException {
    classes()
        .that(resideInAnyPackage(diagram.packages().values().toArray(String[]::new)))
        .should(
            adhereToPlantUmlDiagram(
                diagram.file().toUri().toURL(), consideringOnlyDependenciesInDiagram()))
        .check(OurClasses.ALL);
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void everyArrowOfTheDiagramIsUsed(Diagram diagram) {
    Set<Diagram.Arrow> used = new HashSet<>();
    Set<String> known = new TreeSet<>();
    for (JavaClass type : OurClasses.ALL) {
      String from = diagram.nameOf(type.getPackageName());
      known.add(from);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = diagram.nameOf(dependency.getTargetClass().getPackageName());
        used.add(new Diagram.Arrow(from, to));
      }
    }
    Set<Diagram.Arrow> unused = new HashSet<>(diagram.arrows());
    unused.removeIf(arrow -> used.contains(arrow) || !known.contains(arrow.from()));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyPackageIsInADiagram() throws IOException {
    Set<String> drawn = new TreeSet<>();
    Diagram.all().forEach(diagram -> drawn.addAll(diagram.packages().values()));
    Set<String> packages = new TreeSet<>();
    OurClasses.ALL.forEach(type -> packages.add(type.getPackageName()));

    assertThat(packages).hasSizeGreaterThan(50);
    assertThat(drawn).containsAll(packages);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.ledgerhop.(**)").should().beFreeOfCycles().check(OurClasses.ALL);
  }

  @Test
  void theCoreHasNoInputOrOutput() {
    noClasses()
        .that(resideInAnyPackage(RULES))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax.sql.."))
        .check(OurClasses.ALL);
  }

  @Test
  void onlyTheHopPackagesUseHop() {
    noClasses()
        .that(not(resideInAnyPackage("io.ledgerhop.hop..", "io.ledgerhop.hopcommand")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.hop.."))
        .check(OurClasses.ALL);
  }

  @Test
  void onlyDialogsAndEditorsUseTheUserInterface() {
    noClasses()
        .that(not(nameMatching("io\\.ledgerhop\\.hop\\.dialog\\..*|.*(Dialog|Editor)(\\$.*)?")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.eclipse.swt..", "org.apache.hop.ui.."))
        .check(OurClasses.ALL);
  }

  @Test
  void onlyWorkbooksAndReportsUsePoiAndOnlyTheRulesUseDrools() {
    noClasses()
        .that(not(resideInAnyPackage("io.ledgerhop.mapping.drools..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."))
        .check(OurClasses.ALL);
    noClasses()
        .that(not(resideInAnyPackage("io.ledgerhop.mapping.sheet..", "io.ledgerhop.hop.report..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.poi.."))
        .check(OurClasses.ALL);
  }

  @Test
  void noClassHoldsMutableStaticState() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .beFinal()
        .check(OurClasses.ALL);
  }

  @Test
  void secretsAreRevealedOnlyWhereTheyAreSent() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "io.ledgerhop.amazon.auth..",
                    "io.ledgerhop.intacct.gateway..",
                    "io.ledgerhop.secret..")))
        .should()
        .callMethod("io.ledgerhop.secret.Secret", "reveal")
        .check(OurClasses.ALL);
  }
}
