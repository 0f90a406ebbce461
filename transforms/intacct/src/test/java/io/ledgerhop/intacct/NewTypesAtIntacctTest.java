// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.TypeTotal;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F49: settlements with new types of money lines, in the books of the company. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NewTypesAtIntacctTest {

  private static final DraftRule RULE = new DraftRule(false, Map.of(), true);
  private static final List<TypeTotal> TYPES =
      List.of(
          new TypeTotal(
              new LineType("", "Amazon.com", "Order", "ItemFees", "FBA New Fee"),
              3,
              Money.of("-12.00", "USD")));

  private final SimulatedCompany company = new SimulatedCompany();
  private final MemoryTrail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  /** A settlement has two journals; both have to be posted before its types count as known. */
  @Test
  void postsTheTypesOfDraftsThatAPersonHasPosted() {
    assertThat(post(settlement("1"))).containsOnly(ReceiptStatus.DRAFTED, ReceiptStatus.WARNING);
    List<Long> drafts = company.intacct.journals().stream().map(JournalEntry::recordNo).toList();

    company.intacct.postDraft(drafts.get(0));
    assertThat(post(settlement("2"))).contains(ReceiptStatus.DRAFTED);

    company.intacct.postDraft(drafts.get(1));
    assertThat(post(settlement("3"))).containsOnly(ReceiptStatus.POSTED).hasSize(2);
    assertThat(company.intacct.journals())
        .extracting(JournalEntry::state)
        .containsExactly("Posted", "Posted", "Draft", "Draft", "Posted", "Posted");
    assertThatThrownBy(() -> company.intacct.postDraft(drafts.get(1)))
        .hasMessageContaining("no draft has the number " + drafts.get(1));
  }

  /** A payment cannot be applied to drafts; the refusal names the types that need them. */
  @Test
  void refusesBillsOfNewTypesBeforeAnythingIsSent() {
    List<Receipt> receipts = receipts(FirstExample.withBills().typed(TYPES));

    assertThat(receipts)
        .extracting(Receipt::code)
        .containsOnly("DRAFT_UNFIT", "FIRST_TYPES")
        .hasSize(8);
    assertThat(receipts.get(0).message()).contains("Largest document and New types of Intacct");
    assertThat(company.intacct.payables()).isEmpty();
    assertThat(company.intacct.journals()).isEmpty();
    assertThat(trail.enteredTypes(company.ledger("").books(), "US")).isEmpty();
  }

  private List<ReceiptStatus> post(Plan plan) {
    return receipts(plan).stream().map(Receipt::status).toList();
  }

  private List<Receipt> receipts(Plan plan) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10), ClosedPeriod.HOLD, RULE);
    return new Poster(company.ledger(""), trail, run, wait -> company.clock.advance(wait.time()))
        .post(plan);
  }

  /** The first example under another number. */
  private static Plan settlement(String id) {
    Plan example = FirstExample.withJournalsOnly();
    SettlementHeader header = example.settlement();
    SettlementHeader other =
        new SettlementHeader(
            header.seller(),
            id,
            header.marketplace(),
            header.start(),
            header.end(),
            header.depositDate(),
            header.total(),
            header.lines(),
            header.fileHash(),
            header.fileName());
    List<Document> documents =
        example.documents().stream().map(document -> numbered(id, document)).toList();
    return Plan.of(other, documents).typed(TYPES);
  }

  private static Document numbered(String id, Document document) {
    BusinessKey key = document.key();
    BusinessKey other = new BusinessKey(key.seller(), id, key.slice(), key.kind(), key.chunk());
    String number = "AMZ-" + id + "-" + key.slice();
    return new DocumentHead(other, number, document.date(), document.currency(), document.memo())
        .with(document.lines());
  }
}
