// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.exceptions.CsvException;
import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F12: settlement 90000000002 ends with a debt of 132.46, from the file of Amazon to {@code
 * documents.csv}; the next settlement takes the debt over.
 */
@Timeout(300)
class CarriedDebtTest {

  private static final String NEGATIVE =
      "AMZ-90000000002-1 2026-11-19: 1150 -132.46, 4000 -60.00, 4100 95.00, 6010 -5.25, 6011 2.85,"
          + " 6020 11.46, 6030 48.41, 6050 39.99";

  @TempDir private Path folder;

  private SampleProject project;
  private Path files;
  private String header;

  @BeforeEach
  void copyTheFileOfTheNegativeSettlement() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    files = Files.createDirectories(folder.resolve("files"));
    try (InputStream in = CarriedDebtTest.class.getResourceAsStream("/settlements/example-2.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      header = text.lines().findFirst().orElseThrow();
      Files.writeString(files.resolve("2.txt"), text);
    }
  }

  @Test
  void showsThatTheSellerOwesAmazon() throws Exception {
    assertThat(documents()).containsExactly(NEGATIVE);
    assertThat(project.file("roll-forward.csv"))
        .contains("clearing,0.00,0.00,132.46,-132.46,the seller owes Amazon 132.46 USD");
    assertThat(project.file("report.html")).contains("the seller owes Amazon 132.46 USD");
    assertThat(project.file("warnings.csv"))
        .contains("settlement 90000000002: the seller owes Amazon 132.46 USD since");
  }

  /** F17: the second example in bill mode; no balance differs, and nothing payable is open. */
  @Test
  void billsTheFeesOfTheNegativeSettlement() throws Exception {
    PreviewedDocuments bills = preview("--bill-mode");

    assertThat(bills.byDocument())
        .containsExactly(
            "AMZ-90000000002-1 2026-11-19: 1150 -35.00, 4000 -60.00, 4100 95.00",
            "AMZ-90000000002-1-A 2026-11-19: 2000 0.00",
            "AMZ-90000000002-1-B 2026-11-19: 2000 -111.71, 6010 9.00, 6011 2.85, 6020 11.46, 6030"
                + " 48.41, 6050 39.99",
            "AMZ-90000000002-1-C 2026-11-19: 2000 14.25, 6010 -14.25",
            "AMZ-90000000002-1-M 2026-11-19: 1150 -97.46, 2000 97.46");
    assertThat(bills.balances()).isEqualTo(preview("--journal-mode").balances());
    assertThat(bills.balances()).startsWith("1150 -132.46, 4000");
  }

  /** Path b: no account of profit and loss is touched by the debt. */
  @Test
  void takesTheDebtOverInTheNextSettlement() throws Exception {
    next(
        "367.54",
        row("Payable to Amazon", "-132.46", "2026-11-19 15:00:00"),
        sale("500.00", "2026-12-02 12:00:00"));

    assertThat(documents())
        .containsExactly(
            NEGATIVE,
            "AMZ-90000000003-1 2026-11-30: 1150 132.46, 1160 -132.46",
            "AMZ-90000000003-2 2026-12-03: 1150 367.54, 1160 132.46, 4000 -500.00");
    assertThat(project.file("roll-forward.csv"))
        .contains(
            "clearing,0.00,0.00,132.46,-132.46,taken over by settlement 90000000003",
            "clearing,-132.46,500.00,0.00,367.54,\"Amazon pays 367.54 USD, due 2026-12-05\"",
            "carried forward,0.00,132.46,132.46,0.00,");
    assertThat(project.file("held.csv").lines()).hasSize(1);
    assertThat(project.file("warnings.csv")).doesNotContain("owes");
  }

  /** Path a, as real files show it: the debt, and beside it what was charged to the card. */
  @Test
  void clearsTheDebtThatWasChargedToTheCard() throws Exception {
    next(
        "10.00",
        row("Payable to Amazon", "-132.46", "2026-11-19 15:00:00"),
        row("Successful charge", "100.00", "2026-11-19 17:00:00"),
        row("Successful charge", "32.46", "2026-11-19 17:00:00"),
        sale("10.00", "2026-12-02 12:00:00"));

    assertThat(documents())
        .containsExactly(
            NEGATIVE,
            "AMZ-90000000003-1 2026-11-30: 1150 132.46, 2100 -132.46",
            "AMZ-90000000003-2 2026-12-03: 1150 10.00, 4000 -10.00");
    assertThat(project.file("roll-forward.csv"))
        .contains("clearing,-132.46,142.46,0.00,10.00,\"Amazon pays 10.00 USD");
  }

  private List<String> documents() throws IOException, CsvException {
    return preview("--journal-mode").byDocument();
  }

  private PreviewedDocuments preview(String mode) throws IOException, CsvException {
    Ran ran = project.run("--preview", "--settlements", files.toString(), mode);
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    return new PreviewedDocuments(project.file("documents.csv"));
  }

  private void next(String total, String... rows) throws IOException {
    String summary =
        "90000000003\t2026-11-19 15:00:00 UTC\t2026-12-03 15:00:00 UTC\t2026-12-05 15:00:00 UTC\t"
            + total
            + "\tUSD"
            + "\t".repeat(18);
    Files.writeString(
        files.resolve("3.txt"), header + "\n" + summary + "\n" + String.join("\n", rows) + "\n");
  }

  private static String row(String description, String amount, String posted) {
    return cells(
        List.of("other-transaction", "", "", "other-transaction", description), amount, posted);
  }

  private static String sale(String amount, String posted) {
    return cells(
        List.of("Order", "112-3045566-1180218", "Amazon.com", "ItemPrice", "Principal"),
        amount,
        posted);
  }

  /** The values of transaction-type, order-id, marketplace-name, amount-type and description. */
  private static String cells(List<String> values, String amount, String posted) {
    return String.join(
            "\t",
            "90000000003\t\t\t\t\t",
            values.get(0),
            values.get(1) + "\t\t\t",
            values.get(2),
            values.get(3),
            values.get(4),
            amount,
            "",
            posted.substring(0, 10),
            posted + " UTC")
        + "\t".repeat(6);
  }
}
