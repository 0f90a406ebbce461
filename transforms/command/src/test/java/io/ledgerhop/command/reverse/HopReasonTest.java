// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F39: the reason comes from what Hop 2.15 prints. */
class HopReasonTest {

  private final HopReason reason = new HopReason();

  @Test
  void takesTheLastErrorOfTheLog() {
    reason(
        "2026/12/01 05:10:33 - General - ERROR: a plugin cannot be loaded",
        "\tat a.b.C.d(C.java:7)");
    assertThat(reason.text()).isEqualTo("a plugin cannot be loaded");

    reason(
        "2026/12/01 05:10:34 - Reverse settlement - ERROR: Seller: no such account",
        "HopRun exit.");
    assertThat(reason.text()).isEqualTo("Seller: no such account");
  }

  @Test
  void takesWhatStandsBelowTheLastCause() {
    reason(
        "2026/12/01 05:10:33 - General - ERROR: a plugin cannot be loaded",
        "Error found during execution!",
        "picocli.CommandLine$ExecutionException: There was an error during execution of file 'x.hwf'",
        "\tat org.apache.hop.run.HopRun.run(HopRun.java:178)",
        "Caused by: org.apache.hop.core.exception.HopException: ",
        "Unable to find project 'nosuch'",
        "",
        "\tat org.apache.hop.projects.project.ProjectsRunOptionPlugin.configure(P.java:1)",
        "\t... 1 more");

    assertThat(reason.text()).isEqualTo("Unable to find project 'nosuch'");
  }

  @Test
  void takesTheLastCause() {
    reason(
        "Error found during execution!",
        "Caused by: org.apache.hop.core.exception.HopXmlException: ",
        "Unable to load the workflow from XML file [/nowhere.hwf]",
        "Caused by: java.io.FileNotFoundException: /nowhere.hwf (No such file or directory)",
        "\t... 11 more",
        "");

    assertThat(reason.text()).isEqualTo("/nowhere.hwf (No such file or directory)");
  }

  @Test
  void isEmptyWithoutAnError() {
    reason("2026/12/01 05:10:38 - HopRun - Enabling project 'books'", "HopRun exit.");

    assertThat(reason.text()).isEmpty();
  }

  private void reason(String... lines) {
    for (String line : lines) {
      reason.line(line);
    }
  }
}
