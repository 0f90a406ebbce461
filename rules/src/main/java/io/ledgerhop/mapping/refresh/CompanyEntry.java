// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.DimensionValue;
import java.util.Optional;

/**
 * An account or a value of a dimension as a company has it.
 *
 * @param title with single blanks, as a cell holds it
 * @param accountClass empty for a value of a dimension
 * @param active false if the company does not allow to post to it
 */
public record CompanyEntry(
    String id, String title, Optional<AccountClass> accountClass, boolean active) {

  public CompanyEntry {
    id = CellText.of(id);
    title = CellText.of(title);
  }

  static CompanyEntry of(Account account) {
    return new CompanyEntry(
        account.code().value(),
        account.title(),
        Optional.of(account.accountClass()),
        account.active());
  }

  static CompanyEntry of(DimensionValue value) {
    return new CompanyEntry(value.id(), value.name(), Optional.empty(), value.active());
  }
}
