// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.HardBlanks;
import io.ledgerhop.amazon.settlement.proof.AmountCell;
import io.ledgerhop.amazon.settlement.proof.DateCell;
import io.ledgerhop.amazon.settlement.proof.WrittenDate;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.OrderReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * An amount of a settlement in XML, in the terms of V2; the number itself is not parsed yet.
 *
 * @param posted when Amazon booked it; empty if it does not say
 */
record XmlMoney(SettlementElement node, LineType type, String posted, OrderReference reference) {

  long line() {
    return node.line();
  }

  Optional<AmountCell> amount() {
    return node.amount();
  }

  Optional<Instant> postedAt() {
    return instant(posted);
  }

  static Optional<Instant> instant(String text) {
    return date(text).flatMap(date -> date.instant(DateOrder.YEAR_FIRST));
  }

  /** Amazon: dates in XML are ISO 8601 with an offset. */
  static Optional<WrittenDate> date(String text) {
    byte[] bytes = HardBlanks.trimmed(text).getBytes(StandardCharsets.UTF_8);
    return DateCell.read(bytes, 0, bytes.length)
        .filter(WrittenDate::yearFirst)
        .filter(date -> date.day(DateOrder.YEAR_FIRST).isPresent());
  }
}
