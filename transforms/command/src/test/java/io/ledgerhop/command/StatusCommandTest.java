// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F71: what became of all settlements of a trail; the clock of these tests says 2026-12-01. */
class StatusCommandTest {

  private static final String UNMAPPED =
      "Order / ItemFees / Storage is not mapped (add a row to the tab Mapping)";

  @TempDir private Path folder;

  private CommandRun status(String... options) {
    Object[] arguments = new Object[options.length + 3];
    arguments[0] = "status";
    arguments[1] = "--trail";
    arguments[2] = StatusTrail.url(folder);
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandRun.of(arguments);
  }

  @Test
  void saysThatNothingWaitsAndEndsWith0() {
    try (StatusTrail trail = new StatusTrail(folder)) {
      trail.posted("US", 0).draft("US", 1);
    }

    CommandRun run = status();

    assertThat(run.errors()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.screen())
        .isEqualToNormalizingNewlines(
            """
            2 settlements that ended from 2026-11-14 to 2026-11-15, as of 2026-12-01 08:00 UTC.

            Worth a look
            State            Seller  Settlement   Deposit  Currency  Age  What is wrong                               What to do
            perhaps a draft  US      90000000001  1500.25  USD        16  entered, and it brought new types of lines  look into Intacct, and post it there if it is still a draft

            By state
            State            Settlements  Deposits  Currency
            perhaps a draft            1   1500.25  USD
            posted                     1   1500.25  USD

            All settlements
            State            Seller  Settlement   Deposit  Currency  Age  From        To          Last change  Intacct records
            posted           US      90000000000  1500.25  USD        15  2026-11-01  2026-11-15  2026-11-16   1000
            perhaps a draft  US      90000000001  1500.25  USD        16  2026-10-31  2026-11-14  2026-11-16   1001

            Nothing waits for a person.
            """);
  }

  @Test
  void namesFirstWhatNeedsAPersonAndEndsWith3() throws IOException {
    try (StatusTrail trail = new StatusTrail(folder)) {
      trail
          .posted("US", 0)
          .held("US", 1, UNMAPPED)
          .rejected("US", 2, "the period Nov 2026 is closed (open it)")
          .inDoubt("DE", 3)
          .postedAgain("DE", 4)
          .reversed("DE", 5)
          .read("DE", 6);
    }
    Path out = folder.resolve("out");

    CommandRun run = status("--open", "--out", out.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.screen())
        .contains(
            "! 5 settlements wait for a person: 1 in doubt, 1 rejected, 1 held, 1 unfinished,"
                + " 1 reversed.")
        .doesNotContain("All settlements");
    assertThat(out.resolve("status-open.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            State,Seller,Settlement,Deposit,Currency,Age,What is wrong,What to do
            in doubt,DE,90000000003,1500.25,USD,18,the connection broke after the request was sent,"run again: it looks for AMZ-90000000003-1 in Intacct; if Intacct does not have it after that, use ledgerhop declare-absent"
            rejected,US,90000000002,1500.25,USD,17,the period Nov 2026 is closed,open it
            held,US,90000000001,1500.25,USD,16,Order / ItemFees / Storage is not mapped,add a row to the tab Mapping
            unfinished,DE,90000000006,-12.50,USD,21,no run has ended it for two days,"run again; if it stays, look into the log of that run"
            reversed,DE,90000000005,1500.25,USD,20,"reversed, and not posted again for two days","run again; if it stays, look into the log of that run"
            """);
    assertThat(Files.readString(out.resolve("status.html")))
        .contains("<h1>What became of the settlements</h1>", "the period Nov 2026 is closed")
        .doesNotContain("<script");
  }

  @Test
  void showsWhichRecordsAreSuperseded() throws IOException {
    try (StatusTrail trail = new StatusTrail(folder)) {
      trail.postedAgain("DE", 4);
    }
    Path out = folder.resolve("out");

    assertThat(status("--out", out.toString()).exit()).isZero();
    assertThat(Files.readString(out.resolve("status.csv")))
        .contains("posted,DE,90000000004,1500.25,USD,19,")
        .contains("2004,1004");
  }

  @Test
  void asksForOneSellerAndForWhatEndedSinceADay() {
    try (StatusTrail trail = new StatusTrail(folder)) {
      trail.held("US", 0, UNMAPPED).posted("DE", 1).held("DE", 2, UNMAPPED);
    }

    CommandRun run = status("--seller", "DE", "--since", "2026-11-14");

    assertThat(run.exit()).isZero();
    assertThat(run.screen()).contains("90000000001").doesNotContain("90000000000", "90000000002");
    assertThat(status("--seller", "FR").screen()).startsWith("The trail has no such settlement.");
  }

  @Test
  void failsInASentenceWithoutATrail() {
    CommandRun run = status();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors()).contains("trail.db").doesNotContain("Exception");
    assertThat(folder.resolve("trail.db")).doesNotExist();
  }
}
