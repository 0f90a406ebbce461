// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F18: the first example with bills, of which one slice is in a closed period. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ClosedPeriodAtIntacctTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
  private static final int DOCUMENTS = 9;

  private final SimulatedCompany company = new SimulatedCompany();
  private final MemoryTrail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  /** Journal, bill, memo and application of the slice are each named, and no call writes. */
  @Test
  void holdsTheSettlementBeforeTheFirstWrite() {
    company.intacct.closePeriod(OCTOBER);

    List<Receipt> receipts = post(ClosedPeriod.HOLD, company.ledger(""));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::code)
        .containsOnly(tuple(ReceiptStatus.HELD, "PERIOD_CLOSED"))
        .hasSize(4);
    assertThat(company.intacct.calls())
        .containsEntry("get_closedbooksdate", 1)
        .doesNotContainKeys("create GLBATCH", "create APBILL", "create_apadjustment");
  }

  @Test
  void postsBillMemoAndApplicationTogetherOnTheFirstOpenDay() {
    company.intacct.closePeriod(OCTOBER);

    assertThat(post(ClosedPeriod.NEXT_OPEN_DATE, company.ledger("")))
        .extracting(Receipt::code)
        .containsOnly("", "POSTED_LATER")
        .hasSize(DOCUMENTS + 4);
    assertThat(days()).containsOnly("11/01/2026", "11/05/2026").hasSize(DOCUMENTS);
  }

  /** The next runs post nothing again, also when more is closed by then. */
  @Test
  void postsNothingAgainAfterTheMove() {
    company.intacct.closePeriod(OCTOBER);
    post(ClosedPeriod.NEXT_OPEN_DATE, company.ledger(""));
    company.intacct.closePeriod(OCTOBER.plusMonths(2));

    assertThat(post(ClosedPeriod.NEXT_OPEN_DATE, company.ledger("")))
        .extracting(Receipt::status, Receipt::code)
        .containsOnly(tuple(ReceiptStatus.ALREADY_POSTED, ""))
        .hasSize(DOCUMENTS);
    assertThat(days()).hasSize(DOCUMENTS);
  }

  /** Without the right to see the date, Intacct's own refusal says what is wrong. */
  @Test
  void rejectsWithIntacctsWordsWhenTheDateCannotBeRead() {
    company.intacct.closePeriod(OCTOBER);
    company
        .intacct
        .faults()
        .next("get_closedbooksdate")
        .reject("PL04000005", "You do not have permission for API operation");
    IntacctLedger ledger = company.ledger("");
    assertThat(ledger.closedThrough()).isEmpty();

    List<Receipt> receipts = post(ClosedPeriod.HOLD, ledger);

    assertThat(receipts.get(0).status()).isEqualTo(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message())
        .contains("Periods are closed", "open the period in Intacct");
    assertThat(receipts).extracting(Receipt::code).containsOnly("REFUSED", "NOT_SENT");
    assertThat(days()).isEmpty();
  }

  @Test
  void asksOnceForAllSettlementsOfARun() {
    IntacctLedger ledger = company.ledger("");

    assertThat(ledger.closedThrough()).isEmpty();
    company.intacct.closePeriod(OCTOBER);
    assertThat(ledger.closedThrough()).isEmpty();
    assertThat(company.ledger("").closedThrough()).contains(OCTOBER);
    assertThat(company.intacct.calls()).containsEntry("get_closedbooksdate", 2);
  }

  private List<Receipt> post(ClosedPeriod policy, Ledger ledger) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10), policy, DraftRule.NONE);
    return new Poster(ledger, trail, run, wait -> company.clock.advance(wait.time()))
        .post(FirstExample.withBills());
  }

  /** The days of all records but those that Intacct makes itself. */
  private List<String> days() {
    return Stream.concat(
            company.intacct.journals().stream()
                .filter(journal -> journal.text("MODULE").equals("2.GL"))
                .map(JournalEntry::header)
                .map(header -> header.getOrDefault("BATCH_DATE", "")),
            company.intacct.payables().stream().map(ClosedPeriodAtIntacctTest::day))
        .toList();
  }

  private static String day(SubledgerRecord record) {
    return record.object().equals("APPYMT")
        ? record.text("PAYMENTDATE")
        : record.text("WHENPOSTED");
  }
}
