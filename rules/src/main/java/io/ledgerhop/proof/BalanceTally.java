// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up what a settlement carries over, line by line and in any order. */
public final class BalanceTally {

  /** At most this many accounts of one kind are kept. */
  private static final int ACCOUNTS_MAX = 1_000;

  private final BalanceLines lines = new BalanceLines();
  private final Map<BalanceKind, BigDecimal> sums = new EnumMap<>(BalanceKind.class);
  private final Set<AccountCode> balanceAccounts = new HashSet<>();
  private final Set<AccountCode> taxAccounts = new HashSet<>();
  private long typedLine = Long.MAX_VALUE;
  private String accountType = "";

  /**
   * Adds a part of a line.
   *
   * @param account to which it is mapped; empty if it is not posted
   */
  public void add(MoneyLine line, Optional<AccountCode> account, BigDecimal amount) {
    if (line.number() < typedLine && !line.type().accountType().isEmpty()) {
      typedLine = line.number();
      accountType = line.type().accountType();
    }
    BalanceKind kind = lines.kindOf(line.type());
    if (kind == BalanceKind.NONE) {
      return;
    }
    sums.merge(kind, amount, BigDecimal::add);
    Set<AccountCode> accounts = kind.isBalanceSheetOnly() ? balanceAccounts : taxAccounts;
    if (account.isPresent() && accounts.size() < ACCOUNTS_MAX) {
      accounts.add(account.get());
    }
  }

  /** The balances of all that was added. */
  public SettlementBalances balances(Currency currency) {
    CarriedBalances carried =
        new CarriedBalances(
            sum(BalanceKind.RESERVE_RELEASED, currency),
            sum(BalanceKind.RESERVE_HELD, currency).negated(),
            sum(BalanceKind.DEBT_TAKEN_OVER, currency).negated(),
            sum(BalanceKind.CHARGED, currency));
    return new SettlementBalances(accountType, carried, balanceAccounts, taxAccounts);
  }

  private Money sum(BalanceKind kind, Currency currency) {
    return new Money(sums.getOrDefault(kind, BigDecimal.ZERO), currency);
  }
}
