// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.document.TradeSamples.goods;
import static io.ledgerhop.document.TradeSamples.line;
import static io.ledgerhop.document.TradeSamples.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** S11: a purchase order passes the checks of a settlement, and is sent exactly once. */
class TradePostingTest {

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final Trail trail = new MemoryTrail();

  @Test
  void sendsAnOrderOnceWithoutAskingForAnAccount() {
    TradeDocument order = order(bare("BERLIN"));

    assertThat(post(order)).extracting(Receipt::status).containsExactly(ReceiptStatus.POSTED);
    assertThat(post(order))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void findsAnOrderThatATrailWhichIsLostHasSent() {
    TradeDocument order = order(bare("BERLIN"));
    ledger.keep(order);

    assertThat(post(order))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isZero();
  }

  @Test
  void rejectsAnItemAndALocationThatTheLedgerDoesNotHave() {
    DocumentLine line = bare("BERLN");
    DocumentLine unknown = line.with(line.dimensions().with(Dimension.ITEM, "SKU-9"));

    List<Receipt> receipts = post(order(unknown));

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message())
        .contains("PO-1, row 1: item SKU-9 is not known", "PO-1, row 1: location BERLN");
    assertThat(ledger.sent).isZero();
  }

  @Test
  void rejectsAnotherQuantityUnderTheSameNumber() {
    post(order(bare("BERLIN")));
    DocumentLine line = bare("BERLIN");
    DocumentLine more = line(line.dimensions(), goods("13", "4.00", ""), "");

    assertThat(post(order(more))).extracting(Receipt::code).containsExactly("CONTENT_CONFLICT");
  }

  /** F19: which return would take back goods, only the definitions of the company tell. */
  @Test
  void takesBackNoOrder() {
    post(order(bare("BERLIN")));
    Run run = run().with(new ChangedDocuments(true, Optional.empty(), Set.of()));
    DocumentLine line = bare("BERLIN");
    TradeDocument more = order(line(line.dimensions(), goods("13", "4.00", ""), ""));

    List<Receipt> asked =
        new SettlementReversal(ledger, trail, run, time)
            .reverse(new SettlementKey("US", "PO-1"), OptionalInt.empty(), Optional.empty());
    List<Receipt> changed = new Poster(ledger, trail, run, time).post(plan(more));

    assertThat(asked).extracting(Receipt::code).containsExactly("TRADE_DOCUMENT");
    assertThat(changed.get(0).message())
        .startsWith("PO-1: LedgerHop does not take back a transaction of purchasing");
    assertThat(ledger.sent).isEqualTo(1);
  }

  private static DocumentLine bare(String location) {
    Dimensions dimensions =
        new Dimensions(
            Map.of(
                Dimension.VENDOR, "AMZN-US",
                Dimension.ITEM, "SKU-1001",
                Dimension.LOCATION, location),
            new TreeMap<>());
    return line(dimensions, goods("12", "4.00", ""), "");
  }

  private List<Receipt> post(TradeDocument order) {
    return new Poster(ledger, trail, run(), time).post(plan(order));
  }

  private Run run() {
    return new Run("monday", time, Duration.ofMinutes(10));
  }

  private static Plan plan(TradeDocument order) {
    SettlementHeader header =
        new SettlementHeader(
            "US",
            "PO-1",
            "",
            Plans.NOW.minusSeconds(60),
            Plans.NOW,
            Plans.NOW,
            Money.zero(order.currency()),
            1,
            "f00d",
            "rows");
    return Plan.of(header, List.of(order));
  }
}
