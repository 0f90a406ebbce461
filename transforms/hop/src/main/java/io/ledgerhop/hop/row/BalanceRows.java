// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.money.Money;
import io.ledgerhop.proof.CarriedBalances;
import io.ledgerhop.proof.SettlementBalances;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields with what a settlement carries over; empty in a row of a settlement without any. */
final class BalanceRows {

  /** What a settlement carries over. */
  static final RowLayout<Optional<SettlementBalances>> BALANCES =
      RowLayout.<Optional<SettlementBalances>>builder()
          .text("settlement_account_type", field(SettlementBalances::accountType))
          .text("balances_currency", field(BalanceRows::currency))
          .amount("reserve_released", amount(CarriedBalances::reserveReleased))
          .amount("reserve_held", amount(CarriedBalances::reserveHeld))
          .amount("debt_taken_over", amount(CarriedBalances::debtTakenOver))
          .amount("charged", amount(CarriedBalances::charged))
          .text("balance_accounts", field(balances -> text(balances.balanceAccounts())))
          .text("tax_accounts", field(balances -> text(balances.taxAccounts())))
          .readBy(BalanceRows::read);

  private static final String SEPARATOR = ";";

  private BalanceRows() {}

  private static Optional<SettlementBalances> read(RowValues row) {
    String code = row.text("balances_currency");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Currency currency = Currency.getInstance(code);
    CarriedBalances carried =
        new CarriedBalances(
            new Money(row.amount("reserve_released"), currency),
            new Money(row.amount("reserve_held"), currency),
            new Money(row.amount("debt_taken_over"), currency),
            new Money(row.amount("charged"), currency));
    return Optional.of(
        new SettlementBalances(
            row.text("settlement_account_type"),
            carried,
            accounts(row.text("balance_accounts")),
            accounts(row.text("tax_accounts"))));
  }

  private static String currency(SettlementBalances balances) {
    return balances.carried().reserveHeld().currency().getCurrencyCode();
  }

  /** The codes in a fixed order, so that all rows of a settlement have the same text. */
  private static String text(Set<AccountCode> accounts) {
    return accounts.stream()
        .map(AccountCode::value)
        .sorted()
        .collect(Collectors.joining(SEPARATOR));
  }

  private static Set<AccountCode> accounts(String text) {
    return Arrays.stream(text.split(SEPARATOR))
        .filter(code -> !code.isEmpty())
        .map(AccountCode::new)
        .collect(Collectors.toSet());
  }

  private static <R> Function<Optional<SettlementBalances>, @Nullable R> field(
      Function<SettlementBalances, R> field) {
    return balances -> balances.isPresent() ? field.apply(balances.get()) : null;
  }

  private static Function<Optional<SettlementBalances>, @Nullable BigDecimal> amount(
      Function<CarriedBalances, Money> field) {
    return field(balances -> field.apply(balances.carried()).amount());
  }
}
