// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Instant;
import java.util.SplittableRandom;

/** Fees and reimbursements of the whole account, one row each. */
final class AccountEvents {

  private static final Kind[] KINDS = {
    Kind.fee("ServiceFee", Charge.ADVERTISING, 4_500),
    Kind.fee("ServiceFee", Charge.ADVERTISING, 9_000),
    Kind.fee("FBAFees", Charge.INBOUND_PLACEMENT, 2_400),
    Kind.fee("FBAFees", Charge.LONG_TERM_STORAGE, 900),
    Kind.fee("AmazonFees", Charge.COUPON, 1_200),
    Kind.fee("other-transaction", Charge.CUSTOMER_RETURN, 450),
    Kind.fee("other-transaction", Charge.REMOVAL, 300),
    Kind.fee("other-transaction", Charge.DISPOSAL, 250),
    Kind.fee("other-transaction", Charge.INBOUND_TRANSPORT, 3_000),
    Kind.fee("other-transaction", Charge.CLAWBACK, 1_500),
    Kind.credit("other-transaction", Charge.WAREHOUSE_LOST, 3_000),
    Kind.credit("other-transaction", Charge.WAREHOUSE_DAMAGE, 2_500),
    Kind.credit("other-transaction", Charge.REVERSAL_REIMBURSEMENT, 2_000),
    Kind.credit("other-transaction", Charge.FREE_REPLACEMENT, 1_800),
    Kind.credit("other-transaction", Charge.SAFE_T, 2_200),
    Kind.credit("Liquidations", Charge.PRINCIPAL, 1_400),
    Kind.fee("Liquidations", Charge.LIQUIDATION_FEE, 200),
  };

  private AccountEvents() {}

  /** A random fee or reimbursement at this time. */
  static FlatFileRow row(SplittableRandom random, Instant posted) {
    Kind kind = KINDS[random.nextInt(KINDS.length)];
    long cents = kind.sign * (50L + random.nextInt(kind.centsMax));
    boolean shipment = kind.charge == Charge.INBOUND_PLACEMENT;
    // Amazon writes the number of the inbound shipment into the order column.
    String reference = shipment ? "FBA15" + (100_000 + random.nextInt(900_000)) : "";
    Event event = new Event(kind.transactionType, reference, "", "", "", "", posted);
    return FlatFileRow.ofAccount(event, kind.charge, cents);
  }

  private record Kind(String transactionType, Charge charge, int centsMax, int sign) {

    static Kind fee(String transactionType, Charge charge, int centsMax) {
      return new Kind(transactionType, charge, centsMax, -1);
    }

    static Kind credit(String transactionType, Charge charge, int centsMax) {
      return new Kind(transactionType, charge, centsMax, 1);
    }
  }
}
