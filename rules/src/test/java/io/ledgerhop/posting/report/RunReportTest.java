// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Plans;
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
    "FINDING;POSTED,              HELD",
    "FINDING,                     HELD",
    "FINDING;REJECTED;POSTED,     PARTIAL",
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
  void aRunWithoutReceiptsIsDone() {
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

  /** A warning about a settlement is reported with its documents and does not change the result. */
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
    assertThat(settlement.outcomes())
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  @Test
  void aWarningThatComesOnceIsReportedWithItsSettlement() {
    RunReport report = new RunReport();
    Receipt warning = Receipt.warning(new Warning("US", "1", "other.txt", "ODD", "1: odd"));
    report.add(warning);

    assertThat(report.results())
        .singleElement()
        .satisfies(settlement -> assertThat(settlement.warnings()).containsExactly(warning));
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

  /** Issue 8, point 13: the last receipt of a document counts. */
  @Test
  void aDocumentIsOneEntryHoweverManyReceiptsItHas() {
    Document document = Plans.document("7", "10.00", "4000");
    Subject left = new Subject("US", "7", "", Optional.empty(), 0);
    Subject read = Subject.of(Plans.plan("10.00").settlement());
    RunReport report = new RunReport();
    report.add(Receipt.of(left, ReceiptStatus.SKIPPED, document, ""));
    report.add(Receipt.of(read, ReceiptStatus.ALREADY_POSTED, document, "8"));
    report.add(receipt("7", ReceiptStatus.HELD));

    assertThat(report.results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.subject()).isEqualTo(read);
              assertThat(result.receipts())
                  .extracting(Receipt::status, Receipt::recordNo)
                  .containsExactly(
                      tuple(ReceiptStatus.ALREADY_POSTED, "8"), tuple(ReceiptStatus.HELD, ""));
            });
  }

  /** Issue 8, point 1: an unknown outcome is the most severe status of a settlement. */
  @Test
  void aSettlementWithADocumentOfUnknownOutcomeIsUnknown() {
    RunReport report = new RunReport();
    report.add(receipt("1", ReceiptStatus.UNKNOWN));
    report.add(receipt("1", ReceiptStatus.REJECTED));

    assertThat(report.results().get(0).status()).isEqualTo(ReceiptStatus.UNKNOWN);
  }

  private static Receipt receipt(String settlementId, ReceiptStatus status) {
    Subject subject = new Subject("US", settlementId, "", Optional.empty(), 0);
    Hold none = new Hold("", "", Optional.empty());
    Receipt held = Receipt.held(subject, none);
    return new Receipt(
        subject, status, held.document(), "", held.code(), held.message(), "", held.unmapped());
  }
}
