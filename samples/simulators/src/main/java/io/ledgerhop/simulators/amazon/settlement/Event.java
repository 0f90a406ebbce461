// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Instant;

/**
 * An event at one time, such as an order, a refund or a fee. Its rows have these cells in common.
 *
 * @param transactionType as in the file, for example {@code Order} or {@code other-transaction}
 * @param orderId an order id, an FBA shipment id, or empty
 * @param marketplace marketplace-name, empty on account-level rows
 * @param fulfillment {@code AFN}, {@code MFN} or empty
 */
public record Event(
    String transactionType,
    String orderId,
    String adjustmentId,
    String shipmentId,
    String marketplace,
    String fulfillment,
    Instant posted) {

  /** An event of the whole account, without order or marketplace. */
  static Event ofAccount(String transactionType, Instant posted) {
    return new Event(transactionType, "", "", "", "", "", posted);
  }

  /** The same shipment with another transaction type. */
  Event turnedInto(String otherType, String adjustment, Instant when) {
    return new Event(otherType, orderId, adjustment, "", marketplace, fulfillment, when);
  }
}
