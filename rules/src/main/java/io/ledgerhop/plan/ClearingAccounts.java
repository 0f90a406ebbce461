// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.CLEARING_TWICE;
import static io.ledgerhop.plan.PlanProblem.CLEARING_UNREADABLE;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The clearing account of each currency. It holds what Amazon owes until the payout arrives. */
public final class ClearingAccounts {

  private final Map<Currency, AccountCode> accounts;

  private ClearingAccounts(Map<Currency, AccountCode> accounts) {
    this.accounts = Map.copyOf(accounts);
  }

  /**
   * Reads {@code USD=1150; EUR=1152}.
   *
   * @param place the place of the text, for messages
   */
  public static Outcome<ClearingAccounts> parse(String place, String text) {
    Map<Currency, AccountCode> accounts = new HashMap<>();
    Problems problems = new Problems();
    for (String pair : text.split(";", -1)) {
      if (!pair.isBlank()) {
        add(accounts, pair.strip(), place, problems);
      }
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new ClearingAccounts(accounts));
  }

  public Optional<AccountCode> of(Currency currency) {
    return Optional.ofNullable(accounts.get(currency));
  }

  private static void add(
      Map<Currency, AccountCode> accounts, String pair, String place, Problems problems) {
    int equals = pair.indexOf('=');
    Optional<Currency> currency =
        equals < 0 ? Optional.empty() : currency(pair.substring(0, equals).strip());
    if (currency.isEmpty() || pair.substring(equals + 1).isBlank()) {
      problems.add(CLEARING_UNREADABLE.at(place, pair));
      return;
    }
    AccountCode account = new AccountCode(pair.substring(equals + 1).strip());
    AccountCode before = accounts.put(currency.get(), account);
    if (before != null && !before.equals(account)) {
      problems.add(CLEARING_TWICE.at(place, currency.get(), before, account));
    }
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException notACurrency) {
      return Optional.empty();
    }
  }
}
