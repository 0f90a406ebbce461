// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import java.util.Collection;
import java.util.List;

/**
 * The entries that a company has for one list of a workbook.
 *
 * @param name which list it is
 */
public record CompanyList(ListName name, List<CompanyEntry> entries) {

  public CompanyList {
    entries = List.copyOf(entries);
  }

  /** The chart of accounts. */
  public static CompanyList accounts(Collection<Account> accounts) {
    return new CompanyList(ListName.ACCOUNT, accounts.stream().map(CompanyEntry::of).toList());
  }

  /** The values of a dimension. */
  public static CompanyList of(Dimension dimension, Collection<DimensionValue> values) {
    return new CompanyList(ListName.of(dimension), values.stream().map(CompanyEntry::of).toList());
  }
}
