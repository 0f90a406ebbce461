// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F41: what the accountant sees of the impact of another workbook. */
class ImpactCommandTest {

  private static final String MAPPING =
      """
      Transaction type,Amount type,Amount description,Post as,GL account,Memo
      Order,ItemPrice,Principal,Journal,4000,sales
      Order,ItemFees,Commission,Journal,6010,fees
      """;

  @TempDir private Path folder;

  private SampleFiles files;
  private Path now;
  private Path history;

  @BeforeEach
  void writeFiles() throws IOException {
    files = new SampleFiles(folder);
    now = files.workbook("now", "Mapping", MAPPING);
    history =
        files.settlement(
            "1.txt",
            "90000000001",
            "2.67",
            "2026-11-05",
            "Order / ItemPrice / Principal 1210.00 2026-10-31",
            "Order / ItemFees / Commission -1204.33 2026-10-31",
            "Order / ItemFees / Commission -3.00 2026-11-01");
  }

  @Test
  void tellsMoneyThatMovesByMonthAndAccount() throws IOException {
    CommandRun run = impact(MAPPING.replace("6010", "6025"), "--zone", "UTC");

    assertThat(run.errors()).isEmpty();
    assertThat(run.screen())
        .isEqualToNormalizingNewlines(
            """
            1 settlement that ended on 2026-11-05.
            3 lines 2.67 USD in all; posted by now now, and by then then.

            Money that moves
            Month     From          To            Lines   Debits  Credits  Currency  Cells
            Oct 2026  Journal 6010  Journal 6025      1  1204.33     0.00  USD       Mapping!E3 -> Mapping!E3
            Nov 2026  Journal 6010  Journal 6025      1     3.00     0.00  USD       Mapping!E3 -> Mapping!E3

            Accounts whose balance changes
            Month     Account      Now     Then    Change  Currency
            Oct 2026  6010     1204.33     0.00  -1204.33  USD
            Oct 2026  6025        0.00  1204.33   1204.33  USD
            Nov 2026  6010        3.00     0.00     -3.00  USD
            Nov 2026  6025        0.00     3.00      3.00  USD

            Money moves: 2 lines -1207.33 USD.
            """);
    assertThat(run.exit()).isZero();
  }

  @Test
  void needsAPersonForMoneyThatWouldBeHeld() throws IOException {
    CommandRun run = impact(MAPPING.replace("Commission", "Comission"), "--zone", "UTC");

    assertThat(run.screen())
        .contains(
            "! The change moves debits of 1204.33 USD from Journal 6010 to Unmapped in Oct"
                + " 2026, and holds the settlements.");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void tellsThatOnlyAMemoChanges() throws IOException {
    assertThat(impact(MAPPING.replace("fees", "charges")).screen())
        .contains("No money moves; of 2 lines only the memo or the grouping changes.");
    assertThat(impact(MAPPING).screen()).contains("No money moves.");
  }

  private CommandRun impact(String mapping, Object... more) throws IOException {
    Path then = files.workbook("then", "Mapping", mapping);
    Object[] arguments = new Object[7 + more.length];
    Object[] first = {"impact", "--mapping", now, "--with", then, "--settlements", history};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return CommandRun.of(arguments);
  }
}
