// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.plan.PlanProblem.ACCOUNT_TWICE;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ledger's account of each bank account: by its last digits, or else by its currency. */
public final class BankAccounts {

  private static final Pattern BY_TAIL = Pattern.compile("(\\d+)\\s*=\\s*(\\S.*)");

  private final Map<String, AccountCode> byTail;
  private final CurrencyAccounts byCurrency;

  private BankAccounts(Map<String, AccountCode> byTail, CurrencyAccounts byCurrency) {
    this.byTail = Map.copyOf(byTail);
    this.byCurrency = byCurrency;
  }

  /**
   * Reads {@code USD=1010; EUR=1011; 4711=1012}.
   *
   * @param place the place of the text, for messages
   */
  public static Outcome<BankAccounts> parse(String place, String text) {
    Map<String, AccountCode> byTail = new HashMap<>();
    List<String> others = new ArrayList<>();
    Problems problems = new Problems();
    for (String pair : text.split(";", -1)) {
      Matcher tail = BY_TAIL.matcher(pair.strip());
      if (tail.matches()) {
        AccountCode account = new AccountCode(tail.group(2));
        AccountCode before = byTail.put(tail.group(1), account);
        if (before != null && !before.equals(account)) {
          problems.add(ACCOUNT_TWICE.at(place, tail.group(1), before, account));
        }
      } else {
        others.add(pair);
      }
    }
    Outcome<CurrencyAccounts> byCurrency = CurrencyAccounts.parse(place, String.join(";", others));
    problems.addAll(byCurrency.problems());
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new BankAccounts(byTail, byCurrency.value()));
  }

  /**
   * The account on which money arrives.
   *
   * @param tail the last digits of the bank account; may be empty
   */
  Optional<AccountCode> of(String tail, Currency currency) {
    return Optional.ofNullable(byTail.get(tail)).or(() -> byCurrency.of(currency));
  }
}
