// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Set;

/**
 * What the money lines of a settlement say about its balances, and the accounts to which they are
 * mapped.
 *
 * @param accountType in Amazon's words; empty if no line names it
 * @param carried what connects the settlement with its neighbours
 * @param balanceAccounts the accounts of money that is never profit or loss
 * @param taxAccounts the accounts of tax that Amazon withholds and pays itself
 */
public record SettlementBalances(
    String accountType,
    CarriedBalances carried,
    Set<AccountCode> balanceAccounts,
    Set<AccountCode> taxAccounts) {

  /** Copies the accounts. */
  public SettlementBalances {
    balanceAccounts = Set.copyOf(balanceAccounts);
    taxAccounts = Set.copyOf(taxAccounts);
  }

  /** The balances of a settlement without lines. */
  public static SettlementBalances none(SettlementHeader settlement) {
    return new SettlementBalances(
        "", CarriedBalances.none(settlement.total().currency()), Set.of(), Set.of());
  }
}
