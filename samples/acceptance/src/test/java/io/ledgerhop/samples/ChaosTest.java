// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S5, F2, F62, F64: refusals, expiries and three kills cost time, and nothing else. */
@Timeout(600)
class ChaosTest {

  private static final long SEED = 1;

  @TempDir private Path folder;

  @Test
  void everySettlementIsArchivedAndPostedOnceOnABadDay() throws Exception {
    ChaosRun.Result calm = new ChaosRun(folder.resolve("calm")).calm();
    calm.print(System.out, "undisturbed");
    ChaosRun.Result storm = new ChaosRun(folder.resolve("storm")).storm(SEED);
    storm.print(System.out, "disturbed");

    assertThat(storm.exitCode()).isZero();
    assertThat(storm.journals())
        .hasSize(ChaosRun.SETTLEMENTS)
        .extracting(JournalEntry::referenceNo)
        .doesNotHaveDuplicates();
    assertThat(storm.archived()).isEqualTo(calm.archived()).isEqualTo(ChaosRun.SETTLEMENTS);
    assertThat(storm.refused()).isGreaterThan(calm.total() / 10);
    assertThat(storm.total()).isLessThanOrEqualTo(calm.total() * 110 / 100 + storm.refused());
  }
}
