// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.fault.FaultKind;
import io.ledgerhop.simulators.intacct.fault.FaultSpec;
import io.ledgerhop.simulators.intacct.fault.Occasions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that say that a function has failed, and name the record that it has written. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PartialSuccessTest {

  /** A look-up does not help, because the record is not visible yet. */
  @Test
  void isNoRefusalWhileTheRecordIsNotVisibleYet() {
    IntacctSettings late = IntacctSettings.demonstration().withVisibleAfter(Duration.ofSeconds(20));
    FaultSpec failure =
        new FaultSpec(FaultKind.PARTIAL_AFTER, 0, "BL01001973", Occasions.nth(1, Occasions.WRITES));
    try (SimulatedCompany company = new SimulatedCompany(late)) {
      company.intacct.faults().at(failure.occasions()).meets(failure);

      Submission submission = company.ledger("").submit(Journals.detailed(), new ControlId("LH-1"));

      assertThat(submission).isInstanceOf(Submission.Unknown.class);
      assertThat(company.intacct.journals()).hasSize(1);
    }
  }
}
