// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S11, F32: purchasing and order-entry documents in the simulated company. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TradeAtIntacctTest {

  private static final Instant NOON = Instant.parse("2026-11-15T12:00:00Z");

  private final SimulatedCompany company = new SimulatedCompany();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void entersBothKindsOnceAndNamesThemByTheirIds() {
    List<Receipt> first = post(company.ledger(""), trail, both());
    List<Receipt> second = post(company.ledger(""), trail, both());

    assertThat(first)
        .extracting(Receipt::status, Receipt::recordNo, Receipt::message)
        .containsExactly(
            tuple(ReceiptStatus.POSTED, "Purchase Order-PO0001", ""),
            tuple(ReceiptStatus.POSTED, "Sales Order-SO0001", ""));
    assertThat(second).extracting(Receipt::status).containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(creations()).isEqualTo(2);
  }

  /** The number is looked up before the first request, and read with every line. */
  @Test
  void adoptsADocumentThatALostTrailHasEntered() {
    post(company.ledger(""), trail, both());

    assertThat(post(company.ledger(""), new MemoryTrail(), both()))
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(
            tuple(ReceiptStatus.ALREADY_POSTED, "Purchase Order-PO0001"),
            tuple(ReceiptStatus.ALREADY_POSTED, "Sales Order-SO0001"));
    assertThat(creations()).isEqualTo(2);
  }

  /** An order of the same reference in another definition is another document. */
  @Test
  void distinguishesDefinitions() {
    post(company.ledger(""), trail, List.of(SampleTrades.order()));

    List<Receipt> receipts =
        post(
            company.ledger(""),
            new MemoryTrail(),
            List.of(SampleTrades.order("Vendor Invoice", "PO-4711")));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(tuple(ReceiptStatus.POSTED, "Vendor Invoice-VI0001"));
  }

  @Test
  void givesTheNumberWhereIntacctDoesNot() {
    List<Receipt> receipts =
        post(
            company.ledger(""),
            trail,
            List.of(SampleTrades.order("Purchase Requisition", "REQ-7")));

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::recordNo)
        .containsExactly(tuple(ReceiptStatus.POSTED, "Purchase Requisition-REQ-7"));
  }

  @Test
  void rejectsAnUnknownDefinitionBeforeAnythingIsSent() {
    List<Receipt> receipts =
        post(
            company.ledger(""),
            trail,
            List.of(SampleTrades.sale(), SampleTrades.order("Order", "PO-1")));

    assertThat(receipts).extracting(Receipt::code).contains("DEFINITION_UNKNOWN");
    assertThat(receipts.get(0).message())
        .contains("PODOCUMENTPARAMS has: Purchase Order, Purchase Requisition, Vendor Invoice");
    assertThat(creations()).isZero();
  }

  @Test
  void namesTheUnitThatIntacctMisses() {
    DocumentLine line = SampleTrades.order().lines().get(0);
    TradeDocument order =
        SampleTrades.of(
            DocumentKind.PURCHASING,
            "PO-1",
            "Purchase Order",
            List.of(
                SampleTrades.line(
                    DocumentKind.PURCHASING,
                    line.dimensions(),
                    SampleTrades.goods("12", "each", "4.125", "FBA-US"),
                    "")));

    List<Receipt> receipts = post(company.ledger(""), trail, List.of(order));

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message())
        .contains("Missing unit", "give the line a unit of measure of its item");
  }

  @Test
  void entersADraftWhereAPersonIsToDecide() {
    Run run =
        new Run(
            "monday",
            company.clock,
            Duration.ofMinutes(10),
            ClosedPeriod.HOLD,
            new DraftRule(true, Map.of()));

    List<Receipt> receipts = post(company.ledger(""), trail, run, both());

    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.DRAFTED);
    assertThat(company.intacct.requests())
        .filteredOn(request -> request.contains("<create_"))
        .hasSize(2)
        .allMatch(request -> request.contains("<state>Draft</state>"));
  }

  @Test
  void previewsWithoutAWrite() {
    List<Receipt> receipts = post(new PreviewLedger(company.ledger("")), trail, both());

    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.PREVIEWED);
    assertThat(receipts.get(0).request()).contains("<create_potransaction>");
    assertThat(creations()).isZero();
  }

  @Test
  void readsTotalAndNumberOfTheEntry() {
    Ledger ledger = company.ledger("");
    ledger.submit(SampleTrades.order(), new ControlId("LH-9"));

    assertThat(ledger.find(SampleTrades.order()).orElseThrow().owed())
        .contains(Money.of("74.50", "USD"));
    assertThat(ledger.find(SampleTrades.order("Purchase Order", "PO-4712"))).isEmpty();
  }

  private static List<Document> both() {
    return List.of(SampleTrades.order(), SampleTrades.sale());
  }

  private long creations() {
    return company.intacct.requests().stream()
        .filter(request -> request.contains("<create_"))
        .count();
  }

  private Run run() {
    return new Run("monday", company.clock, Duration.ofMinutes(10));
  }

  private List<Receipt> post(Ledger ledger, Trail known, List<Document> documents) {
    return post(ledger, known, run(), documents);
  }

  private List<Receipt> post(Ledger ledger, Trail known, Run run, List<Document> documents) {
    SettlementHeader header =
        new SettlementHeader(
            "US",
            "PO-4711",
            "",
            NOON.minusSeconds(60),
            NOON,
            NOON,
            Money.of("0.00", "USD"),
            2,
            "f00d",
            "rows");
    return new Poster(ledger, known, run, wait -> company.clock.advance(wait.time()))
        .post(Plan.of(header, documents));
  }
}
