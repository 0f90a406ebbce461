// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F73: the example rule files of the project, through the real pipeline. */
@Timeout(300)
class RuleFilesOfProjectTest {

  private static final String RULES =
      SampleProject.ROOT.resolve("samples/project/rules").toString();

  @TempDir private Path folder;

  @Test
  void postsByTheRulesOfTheProjectToTheCent() throws IOException {
    SampleProject project = new SampleProject(folder.resolve("run"));

    Ran ran = project.run("--preview", "--settlements", settlement(), "--rules", RULES);

    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    assertThat(project.file("documents.csv").lines().skip(1).map(RuleFilesOfProjectTest::shown))
        .containsExactlyInAnyOrder(
            "4000,11,,60.00,Mapping; orders.drl!Sales belong to the Amazon department",
            "6010,,9.00,,Mapping",
            "6020,,11.46,,Mapping",
            "4110,11,95.00,,orders.drl!Refunds by size; orders.drl!Sales belong to the Amazon"
                + " department",
            "6010,,,14.25,Mapping",
            "6070,,2.85,,orders.drl!Fee kept on a large refund",
            "6050,11,39.99,,fees.drl.csv!Fees by marketplace_11",
            "6030,11,29.05,,orders.drl!Storage is shared",
            "6030,20,19.36,,orders.drl!Storage is shared",
            "1150,,,132.46,clearing");
  }

  @Test
  void namesFileAndLineOfARuleThatDoesNotCompile() throws IOException {
    SampleProject project = new SampleProject(folder.resolve("run"));
    Path broken = folder.resolve("broken.drl");
    Files.writeString(
        broken,
        "import io.ledgerhop.mapping.rule.*\nrule \"B\"\nwhen SettlementLine(amont > 0)\nthen end");

    Ran ran = project.run("--settlements", settlement(), "--rules", broken.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen()).contains("broken.drl, line 3: the rule cannot be compiled");
    assertThat(project.journals()).isEmpty();
  }

  /**
   * Account, department, debit, credit and rule of a line of {@code documents.csv}; the workbook
   * may move its rows.
   */
  private static String shown(String line) {
    String[] cells = line.split(",", -1);
    String rule = cells[20].replaceAll("Mapping![A-Z]+[0-9]+", "Mapping");
    return String.join(",", cells[8], cells[9], cells[16], cells[17], rule);
  }

  private String settlement() throws IOException {
    Path file = folder.resolve("settlement.txt");
    try (InputStream in =
        Objects.requireNonNull(
            RuleFilesOfProjectTest.class.getResourceAsStream("/settlements/example-2.txt"))) {
      Files.write(file, in.readAllBytes());
    }
    return file.toString();
  }
}
