// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.sheet.ListedAccounts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The titles and classes of accounts as the workbook lists them, and which workbook that is. */
public final class AccountTitles {

  /** Without a workbook: no account has a title. */
  public static final AccountTitles NONE = new AccountTitles(new ListedAccounts("", "", List.of()));

  private final ListedAccounts listed;
  private final Map<AccountCode, Account> accounts = new HashMap<>();

  public AccountTitles(ListedAccounts listed) {
    this.listed = listed;
    listed.accounts().forEach(account -> accounts.put(account.code(), account));
  }

  /** The title of an account; empty if the workbook has none. */
  public String title(AccountCode code) {
    Account account = accounts.get(code);
    return account == null ? "" : account.title();
  }

  /** What the rules of a hash are called: the workbook by its name, other rules by their hash. */
  String rules(String hash) {
    String version = "version " + hash.substring(0, Math.min(12, hash.length()));
    return hash.equals(listed.hash()) && !hash.isEmpty()
        ? listed.workbook() + ", " + version
        : version;
  }

  /** Profit and loss before balance sheet, each by the number of the account. */
  Comparator<AccountCode> fromSalesToBalances() {
    return Comparator.comparing(this::isOfBalanceSheet).thenComparing(AccountCode::value);
  }

  /** An account that the workbook does not list counts as profit and loss. */
  private boolean isOfBalanceSheet(AccountCode code) {
    Account account = accounts.get(code);
    return account != null && account.accountClass() == AccountClass.BALANCE_SHEET;
  }
}
