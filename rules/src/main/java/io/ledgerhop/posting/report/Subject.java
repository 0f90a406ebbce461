// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.Optional;

/**
 * The subject of a receipt: a settlement, a file that could not be read as one, or the whole run.
 *
 * @param settlementId empty when the file has none
 * @param total empty when the file could not be read
 * @param lines 0 when the file could not be read
 */
public record Subject(
    String seller, String settlementId, String fileName, Optional<Money> total, long lines) {

  public static Subject of(SettlementHeader header) {
    return new Subject(
        header.seller(),
        header.settlementId(),
        header.fileName(),
        Optional.of(header.total()),
        header.lines());
  }

  public static Subject of(UnreadSettlement unread) {
    return new Subject(
        unread.seller(), unread.settlementId(), unread.fileName(), Optional.empty(), 0);
  }

  /** True unless it is a file without a settlement id, or the whole run. */
  public boolean isSettlement() {
    return !settlementId.isEmpty();
  }

  public static Subject of(Warning warning) {
    return new Subject(
        warning.seller(), warning.settlementId(), warning.fileName(), Optional.empty(), 0);
  }
}
