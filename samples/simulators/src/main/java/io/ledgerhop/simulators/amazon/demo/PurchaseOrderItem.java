// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.wire.Members;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One line of a purchase order.
 *
 * @param amount in cases or in single units; 0 when the line was cancelled
 * @param unitSize single units in a case; 1 for single units
 * @param costCents the price of one single unit for Amazon
 */
record PurchaseOrderItem(
    int number, DemoProduct product, int amount, int unitSize, long costCents) {

  private static final int SKUS = 400;
  private static final int CASE = 12;

  /** The progress of an order. */
  enum Step {
    UNCONFIRMED,
    CONFIRMED,
    RECEIVED
  }

  static PurchaseOrderItem of(int number, boolean cancelled, SplittableRandom random) {
    DemoProduct product = DemoProduct.of("LH-" + (1_000 + random.nextInt(SKUS)));
    boolean inCases = random.nextInt(3) == 0;
    int amount = inCases ? 1 + random.nextInt(8) : 6 + random.nextInt(90);
    long cost = 350L + random.nextInt(2_400);
    return new PurchaseOrderItem(number, product, cancelled ? 0 : amount, inCases ? CASE : 1, cost);
  }

  /** The line as ordered; the price is for one single unit, also for orders in cases. */
  Object ordered() {
    return head()
        .and("orderedQuantity", quantity(amount))
        .and("isBackOrderAllowed", number % 2 == 0)
        .and("netCost", money(costCents))
        .and("listPrice", money(costCents * 2))
        .map();
  }

  /** The line as Amazon has confirmed and received it; every third line arrives in part. */
  Object status(Step step, Instant received) {
    boolean inPart = number % 3 == 0 && amount > 1;
    int accepted = step == Step.UNCONFIRMED ? 0 : amount - (inPart ? 1 : 0);
    Object acknowledgement =
        Members.of("confirmationStatus", confirmation(step, inPart))
            .and("acceptedQuantity", quantity(accepted))
            .and("rejectedQuantity", quantity(step == Step.UNCONFIRMED ? 0 : amount - accepted))
            .and("acknowledgementStatusDetails", List.of())
            .map();
    return Members.of("itemSequenceNumber", Integer.toString(number))
        .and("buyerProductIdentifier", product.asin())
        .and("vendorProductIdentifier", product.sku())
        .and("netCost", money(costCents))
        .and("listPrice", money(costCents * 2))
        .and(
            "orderedQuantity",
            Members.of("orderedQuantity", quantity(amount))
                .and("orderedQuantityDetails", List.of())
                .map())
        .and("acknowledgementStatus", acknowledgement)
        .and("receivingStatus", receipt(step, accepted, received))
        .map();
  }

  private static String confirmation(Step step, boolean inPart) {
    if (step == Step.UNCONFIRMED) {
      return "UNCONFIRMED";
    }
    return inPart ? "PARTIALLY_ACCEPTED" : "ACCEPTED";
  }

  private Object receipt(Step step, int accepted, Instant received) {
    if (step != Step.RECEIVED) {
      return Members.of("receiveStatus", "NOT_RECEIVED").and("receivedQuantity", quantity(0)).map();
    }
    boolean all = accepted == amount;
    return Members.of("receiveStatus", all ? "RECEIVED" : "PARTIALLY_RECEIVED")
        .and("receivedQuantity", quantity(accepted))
        .and("lastReceiveDate", received.toString())
        .map();
  }

  private Members head() {
    return Members.of("itemSequenceNumber", Integer.toString(number))
        .and("amazonProductIdentifier", product.asin())
        .and("vendorProductIdentifier", product.sku());
  }

  private Object quantity(int of) {
    return Members.of("amount", of)
        .and("unitOfMeasure", unitSize == 1 ? "Eaches" : "Cases")
        .and("unitSize", unitSize)
        .map();
  }

  private static Map<String, Object> money(long cents) {
    return Members.of("amount", BigDecimal.valueOf(cents, 2).toPlainString())
        .and("currencyCode", "USD")
        .map();
  }
}
