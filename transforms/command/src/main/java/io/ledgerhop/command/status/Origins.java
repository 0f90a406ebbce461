// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.status;

import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.PayoutId;
import io.ledgerhop.settlement.RowDocumentId;

/** What stands where a settlement has Amazon's number. */
final class Origins {

  private Origins() {}

  /** Empty for a settlement of Amazon. */
  static String word(String id) {
    if (RowDocumentId.isOne(id)) {
      return "document of rows";
    }
    if (AccrualId.read(id).isPresent()) {
      return "accrual";
    }
    return PayoutId.isSettlement(id) ? "" : "cash entry";
  }
}
