// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Charge;
import io.ledgerhop.simulators.amazon.settlement.Movement;

/** The names that Finances gives to the movements of a settlement. */
final class TransactionType {

  private TransactionType() {}

  static String of(Movement movement) {
    return switch (movement.event().transactionType()) {
      case "Order" -> "Shipment";
      case "Refund" -> "Refund";
      case "A-to-z Guarantee Refund" -> "GuaranteeClaim";
      case "Chargeback Refund" -> "Chargeback";
      case "Order_Retrocharge" -> "Retrocharge";
      case "Liquidations" -> "FBALiquidation";
      default -> ofAccount(movement.rows().get(0).charge());
    };
  }

  static String description(Movement movement) {
    return switch (movement.event().transactionType()) {
      case "Order" -> "Order Payment";
      case "Refund" -> "Refund Order";
      case "A-to-z Guarantee Refund", "Chargeback Refund", "Order_Retrocharge", "Liquidations" ->
          movement.event().transactionType();
      default -> movement.rows().get(0).charge().description();
    };
  }

  private static String ofAccount(Charge charge) {
    return switch (charge) {
      case ADVERTISING -> "ProductAdsPayment";
      case PAYABLE_TO_AMAZON, SUCCESSFUL_CHARGE -> "DebtRecovery";
      case CURRENT_RESERVE,
          PREVIOUS_RESERVE,
          WAREHOUSE_LOST,
          WAREHOUSE_DAMAGE,
          REVERSAL_REIMBURSEMENT,
          FREE_REPLACEMENT,
          CLAWBACK,
          SAFE_T ->
          "Adjustment";
      default -> "ServiceFee";
    };
  }
}
