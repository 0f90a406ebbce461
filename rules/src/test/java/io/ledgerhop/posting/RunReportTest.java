// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.settlement.Warning;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F71: the exit code says how the run went. */
class RunReportTest {

  @ParameterizedTest
  @CsvSource({
    "POSTED;POSTED,               DONE",
    "PREVIEWED;PREVIEWED,         DONE",
    "POSTED;HELD,                 HELD",
    "SKIPPED;POSTED,              HELD",
    "POSTED;REJECTED,             PARTIAL",
    "ALREADY_POSTED;UNKNOWN,      PARTIAL",
    "HELD;REJECTED,               FAILED",
    "UNKNOWN,                     FAILED",
    "FAILED;HELD,                 FAILED",
    "FAILED;POSTED,               PARTIAL"
  })
  void saysHowTheRunEnded(String statuses, ExitCode expected) {
    RunReport report = new RunReport();
    int settlement = 0;
    for (String status : statuses.split(";", -1)) {
      report.add(receipt("" + settlement++, ReceiptStatus.valueOf(status)));
    }

    assertThat(report.exitCode()).isEqualTo(expected);
  }

  @Test
  void aRunThatMetNothingIsDone() {
    assertThat(new RunReport().exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aSettlementIsAsBadAsItsWorstReceipt() {
    RunReport report = new RunReport();
    report.add(receipt("1", ReceiptStatus.POSTED));
    report.add(receipt("1", ReceiptStatus.REJECTED));

    assertThat(report.results())
        .singleElement()
        .extracting(SettlementResult::status)
        .isEqualTo(ReceiptStatus.REJECTED);
  }

  /** A warning about a settlement stands beside its documents and changes nothing of the result. */
  @Test
  void aWarningIsKeptOnceAndChangesNoStatus() {
    RunReport report = new RunReport();
    Receipt warning = Receipt.warning(new Warning("US", "1", "other.txt", "ODD", "1: odd"));
    report.add(warning);
    report.add(document("1", ReceiptStatus.POSTED));
    report.add(warning);

    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(report.warnings()).containsExactly(warning);
    SettlementResult settlement = report.results().get(0);
    assertThat(report.results()).hasSize(1);
    assertThat(settlement.status()).isEqualTo(ReceiptStatus.POSTED);
    assertThat(settlement.subject().total()).isPresent();
    assertThat(settlement.warnings()).containsExactly(warning);
    assertThat(settlement.outcomes()).hasSize(1);
  }

  @Test
  void aWarningAboutTheRunBelongsToNoSettlement() {
    RunReport report = new RunReport();
    report.add(Receipt.warning(new Warning("", "", "map.xlsx", "ODD", "Mapping!H9: odd")));

    assertThat(report.results()).isEmpty();
    assertThat(report.warnings()).hasSize(1);
    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
  }

  private static Receipt document(String settlementId, ReceiptStatus status) {
    Plan plan = Plans.plan(settlementId, "10.00", "4000");
    return Receipt.of(Subject.of(plan.settlement()), status, plan.documents().get(0), "7");
  }

  private static Receipt receipt(String settlementId, ReceiptStatus status) {
    Subject subject = new Subject("US", settlementId, "file.txt", Optional.empty(), 0);
    Hold none = new Hold("", "", Optional.empty());
    Receipt held = Receipt.held(subject, none);
    return new Receipt(
        subject, status, held.document(), "", held.code(), held.message(), "", held.unmapped());
  }
}
