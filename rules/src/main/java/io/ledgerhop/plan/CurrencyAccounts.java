// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.ACCOUNT_TWICE;
import static io.ledgerhop.plan.PlanProblem.ACCOUNT_UNREADABLE;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An account for each currency, for instance the clearing account, or one for all others. */
public final class CurrencyAccounts {

  /** Stands for every currency that has no account of its own. */
  private static final String ANY = "*";

  private final Map<String, AccountCode> accounts;

  private CurrencyAccounts(Map<String, AccountCode> accounts) {
    this.accounts = Map.copyOf(accounts);
  }

  /** No account for any currency. */
  public static CurrencyAccounts none() {
    return new CurrencyAccounts(Map.of());
  }

  /**
   * Reads {@code USD=1150; EUR=1152; *=1153}; the last pair is for all other currencies.
   *
   * @param place the place of the text, for messages
   */
  public static Outcome<CurrencyAccounts> parse(String place, String text) {
    Map<String, AccountCode> accounts = new HashMap<>();
    Problems problems = new Problems();
    for (String pair : text.split(";", -1)) {
      if (!pair.isBlank()) {
        add(accounts, pair.strip(), place, problems);
      }
    }
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new CurrencyAccounts(accounts));
  }

  public Optional<AccountCode> of(Currency currency) {
    return Optional.ofNullable(accounts.get(currency.getCurrencyCode()))
        .or(() -> Optional.ofNullable(accounts.get(ANY)));
  }

  private static void add(
      Map<String, AccountCode> accounts, String pair, String place, Problems problems) {
    int equals = pair.indexOf('=');
    String currency = equals < 0 ? "" : pair.substring(0, equals).strip();
    if (!isCurrency(currency) || pair.substring(equals + 1).isBlank()) {
      problems.add(ACCOUNT_UNREADABLE.at(place, pair));
      return;
    }
    AccountCode account = new AccountCode(pair.substring(equals + 1).strip());
    AccountCode before = accounts.put(currency, account);
    if (before != null && !before.equals(account)) {
      problems.add(ACCOUNT_TWICE.at(place, currency, before, account));
    }
  }

  private static boolean isCurrency(String code) {
    return code.equals(ANY) || Currencies.of(code).isPresent();
  }
}
