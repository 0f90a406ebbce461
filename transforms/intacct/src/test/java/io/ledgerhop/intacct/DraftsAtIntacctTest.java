// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F34 and F49: drafts in the books of the company. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DraftsAtIntacctTest {

  private static final DraftRule ALL = new DraftRule(true, Map.of());

  private final SimulatedCompany company = new SimulatedCompany();
  private final MemoryTrail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  /** Read back and verified like an entry that is posted; the chart is read once. */
  @Test
  void entersJournalsAsDrafts() {
    IntacctLedger ledger = company.ledger("");

    assertThat(post(ledger, ALL, FirstExample.withJournalsOnly()))
        .extracting(Receipt::status, Receipt::code)
        .containsOnly(tuple(ReceiptStatus.DRAFTED, ""))
        .hasSize(2);
    assertThat(company.intacct.journals()).extracting(JournalEntry::state).containsOnly("Draft");
    assertThat(ledger.calls().byLabel()).containsEntry("query GLACCOUNT", 1L);
  }

  /** F20: with an empty trail and without the rule, the drafts are found and adopted. */
  @Test
  void postsNothingAgainThatIsADraft() {
    post(company.ledger(""), ALL, FirstExample.withJournalsOnly());

    assertThat(post(company.ledger(""), DraftRule.NONE, FirstExample.withJournalsOnly()))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    Run run = new Run("tuesday", company.clock, Duration.ofMinutes(10));
    assertThat(
            new Poster(company.ledger(""), new MemoryTrail(), run, wait -> {})
                .post(FirstExample.withJournalsOnly()))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(company.intacct.journals()).hasSize(2);
  }

  /** A payment cannot be applied to drafts, so nothing of a settlement with bills is sent. */
  @Test
  void refusesDraftsOfBills() {
    List<Receipt> receipts = post(company.ledger(""), ALL, FirstExample.withBills());

    assertThat(receipts).extracting(Receipt::code).containsOnly("DRAFT_UNFIT").hasSize(7);
    assertThat(receipts.get(0).message())
        .contains("to which no payment can be applied", "Post as draft");
    assertThat(company.intacct.journals()).isEmpty();
    assertThat(company.intacct.payables()).isEmpty();
  }

  @Test
  void postsSmallSettlementsAndDraftsLargeOnes() {
    DraftRule rule =
        new DraftRule(false, Map.of(Currency.getInstance("USD"), Money.of("400.00", "USD")));

    List<Receipt> receipts = post(company.ledger(""), rule, FirstExample.withJournalsOnly());

    assertThat(receipts)
        .extracting(Receipt::status)
        .contains(ReceiptStatus.DRAFTED, ReceiptStatus.WARNING)
        .doesNotContain(ReceiptStatus.POSTED);
    assertThat(company.intacct.journals()).extracting(JournalEntry::state).containsOnly("Draft");
  }

  private List<Receipt> post(IntacctLedger ledger, DraftRule rule, Plan plan) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10), ClosedPeriod.HOLD, rule);
    return new Poster(ledger, trail, run, wait -> company.clock.advance(wait.time())).post(plan);
  }
}
