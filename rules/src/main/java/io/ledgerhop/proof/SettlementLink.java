// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A settlement as a link of a chain: where it begins and ends, and what it takes over and leaves.
 *
 * @param accountType in Amazon's words, empty if the file names none; absent if nobody recorded it
 * @param marketplace the first marketplace that a line names; empty if none does
 * @param total negative when the seller owes
 * @param carried absent if nobody has added up the lines
 */
public record SettlementLink(
    String seller,
    String settlementId,
    Optional<String> accountType,
    String marketplace,
    Instant start,
    Instant end,
    Money total,
    Optional<CarriedBalances> carried) {

  /** The link of a settlement whose lines were added up; without lines, nobody knows its type. */
  public static SettlementLink of(SettlementHeader header, SettlementBalances balances) {
    return new SettlementLink(
        header.seller(),
        header.settlementId(),
        header.lines() == 0 ? Optional.empty() : Optional.of(balances.accountType()),
        header.marketplace(),
        header.start(),
        header.end(),
        header.total(),
        Optional.of(balances.carried()));
  }

  SettlementKind kind() {
    return SettlementKind.of(accountType, marketplace, total.currency());
  }

  /** What the seller owes at the end; zero if Amazon owes. */
  public Money debt() {
    return total.isNegative() ? total.absolute() : Money.zero(total.currency());
  }

  /** True for a period in which nothing happened; reserve and debt pass through it. */
  boolean isEmpty() {
    return total.isZero() && carried.filter(CarriedBalances::isNone).isPresent();
  }

  /** The settlements of its kind in words, for instance {@code US, USD, Standard Orders}. */
  String chain() {
    String named = seller + ", " + total.currency().getCurrencyCode();
    String typed = accountType.filter(type -> !type.isBlank()).map(type -> ", " + type).orElse("");
    return named + typed + (kind().marketplace().isEmpty() ? "" : ", " + marketplace);
  }
}
