// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.posting.approval.Approval;
import io.ledgerhop.posting.approval.Approvals;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F94: what every trail stores of the approvals of rules. */
abstract class ApprovalContract extends DocumentContract {

  /** A database keeps no more than milliseconds. */
  private static final Instant AT = NOON.truncatedTo(ChronoUnit.MILLIS);

  static final Approval APPROVED =
      new Approval(
          new RulesVersion(
              "beef",
              List.of(
                  Map.entry("Ger\u00e4te & mehr\n100 %.xlsx", "f00d"),
                  Map.entry("orders.drl", "cafe")),
              "Ann"),
          new Signature("Ben", "ben", "looked at\nall rows"),
          true,
          AT);

  /** The approvals of the trail that is open. */
  abstract Approvals approvals();

  @Test
  void keepsEveryApprovalAndCountsTheLastOneOfAHash() {
    Signature cleo = new Signature("Cleo", "root", "");
    Approval withdrawn = new Approval(APPROVED.rules(), cleo, false, AT.minusSeconds(9));
    Approval other =
        new Approval(new RulesVersion("d00d", List.of(), "Ann"), cleo, true, AT.plusSeconds(9));

    assertThat(approvals().all()).isEmpty();
    assertThat(approvals().last("beef")).isEmpty();
    approvals().note(APPROVED);
    assertThat(approvals().last("beef")).contains(APPROVED);
    approvals().note(withdrawn);
    approvals().note(other);

    assertThat(approvals().last("beef")).contains(withdrawn);
    assertThat(approvals().last("d00d")).contains(other);
    assertThat(approvals().last("")).isEmpty();
    assertThat(approvals().all()).containsExactly(other, withdrawn, APPROVED);
  }
}
