// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.PlanProblem;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F78, and issue 9, section 4: the check before sending reports what the ledger would change or
 * refuse.
 */
class DocumentCheckTest {

  private static final Problem WARNING = PlanProblem.NOTHING_TO_POST.at("AMZ-7-1");
  private static final Problem ERROR = PlanProblem.IGNORED_MONEY.at("AMZ-7-1", "1.00 USD");

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final Trail trail = new MemoryTrail();

  @Test
  void warnsInTheRunThatPostsAndInNoLaterOne() {
    ledger.known.add(WARNING);

    List<Receipt> first = poster(ledger).post(plan("10.00"));
    List<Receipt> second = poster(ledger).post(plan("10.00"));

    assertThat(first)
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED, ReceiptStatus.WARNING);
    assertThat(first.get(1).subject().settlementId()).isEqualTo("7");
    assertThat(first.get(1).message()).isEqualTo(WARNING.message());
    assertThat(second).extracting(Receipt::status).containsExactly(ReceiptStatus.ALREADY_POSTED);
  }

  @Test
  void asksTheLedgerOnceForErrorsAndWarnings() {
    ledger.known.add(WARNING);

    assertThat(poster(ledger).post(plan("10.00"))).hasSize(2);
    assertThat(ledger.checked).isEqualTo(1);
  }

  @Test
  void warnsInAPreview() {
    ledger.known.add(WARNING);

    assertThat(poster(new PreviewLedger(ledger)).post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.PREVIEWED, ReceiptStatus.WARNING);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rejectsWhatTheLedgerCannotTake(boolean preview) {
    ledger.known.addAll(List.of(WARNING, ERROR));

    List<Receipt> receipts =
        poster(preview ? new PreviewLedger(ledger) : ledger).post(plan("10.00"));

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message()).isEqualTo(ERROR.message());
    assertThat(ledger.sent).isZero();
  }

  private Poster poster(Ledger books) {
    return new Poster(books, trail, new Run("monday", time, Duration.ofMinutes(10)), time);
  }
}
