// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The company of a workbook's lists, with changes since the workbook was written. */
final class ChangedCompany {

  private final Map<String, Account> accounts = new TreeMap<>();
  private final Map<Dimension, List<DimensionValue>> values = new TreeMap<>();

  /** A company that has the entries of the lists of these texts, tab by tab. */
  static ChangedCompany of(List<Map<String, String>> rows) {
    ChangedCompany company = new ChangedCompany();
    for (Map<String, String> row : rows) {
      String code = row.getOrDefault("Account", "");
      if (!code.isEmpty() && !code.equals("clearing")) {
        company.account(code, row.getOrDefault("Account title", ""), true);
      }
      for (Dimension dimension : Dimension.values()) {
        String title = ListName.of(dimension).title();
        String id = row.getOrDefault(title, "");
        if (!id.isEmpty()) {
          company.value(dimension, id, row.getOrDefault(title + " name", ""), true);
        }
      }
    }
    return company;
  }

  ChangedCompany account(String code, String title, boolean active) {
    boolean balanceSheet = code.charAt(0) < '4';
    accounts.put(
        code,
        new Account(
            new AccountCode(code),
            title,
            balanceSheet ? AccountClass.BALANCE_SHEET : AccountClass.PROFIT_AND_LOSS,
            active));
    return this;
  }

  ChangedCompany without(String code) {
    accounts.remove(code);
    return this;
  }

  ChangedCompany value(Dimension dimension, String id, String name, boolean active) {
    List<DimensionValue> list = values.computeIfAbsent(dimension, unused -> new ArrayList<>());
    list.removeIf(value -> value.id().equals(id));
    list.add(new DimensionValue(dimension, id, name, active));
    return this;
  }

  ChangedCompany without(Dimension dimension, String id) {
    values.getOrDefault(dimension, new ArrayList<>()).removeIf(value -> value.id().equals(id));
    return this;
  }

  List<CompanyList> lists() {
    List<CompanyList> lists = new ArrayList<>(List.of(CompanyList.accounts(accounts.values())));
    values.forEach((dimension, some) -> lists.add(CompanyList.of(dimension, some)));
    return lists;
  }
}
