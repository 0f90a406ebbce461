// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The picture in docs is the rule: an arrow that is not drawn does not compile into the product.
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

  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ledgerhop");
  }

  @Test
  void everyArrowIsInThePicture() throws Exception {
    Path diagram = Path.of("..", "docs", "architecture.puml");

    classes()
        .should(
            adhereToPlantUmlDiagram(
                diagram.toUri().toURL(), consideringOnlyDependenciesInDiagram()))
        .check(house);
  }

  @Test
  void everyRoomIsInThePicture() {
    assertThat(house.size()).isGreaterThan(100);
  }

  @Test
  void theCoreHasNoInputOrOutput() {
    noClasses()
        .that(resideInAnyPackage(RULES))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax.sql.."))
        .check(house);
  }

  @Test
  void onlyTheHopRoomKnowsHop() {
    noClasses()
        .that(not(resideInAPackage("io.ledgerhop.hop..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.hop.."))
        .check(house);
  }

  @Test
  void onlyDialogsAndEditorsKnowTheScreen() {
    noClasses()
        .that(not(nameMatching(".*(Dialog|Editor)(\\$.*)?")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.eclipse.swt..", "org.apache.hop.ui.."))
        .check(house);
  }

  @Test
  void onlyOneRoomKnowsPoiAndOneKnowsDrools() {
    noClasses()
        .that(not(resideInAnyPackage("io.ledgerhop.mapping.drools..")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."))
        .check(house);
    noClasses()
        .that(not(resideInAnyPackage("io.ledgerhop.mapping.sheet..", "io.ledgerhop.hop.proof..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.poi.."))
        .check(house);
  }

  @Test
  void nobodyHoldsMutableStaticState() {
    fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal().check(house);
  }

  @Test
  void secretsAreOpenedOnlyWhereTheyLeaveTheHouse() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "io.ledgerhop.amazon.auth..",
                    "io.ledgerhop.intacct.gateway..",
                    "io.ledgerhop.secret..")))
        .should()
        .callMethod("io.ledgerhop.secret.Secret", "reveal")
        .check(house);
  }
}
