// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.TypeTotal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Settlements with types of money lines, and a ledger whose drafts a person may post. */
abstract class NewTypesFixture {

  static final LineType SALE = type("ItemPrice", "Principal");
  static final LineType FEE = type("ItemFees", "Commission");
  static final LineType TAX = type("ItemPrice", "Tax");
  static final DraftRule DRAFTS = new DraftRule(false, Map.of(), true);

  final FakeTime time = new FakeTime();
  final BookkeepingLedger books = new BookkeepingLedger(time);
  final DraftingLedger ledger = new DraftingLedger(books);
  final MemoryTrail trail = new MemoryTrail();

  private static LineType type(String amountType, String description) {
    return new LineType("", "Amazon.com", "Order", amountType, description);
  }

  static Plan plan(String settlementId, LineType... types) {
    return Plans.plan(settlementId, "10.00", "4000").typed(totals(types));
  }

  static List<TypeTotal> totals(LineType... types) {
    return Arrays.stream(types)
        .map(type -> new TypeTotal(type, 2, Money.of("20.00", "USD")))
        .toList();
  }

  List<Receipt> draft(Plan plan) {
    return poster(DRAFTS).post(plan);
  }

  List<Receipt> post(Plan plan) {
    return poster(DraftRule.NONE).post(plan);
  }

  Poster poster(DraftRule rule) {
    return poster(trail, rule);
  }

  Poster poster(Trail known, DraftRule rule) {
    return new Poster(ledger, known, run(rule), time);
  }

  Run run(DraftRule rule) {
    return new Run("monday", time, Duration.ofMinutes(10), ClosedPeriod.HOLD, rule);
  }

  static List<ReceiptStatus> statuses(List<Receipt> receipts) {
    return receipts.stream().map(Receipt::status).toList();
  }

  /** The codes of the warnings. */
  static List<ProblemCode> codes(List<Receipt> receipts) {
    return receipts.stream()
        .filter(Receipt::isWarning)
        .<ProblemCode>map(receipt -> PostingProblem.valueOf(receipt.code()))
        .toList();
  }
}
