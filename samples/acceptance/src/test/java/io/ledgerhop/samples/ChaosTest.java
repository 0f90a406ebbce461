// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S5, F2, F62, F64: refusals, expiries and three kills cost time only. */
@Timeout(600)
class ChaosTest {

  private static final long SEED = 1;

  @TempDir private Path folder;

  @Test
  void everySettlementIsArchivedAndPostedOnceInADisturbedRun() throws Exception {
    ChaosRun.Result undisturbed = new ChaosRun(folder.resolve("undisturbed")).undisturbed();
    undisturbed.print(System.out, "undisturbed");
    ChaosRun.Result disturbed = new ChaosRun(folder.resolve("disturbed")).disturbed(SEED);
    disturbed.print(System.out, "disturbed");

    assertThat(disturbed.exitCode()).isZero();
    List<String> numbers = disturbed.journals().stream().map(SampleProject::number).toList();
    assertThat(numbers).doesNotHaveDuplicates().hasSameSizeAs(undisturbed.journals());
    assertThat(SampleProject.settlements(numbers)).hasSize(ChaosRun.SETTLEMENTS);
    assertThat(disturbed.archived())
        .isEqualTo(undisturbed.archived())
        .isEqualTo(ChaosRun.SETTLEMENTS);
    assertThat(disturbed.refused()).isGreaterThan(undisturbed.total() / 10);
    assertThat(disturbed.total())
        .isLessThanOrEqualTo(undisturbed.total() * 110 / 100 + disturbed.refused());
  }
}
